//! Addresses as they are built and answers as they are read, without a server.

use super::{changes::SyncToken, *};
use crate::xml::{self, Element, Name};

fn at(text: &str) -> Address {
    Address::parse(text).unwrap()
}

#[test]
fn an_address_is_the_same_whoever_encoded_it() {
    let plain = at("/remote.php/dav/calendars/a@b/x%20y/e(1).ics");
    let url = at("https://c.example/cloud/remote.php/dav/calendars/a%40b/x%20y/e%281%29.ics");
    assert_eq!(plain, url);
    assert_eq!(plain.name(), "e(1).ics");
    assert_eq!(plain.parent(), at("/remote.php/dav/calendars/a@b/x%20y/"));
    assert_eq!(plain.parent().object("e(1).ics").unwrap(), plain);
}

#[test]
fn an_address_cannot_leave_dav() {
    for bad in [
        "",
        "/index.php",
        "/remote.php/dav/../x",
        "/remote.php/dav/%2e%2e/x",
        "/remote.php/dav/a%2fb/",
        "/remote.php/dav/a//b",
    ] {
        assert_eq!(Address::parse(bad), Err(InvalidAddress), "{bad:?}");
    }
    let home = at("/remote.php/dav/calendars/alice/");
    for bad in ["", "..", "a/b", "a\nb", &"x".repeat(256)] {
        assert_eq!(home.object(bad), Err(InvalidAddress), "{bad:?}");
    }
    let made = home.collection("R&D 50%").unwrap();
    assert_eq!(
        made.as_str(),
        "/remote.php/dav/calendars/alice/R%26D%2050%25/"
    );
}

#[test]
fn the_answer_to_who_am_i_carries_the_homes() {
    let document = r#"<?xml version="1.0"?>
<d:multistatus xmlns:d="DAV:" xmlns:cal="urn:ietf:params:xml:ns:caldav" xmlns:card="urn:ietf:params:xml:ns:carddav">
 <d:response><d:href>/remote.php/dav/principals/users/</d:href><d:propstat><d:prop><d:current-user-principal>
  <d:response><d:href>/remote.php/dav/principals/users/a%20b/</d:href><d:propstat><d:prop>
   <d:displayname>A B</d:displayname>
   <cal:calendar-home-set><d:href>/remote.php/dav/calendars/a%20b/</d:href></cal:calendar-home-set>
   <cal:calendar-user-address-set><d:href>mailto:a@example.org</d:href><d:href>/x/</d:href></cal:calendar-user-address-set>
  </d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>
 </d:current-user-principal></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>
</d:multistatus>"#;
    let replies = xml::multistatus(document.as_bytes()).unwrap();
    let named = replies[0]
        .prop(Name::dav("current-user-principal"))
        .unwrap();
    let principal = principal::told(named).unwrap();
    assert_eq!(principal.user.as_str(), "a b");
    assert_eq!(
        principal.calendar_home,
        Some(at("/remote.php/dav/calendars/a%20b/"))
    );
    assert_eq!(principal.addressbook_home, None);
    let mails: Vec<_> = principal.mail_addresses().collect();
    assert_eq!(mails, ["a@example.org"]);
}

#[test]
fn changes_tell_new_gone_and_unfinished() {
    let document = r#"<d:multistatus xmlns:d="DAV:">
 <d:response><d:href>/remote.php/dav/addressbooks/users/a/c/1.vcf</d:href>
  <d:propstat><d:prop><d:getetag>"e1"</d:getetag></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>
 <d:response><d:href>/remote.php/dav/addressbooks/users/a/c/2.vcf</d:href><d:status>HTTP/1.1 404 Not Found</d:status></d:response>
 <d:response><d:href>/remote.php/dav/addressbooks/users/a/c/</d:href><d:status>HTTP/1.1 507 Insufficient Storage</d:status></d:response>
 <d:sync-token>http://sabre.io/ns/sync/init_9_19</d:sync-token>
</d:multistatus>"#;
    let (replies, token) = xml::sync_report(document.as_bytes()).unwrap();
    let book = at("/remote.php/dav/addressbooks/users/a/c/");
    let part = changes::Part::read(&book, &replies, SyncToken::new(token.unwrap()));
    assert_eq!(part.changed.len(), 1);
    assert_eq!(part.removed, [book.object("2.vcf").unwrap()]);
    assert!(part.more);
}

#[test]
fn a_token_from_the_future_is_noticed() {
    let token = |number| SyncToken::new(format!("http://sabre.io/ns/sync/{number}"));
    assert!(changes::is_older(&token("6"), &token("999999")));
    assert!(!changes::is_older(&token("6"), &token("6")));
    assert!(!changes::is_older(&token("19"), &token("init_9_19")));
}

#[test]
fn privileges_are_read_from_what_is_granted() {
    let reply = |granted: &str| {
        let document = format!(
            r#"<d:multistatus xmlns:d="DAV:"><d:response><d:href>/x</d:href><d:propstat><d:prop>
<d:current-user-privilege-set>{granted}</d:current-user-privilege-set></d:prop>
<d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response></d:multistatus>"#
        );
        let mut replies = xml::multistatus(document.as_bytes()).unwrap();
        Privileges::of(&replies.remove(0)).unwrap()
    };
    let one = |name: &str| format!("<d:privilege><d:{name}/></d:privilege>");
    let reader = reply(&(one("write-properties") + &one("read")));
    assert!(!reader.write && reader.write_properties);
    assert!(reply(&one("all")).write);
    assert!(reply(&(one("write-content") + &one("bind"))).write);
}

#[test]
fn attributes_are_written_and_read() {
    let document = xml::Document::build(Name::cal("filter"), |filter| {
        filter.empty_as(Name::cal("comp-filter"), &[("name", "a\"<b>")]);
        filter.text(Name(xml::Ns::Apple, "calendar-color"), "#fff");
    });
    let root = Element::parse(&document).unwrap();
    let inner = root.child(Name::cal("comp-filter")).unwrap();
    assert_eq!(inner.attribute("name"), Some("a\"<b>"));
    assert_eq!(inner.attribute("other"), None);
    let colour = root.child(Name(xml::Ns::Apple, "calendar-color"));
    assert_eq!(colour.map(Element::text), Some("#fff"));
}
