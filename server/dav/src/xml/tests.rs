//! Documents are read whatever prefixes they use, and nothing that is sent can make the reader fall over.

use super::*;

const LISTING: &str = r#"<?xml version="1.0"?>
<D:multistatus xmlns:D="DAV:" xmlns="http://owncloud.org/ns" xmlns:n="http://nextcloud.org/ns" xmlns:x1="urn:odd">
 <D:response>
  <D:href>/remote.php/dav/files/alice/R&amp;D%20plan.md</D:href>
  <D:propstat>
   <D:prop>
    <D:getetag>&quot;5f1&quot;</D:getetag>
    <fileid>77</fileid>
    <x1:novelty what="ever"><x1:deep/></x1:novelty>
    <n:note><![CDATA[a <b> & c]]></n:note>
   </D:prop>
   <D:status>HTTP/1.1 200 OK</D:status>
  </D:propstat>
  <D:propstat>
   <D:prop><n:lock/></D:prop>
   <D:status>HTTP/1.1 404 Not Found</D:status>
  </D:propstat>
 </D:response>
 <D:response>
  <D:href>/a</D:href>
  <D:href>/b</D:href>
  <D:status>HTTP/1.1 423 Locked</D:status>
 </D:response>
 <D:sync-token>5</D:sync-token>
</D:multistatus>"#;

#[test]
fn prefixes_do_not_matter() {
    let replies = multistatus(LISTING.as_bytes()).unwrap();
    let first = &replies[0];
    assert_eq!(first.href, "/remote.php/dav/files/alice/R&D%20plan.md");
    assert_eq!(first.text(Name::dav("getetag")), Some("\"5f1\""));
    assert_eq!(first.parse::<u64>(Name::oc("fileid")), Some(77));
    assert_eq!(first.text(Name::nc("note")), Some("a <b> & c"));
    assert_eq!(first.prop(Name::nc("lock")), None);
    assert_eq!(first.refused.len(), 1);
    assert_eq!(first.refused[0].1, 404);
}

#[test]
fn a_status_can_stand_for_several_addresses() {
    let replies = multistatus(LISTING.as_bytes()).unwrap();
    let locked: Vec<_> = replies[1..]
        .iter()
        .map(|reply| (reply.href.as_str(), reply.status))
        .collect();
    assert_eq!(locked, [("/a", Some(423)), ("/b", Some(423))]);
}

#[test]
fn a_truncated_answer_is_never_a_shorter_list() {
    for end in 0..LISTING.len() {
        let error = multistatus(&LISTING.as_bytes()[..end]).unwrap_err();
        assert_ne!(error, XmlError::TooDeep, "at {end}");
    }
}

/// What is put into the document at random places.
const BITS: &[&[u8]] = &[
    b"<",
    b">",
    b"/",
    b"&",
    b";",
    b"\"",
    b"<![CDATA[",
    b"]]>",
    b"<!--",
    b"-->",
    b"&#x0;",
    b"&#xD800;",
    b"\xff",
    b"\0",
    b"xmlns:D=\"\"",
    b"<!DOCTYPE a [<!ENTITY b \"c\">]>",
    b"&b;",
    b"<?",
    b"?>",
    b"HTTP/1.1 99999999 x",
];

#[test]
fn mutations_never_panic() {
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    let mut roll = move |sides: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % (sides as u64)).unwrap()
    };
    for _ in 0..20_000 {
        let mut bytes = LISTING.as_bytes().to_vec();
        for _ in 0..=roll(4) {
            let at = roll(bytes.len());
            match roll(3) {
                0 => bytes[at] = u8::try_from(roll(256)).unwrap(),
                1 => {
                    let end = (at + roll(40)).min(bytes.len());
                    bytes.drain(at..end);
                }
                _ => {
                    let bit = BITS[roll(BITS.len())];
                    bytes.splice(at..at, bit.iter().copied());
                }
            }
            if bytes.is_empty() {
                break;
            }
        }
        let _ = multistatus(&bytes);
    }
}

#[test]
fn bottomless_nesting_is_refused() {
    let deep = "<a>".repeat(100_000);
    assert_eq!(Element::parse(deep.as_bytes()), Err(XmlError::TooDeep));
}

#[test]
fn entities_of_a_dtd_are_not_expanded() {
    let bomb = r#"<!DOCTYPE m [<!ENTITY a "aaaa"><!ENTITY f SYSTEM "file:///etc/passwd">]><m>&a;&f;&lt;&#65;</m>"#;
    let root = Element::parse(bomb.as_bytes()).unwrap();
    assert_eq!(root.text(), "\u{FFFD}\u{FFFD}<A");
}

#[test]
fn another_document_is_not_an_empty_list() {
    for other in [
        "",
        "   ",
        "{}",
        "<html></html>",
        "<multistatus/>",
        "<d:error xmlns:d=\"DAV:\"/>",
    ] {
        assert_eq!(
            multistatus(other.as_bytes()),
            Err(XmlError::WrongRoot),
            "{other:?}"
        );
    }
    let empty = "<d:multistatus xmlns:d=\"DAV:\"/>";
    assert_eq!(multistatus(empty.as_bytes()), Ok(Vec::new()));
}

#[test]
fn what_is_written_comes_back_unchanged() {
    let nasty = "a<b>&\"'ä🦀 ]]> &amp; <!-- % _ \\";
    let document = Document::build(Name::dav("searchrequest"), |root| {
        root.within(Name::dav("where"), |to| {
            to.prop(&[Name::oc("fileid")]);
            to.text(Name::dav("literal"), nasty);
        });
        root.text(Name(Ns::SearchDav, "firstresult"), "5");
    });
    let root = Element::parse(&document).unwrap();
    assert!(root.is(Name::dav("searchrequest")));
    let within = root.child(Name::dav("where")).unwrap();
    assert!(
        within
            .child(Name::dav("prop"))
            .unwrap()
            .child(Name::oc("fileid"))
            .is_some()
    );
    assert_eq!(
        within.child(Name::dav("literal")).unwrap().raw_text(),
        nasty
    );
    assert_eq!(
        root.child(Name(Ns::SearchDav, "firstresult"))
            .unwrap()
            .text(),
        "5"
    );
}

#[test]
fn characters_that_xml_cannot_carry_are_left_out() {
    let document = Document::build(Name::dav("a"), |root| {
        root.text(Name::dav("b"), "x\0y\u{1b}z\u{FFFF}");
    });
    let root = Element::parse(&document).unwrap();
    assert_eq!(root.child(Name::dav("b")).unwrap().text(), "xyz");
}
