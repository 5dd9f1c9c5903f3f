//! Contacts (RFC 2426, RFC 6350): no line is lost when one is changed.
#![no_main]

use jiff::Timestamp;
use libfuzzer_sys::fuzz_target;
use nextcloud_dav::contacts::{Card, ContactChange};

fuzz_target!(|text: &str| {
    let Ok(mut card) = Card::parse(text) else {
        return;
    };
    assert_eq!(Card::parse(&card.to_string()).as_ref(), Ok(&card));
    let before = card.contact();
    let change = ContactChange {
        title: Some("Head; of, \\ lines\n".to_owned()),
        ..ContactChange::default()
    };
    if card.apply(&change, Timestamp::UNIX_EPOCH).is_ok() {
        let after = card.contact();
        assert_eq!(before.emails, after.emails);
        assert_eq!(Card::parse(&card.to_string()).as_ref(), Ok(&card));
    }
});
