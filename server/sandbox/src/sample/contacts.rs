//! Address books.

use crate::state::{Collection, Kind, World};

/// Uid, full name, structured name, mail, phone, organisation, birthday.
const PEOPLE: &[(&str, &str, &str, &str, &str, &str, &str)] = &[
    (
        "carol",
        "Carol Danvers",
        "Danvers;Carol;;;",
        "carol@example.org",
        "+49 30 5550101",
        "Harbour Museum",
        "1984-03-02",
    ),
    (
        "dmitri",
        "Dmitri Ivanov",
        "Ivanov;Dmitri;;;",
        "dmitri@example.com",
        "+49 40 5550102",
        "Ivanov & Daughters",
        "1979-11-23",
    ),
    (
        "mei",
        "Mei Tanaka",
        "Tanaka;Mei;;;",
        "mei@example.net",
        "+81 3 5550103",
        "Seed Library",
        "1990-07-14",
    ),
];

pub(crate) fn fill(world: &mut World) {
    let now = world.now.as_second();
    let mut book = Collection::new(Kind::AddressBook, "alice", "contacts", "Contacts");
    for (uid, name, structured, mail, phone, organisation, birthday) in PEOPLE {
        let card = format!(
            "BEGIN:VCARD\r\nVERSION:3.0\r\nPRODID:-//nextcloud-mcp-server//sandbox//EN\r\nUID:sample-{uid}\r\nFN:{name}\r\n\
             N:{structured}\r\nEMAIL;TYPE=WORK:{mail}\r\nTEL;TYPE=CELL:{phone}\r\nORG:{organisation}\r\nBDAY:{birthday}\r\nEND:VCARD\r\n"
        );
        book.put(&format!("sample-{uid}.vcf"), card, now);
    }
    world.collections.push(book);
    world.collections.push(Collection::new(
        Kind::AddressBook,
        "bob",
        "contacts",
        "Contacts",
    ));
}
