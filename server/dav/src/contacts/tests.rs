//! Cards of several programs: what they say, and what a change leaves of them.

use jiff::Timestamp;

use super::*;

const APPLE: &str = "BEGIN:VCARD\r\nVERSION:3.0\r\nPRODID:-//x//y\r\nUID:u1\r\nFN:Dr. Max Muster\r\n\
    N:Muster;Max;;Dr.;\r\nitem1.EMAIL;type=INTERNET;type=HOME;type=pref:max@example.org\r\n\
    item1.X-ABLabel:_$!<Home>!$_\r\nEMAIL;TYPE=WORK:work@example.org\r\nTEL;CELL:+49 30 1\r\n\
    ADR;TYPE=HOME;LABEL=\"at home\":;;Main St 1;Berlin;;10115;Germany\r\n\
    BDAY;VALUE=date;X-APPLE-OMIT-YEAR=1604:1604-05-31\r\nORG:ACME;R&D\r\nX-ODD;P=1;Q=\"a;b\":a\\,b;c,d\r\n\
    PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgAB\r\nX-IMAGE;ENCODING=b:aGk=\r\nNOTE:one\\ntwo\r\n\
    CATEGORIES:friends,a\\,b\r\nbroken line without a colon\r\nX-SOCIALPROFILE;TYPE=x:https://x.test/a\r\n\
    END:VCARD\r\n";

const FOUR: &str = "BEGIN:VCARD\r\nVERSION:4.0\r\nUID:urn:uuid:1\r\nFN:Vier Null\r\nKIND:individual\r\n\
    EMAIL;PREF=1;TYPE=work:v@example.org\r\nTEL;VALUE=uri;TYPE=\"voice,home\":tel:+49-30\r\n\
    BDAY:--0531\r\nPHOTO:data:image/png;base64,aGk=\r\nGENDER:M\r\nEND:VCARD\r\n";

fn changed(card: &str, change: &ContactChange) -> Card {
    let mut card = Card::parse(card).unwrap();
    card.apply(change, Timestamp::UNIX_EPOCH).unwrap();
    card
}

/// The lines that differ, apart from the time of the change.
fn difference(before: &str, after: &Card) -> (Vec<String>, Vec<String>) {
    let after = after.to_string();
    let lines = |text: &str| -> Vec<String> { text.lines().map(str::to_owned).collect() };
    let (old, new) = (lines(before), lines(&after));
    let gone = old.iter().filter(|line| !new.contains(line)).cloned();
    let fresh = new
        .iter()
        .filter(|line| !old.contains(line) && !line.starts_with("REV:"));
    (gone.collect(), fresh.cloned().collect())
}

#[test]
fn a_card_says_who_it_is_and_everything_else_by_name() {
    let contact = Card::parse(APPLE).unwrap().contact();
    assert_eq!(contact.full_name, "Dr. Max Muster");
    assert_eq!(contact.given_name.as_deref(), Some("Max"));
    assert_eq!(contact.organization.as_deref(), Some("ACME; R&D"));
    let mail = &contact.emails[0];
    assert_eq!(mail.kinds.as_deref(), Some(&["home".to_owned()][..]));
    assert_eq!(
        (mail.preferred, mail.label.as_deref()),
        (Some(true), Some("Home"))
    );
    assert_eq!(contact.phones[0].kinds.as_deref().unwrap(), ["cell"]);
    assert_eq!(
        contact.addresses[0].value,
        "Main St 1, Berlin, 10115, Germany"
    );
    assert_eq!(contact.addresses[0].label.as_deref(), Some("at home"));
    assert_eq!(contact.birthday.as_deref(), Some("--05-31"));
    assert_eq!(contact.categories, ["friends", "a,b"]);
    let photo = contact.photo.as_deref();
    assert_eq!(photo, Some("data:image/jpeg;base64,/9j/4AAQSkZJRgAB"));
    let others: Vec<&str> = contact.others.keys().map(String::as_str).collect();
    assert_eq!(others, ["X-IMAGE", "X-ODD", "X-SOCIALPROFILE"]);
}

#[test]
fn version_4_is_read_in_its_own_way() {
    let contact = Card::parse(FOUR).unwrap().contact();
    assert_eq!(contact.phones[0].value, "+49-30");
    assert_eq!(
        contact.phones[0].kinds.as_deref().unwrap(),
        ["voice", "home"]
    );
    assert_eq!(contact.emails[0].preferred, Some(true));
    assert_eq!(contact.birthday.as_deref(), Some("--05-31"));
    assert_eq!(contact.photo.as_deref(), Some("data:image/png;base64,aGk="));
}

#[test]
fn a_change_leaves_all_other_lines_as_they_were() {
    let change = ContactChange {
        title: Some("Boss; \"the\" one".to_owned()),
        emails: Some(FieldsChange::First(Field::plain("new@example.org"))),
        ..ContactChange::default()
    };
    for (card, mail) in [
        (
            APPLE,
            "item1.EMAIL;type=INTERNET;type=HOME;type=pref:new@example.org",
        ),
        (FOUR, "EMAIL;PREF=1;TYPE=work:new@example.org"),
    ] {
        let (gone, fresh) = difference(card, &changed(card, &change));
        assert_eq!(gone.len(), 1, "{gone:?}");
        assert_eq!(fresh, [mail, "TITLE:Boss\\; \"the\" one"]);
    }
}

