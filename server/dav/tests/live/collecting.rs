//! Collections and contacts: who the user is, what changed, what a write leaves of a card.

use anyhow::{Context, ensure};
use nextcloud_dav::{
    Precondition,
    collection::{Address, Collections, Media, SyncToken},
    contacts::{Card, ContactChange, Contacts},
};
use nextcloud_transport::Kind;

use crate::live::{Live, Place, cases, fails};

cases![
    the_principal_knows_its_homes_and_mail_addresses,
    changes_are_told_once_and_deleted_ones_are_gone,
    an_unknown_token_gives_everything_again,
    unknown_addresses_are_reported_missing,
    every_write_has_a_version,
    a_change_of_a_contact_keeps_foreign_lines,
    books_are_created_with_any_name_and_deleted,
];

const FOREIGN: &str = "BEGIN:VCARD\r\nVERSION:4.0\r\nUID:odd\r\nFN:Odd One\r\nKIND:individual\r\n\
    item1.EMAIL;TYPE=home:odd@example.org\r\nitem1.X-ABLabel:Club\r\nX-ODD;P=1;Q=\"a;b\":a\\,b;c,d\r\nEND:VCARD\r\n";

fn card(uid: &str) -> String {
    format!("BEGIN:VCARD\r\nVERSION:3.0\r\nUID:{uid}\r\nFN:{uid}\r\nN:{uid};;;;\r\nEND:VCARD\r\n")
}

/// Run something in an address book of its own, which is deleted afterwards.
async fn in_book(
    place: &Place,
    name: &str,
    run: impl AsyncFnOnce(&Contacts, &Address) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let contacts = Contacts::of(place.files.session()).await?;
    let name = format!("live-{name}-{}", std::process::id());
    let book = contacts.create_book(&name, "live <test> & ä").await?;
    let outcome = run(&contacts, &book).await;
    contacts.delete_book(&book).await?;
    outcome
}

async fn put(contacts: &Contacts, at: &Address, text: String) -> anyhow::Result<()> {
    let collections = contacts.collections();
    collections
        .put(at, Media::Card, text, &Precondition::None)
        .await?;
    Ok(())
}

async fn the_principal_knows_its_homes_and_mail_addresses(
    _: &Live,
    place: &Place,
) -> anyhow::Result<()> {
    let collections = Collections::new(place.files.session());
    let alice = collections.principal().await?;
    ensure!(alice.user.as_str() == "alice", "{alice:?}");
    let calendars = collections.calendar_home().await?;
    ensure!(calendars.as_str() == "/remote.php/dav/calendars/alice/");
    let books = collections.addressbook_home().await?;
    ensure!(books.as_str() == "/remote.php/dav/addressbooks/users/alice/");
    ensure!(alice.schedule_outbox == Some(calendars.collection("outbox")?));
    ensure!(alice.mail_addresses().next().is_some(), "{alice:?}");
    Ok(())
}

async fn changes_are_told_once_and_deleted_ones_are_gone(
    _: &Live,
    place: &Place,
) -> anyhow::Result<()> {
    in_book(place, "changes", async |contacts, book| {
        let collections = contacts.collections();
        let (a, b) = (book.object("a.vcf")?, book.object("b.vcf")?);
        put(contacts, &a, card("a")).await?;
        let first = collections.changes(book, Media::Card, None).await?;
        ensure!(first.complete && first.changed.len() == 1, "{first:?}");
        put(contacts, &b, card("b")).await?;
        let second = collections
            .changes(book, Media::Card, Some(&first.token))
            .await?;
        ensure!(
            !second.complete && second.changed.keys().eq([&b]),
            "{second:?}"
        );
        collections.remove(&a, None).await?;
        let third = collections
            .changes(book, Media::Card, Some(&second.token))
            .await?;
        ensure!(third.removed == [a.clone()] && third.changed.is_empty());
        let fourth = collections
            .changes(book, Media::Card, Some(&third.token))
            .await?;
        ensure!(fourth.removed.is_empty() && fourth.changed.is_empty());
        Ok(())
    })
    .await
}