#[test]
fn a_list_replaces_all_and_keeps_what_it_does_not_mention() {
    let fields = vec![
        Field::plain("work@example.org"),
        Field {
            kinds: Some(vec!["Home".to_owned(), "x".to_owned()]),
            label: Some("Club".to_owned()),
            preferred: Some(true),
            ..Field::plain("club@example.org")
        },
    ];
    let change = ContactChange {
        emails: Some(FieldsChange::All(fields)),
        ..ContactChange::default()
    };
    let (gone, fresh) = difference(APPLE, &changed(APPLE, &change));
    // The label of the address that is gone is gone with it.
    assert_eq!(
        gone,
        [
            "item1.EMAIL;type=INTERNET;type=HOME;type=pref:max@example.org",
            "item1.X-ABLabel:_$!<Home>!$_"
        ]
    );
    assert_eq!(
        fresh,
        [
            "item2.X-ABLabel:Club",
            "item2.EMAIL;TYPE=home,x,pref:club@example.org"
        ]
    );
}

#[test]
fn empty_texts_take_things_away() {
    let change = ContactChange {
        note: Some(String::new()),
        birthday: Some(String::new()),
        photo: Some(String::new()),
        organization: Some(String::new()),
        phones: Some(FieldsChange::First(Field::plain(""))),
        addresses: Some(FieldsChange::All(Vec::new())),
        categories: Some(Vec::new()),
        others: [("x-image".to_owned(), Vec::new())].into(),
        ..ContactChange::default()
    };
    let contact = changed(APPLE, &change).contact();
    assert_eq!(
        (contact.note, contact.birthday, contact.photo),
        (None, None, None)
    );
    assert_eq!(contact.organization, None);
    assert!(contact.phones.is_empty() && contact.addresses.is_empty());
    assert!(contact.categories.is_empty() && !contact.others.contains_key("X-IMAGE"));
    assert_eq!(contact.emails.len(), 2);
}

#[test]
fn names_follow_only_where_they_said_the_same() {
    let rename = |name: &str| ContactChange {
        full_name: Some(name.to_owned()),
        ..ContactChange::default()
    };
    let mut new = Card::new("u", false);
    new.apply(&rename("Erika Maria Muster"), Timestamp::UNIX_EPOCH)
        .unwrap();
    let line = |card: &Card| {
        card.to_string()
            .lines()
            .find(|l| l.starts_with("N:"))
            .map(str::to_owned)
    };
    assert_eq!(line(&new).as_deref(), Some("N:Muster;Erika Maria;;;"));
    new.apply(&rename("Erika Neu"), Timestamp::UNIX_EPOCH)
        .unwrap();
    assert_eq!(line(&new).as_deref(), Some("N:Neu;Erika;;;"));
    // "Dr. Max Muster" is more than the parts say: they stay.
    let card = changed(APPLE, &rename("Prof. Max Muster"));
    assert_eq!(line(&card).as_deref(), Some("N:Muster;Max;;Dr.;"));
}

#[test]
fn dates_and_photos_are_written_as_the_version_wants() {
    let change = ContactChange {
        full_name: Some("A B".to_owned()),
        birthday: Some("1980-05-31".to_owned()),
        photo: Some("data:image/png;base64,aGk=".to_owned()),
        ..ContactChange::default()
    };
    for (version_4, wanted) in [
        (false, ["BDAY:1980-05-31", "PHOTO;ENCODING=b;TYPE=PNG:aGk="]),
        (true, ["BDAY:19800531", "PHOTO:data:image/png;base64,aGk="]),
    ] {
        let mut card = Card::new("u", version_4);
        card.apply(&change, Timestamp::UNIX_EPOCH).unwrap();
        let text = card.to_string();
        assert!(wanted.iter().all(|line| text.contains(line)), "{text}");
        assert_eq!(card.contact().birthday.as_deref(), Some("1980-05-31"));
        // Whoever else reads it reads the same.
        let other = calcard::vcard::VCard::parse(&text).unwrap();
        assert_eq!(other.uid(), Some("u"));
    }
}

#[test]
fn what_no_card_can_hold_is_refused_and_changes_nothing() {
    let other = |name: &str| ContactChange {
        others: [(name.to_owned(), vec!["x".to_owned()])].into(),
        ..ContactChange::default()
    };
    let text = |text: &str| Some(text.to_owned());
    let bad = [
        ContactChange {
            birthday: text("soon"),
            ..ContactChange::default()
        },
        ContactChange {
            birthday: text("1980-02-31"),
            ..ContactChange::default()
        },
        ContactChange {
            photo: text("https://x.test/a.png"),
            ..ContactChange::default()
        },
        ContactChange {
            full_name: text(" "),
            ..ContactChange::default()
        },
        other("X-A\r\nEVIL"),
        other("UID"),
        other("emial"),
        other(""),
    ];
    for change in bad {
        let mut card = Card::parse(APPLE).unwrap();
        card.apply(&change, Timestamp::UNIX_EPOCH).unwrap_err();
        assert_eq!(card.to_string(), APPLE);
    }
    Card::parse("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n").unwrap_err();
    Card::parse("nope").unwrap_err();
}