async fn an_unknown_token_gives_everything_again(_: &Live, place: &Place) -> anyhow::Result<()> {
    in_book(place, "token", async |contacts, book| {
        put(contacts, &book.object("a.vcf")?, card("a")).await?;
        for token in ["http://sabre.io/ns/sync/999999", "garbage", ""] {
            let token = SyncToken::new(token);
            let all = contacts
                .collections()
                .changes(book, Media::Card, Some(&token))
                .await?;
            ensure!(all.complete && all.changed.len() == 1, "{token}: {all:?}");
        }
        Ok(())
    })
    .await
}

async fn unknown_addresses_are_reported_missing(_: &Live, place: &Place) -> anyhow::Result<()> {
    in_book(place, "multiget", async |contacts, book| {
        let (a, none) = (book.object("a b&c.vcf")?, book.object("none.vcf")?);
        put(contacts, &a, card("a")).await?;
        let wanted = [a.clone(), none.clone()];
        let fetched = contacts
            .collections()
            .fetch(book, Media::Card, &wanted)
            .await?;
        ensure!(fetched.objects.len() == 1 && fetched.missing == [none]);
        let found = fetched.objects.first().context("one object")?;
        ensure!(found.address == a && found.data.contains("UID:a"));
        Ok(())
    })
    .await
}

async fn every_write_has_a_version(_: &Live, place: &Place) -> anyhow::Result<()> {
    in_book(place, "version", async |contacts, book| {
        let collections = contacts.collections();
        // The server adds what is missing, and then answers without a version.
        let bare = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:No UID\r\nEND:VCARD\r\n";
        let at = book.object("bare.vcf")?;
        let create = Precondition::CreateOnly;
        let stored = collections.put(&at, Media::Card, bare, &create).await?;
        ensure!(stored.created && stored.altered);
        let read = collections.object(&at, Media::Card).await?;
        ensure!(read.etag == stored.etag && read.data.contains("UID:"));
        let again = collections.put(&at, Media::Card, bare, &create).await;
        fails(again, Kind::PreconditionFailed)?;
        let matches = Precondition::Matches(stored.etag.clone());
        let text = card("a");
        let changed = collections.put(&at, Media::Card, text, &matches).await?;
        ensure!(!changed.created && changed.etag != stored.etag);
        let stale = collections.remove(&at, Some(&stored.etag)).await;
        fails(stale, Kind::PreconditionFailed)?;
        Ok(())
    })
    .await
}

async fn a_change_of_a_contact_keeps_foreign_lines(_: &Live, place: &Place) -> anyhow::Result<()> {
    in_book(place, "foreign", async |contacts, book| {
        put(contacts, &book.object("name.vcf")?, FOREIGN.to_owned()).await?;
        let mut stored = contacts.find(book, "odd").await?;
        ensure!(stored.card == Card::parse(FOREIGN)?, "{}", stored.card);
        let change = ContactChange {
            title: Some("Boss".to_owned()),
            ..ContactChange::default()
        };
        stored.card.apply(&change, jiff::Timestamp::UNIX_EPOCH)?;
        contacts
            .update(&stored.address, &stored.card, &stored.etag)
            .await?;
        let text = contacts.find(book, "odd").await?.card.to_string();
        for line in FOREIGN.lines().chain(["TITLE:Boss"]) {
            ensure!(text.lines().any(|kept| kept == line), "{line} in {text}");
        }
        let stale = contacts
            .update(&stored.address, &stored.card, &stored.etag)
            .await;
        fails(stale, Kind::PreconditionFailed)?;
        fails(contacts.find(book, "nobody").await, Kind::NotFound)?;
        Ok(())
    })
    .await
}

async fn books_are_created_with_any_name_and_deleted(
    _: &Live,
    place: &Place,
) -> anyhow::Result<()> {
    in_book(place, "name", async |contacts, book| {
        let books = contacts.books().await?;
        let own = books.iter().find(|one| one.address == *book);
        let own = own.context("the new book")?;
        ensure!(own.display_name == "live <test> & ä" && own.writable);
        let kept = books
            .iter()
            .find(|one| one.name.starts_with("z-server-generated"));
        ensure!(kept.is_some_and(|kept| !kept.writable), "{books:?}");
        let again = contacts.create_book(&book.name(), "x").await;
        fails(again, Kind::MethodNotAllowed)?;
        Ok(())
    })
    .await
}
