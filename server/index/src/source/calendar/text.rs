//! What an event or a task says.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use nextcloud_dav::{
    content_line::{Component, Line},
    icalendar::{CalendarObject, When, Zones},
};

use crate::{Document, Part};

/// Whether its owner keeps its words from those it is shared with.
pub(super) fn is_closed(object: &CalendarObject) -> bool {
    let closed = |part: &Component| {
        let class = part.text("CLASS").unwrap_or_default();
        matches!(
            class.trim().to_ascii_uppercase().as_str(),
            "CONFIDENTIAL" | "PRIVATE"
        )
    };
    object.main().is_some_and(closed) || object.overrides().any(closed)
}

/// The object as a document; what single instances say beyond the series follows behind it.
pub(super) fn document(object: &CalendarObject, etag: &str) -> Document {
    let zones = object.zones(TimeZone::UTC);
    let empty = Component::new(object.kind().name());
    let main = object.main().unwrap_or(&empty);
    let title = main.text("SUMMARY").unwrap_or_default();
    let mut lines = said(main, &zones);
    for part in object.overrides() {
        let other = part.text("SUMMARY").filter(|summary| *summary != title);
        let fresh = other.into_iter().chain(said(part, &zones));
        let fresh: Vec<String> = fresh.filter(|line| !lines.contains(line)).collect();
        lines.extend(fresh);
    }
    let mut tags: Vec<String> = main.each("CATEGORIES").flat_map(Line::as_texts).collect();
    tags.retain(|tag| !tag.is_empty());
    Document {
        title,
        parts: vec![Part {
            text: lines.join("\n"),
            page: None,
        }],
        etag: etag.chars().take(128).collect(),
        modified_at: main
            .line("LAST-MODIFIED")
            .and_then(When::of)
            .and_then(|when| when.moment(&zones)),
        tags,
        facts: facts(object, main, &zones),
        ..Document::default()
    }
}

fn facts(object: &CalendarObject, main: &Component, zones: &Zones) -> BTreeMap<String, String> {
    let mut facts = BTreeMap::new();
    let mut fact = |name: &str, value: Option<String>| {
        let value = value.filter(|value| !value.is_empty());
        facts.extend(value.map(|value| (name.to_owned(), value)));
    };
    let time = |name: &str| Some(When::of(main.line(name)?)?.iso(zones));
    fact("uid", object.uid());
    fact("start", time("DTSTART"));
    fact("end", time("DTEND"));
    fact("due", time("DUE"));
    fact("status", main.text("STATUS"));
    fact("repeats", object.repeats().then(|| "true".to_owned()));
    facts
}

/// One component line by line, without its title.
fn said(part: &Component, zones: &Zones) -> Vec<String> {
    let time = |name: &str| Some(When::of(part.line(name)?)?.iso(zones));
    let people = part
        .each("ORGANIZER")
        .chain(part.each("ATTENDEE"))
        .map(person);
    let people: Vec<String> = people.filter(|name| !name.is_empty()).collect();
    let mut lines = Vec::new();
    for (name, value) in [
        ("Start", time("DTSTART")),
        ("End", time("DTEND")),
        ("Due", time("DUE")),
        ("Location", part.text("LOCATION")),
        ("Status", part.text("STATUS")),
        ("People", Some(people.join(", "))),
    ] {
        let value = value.filter(|value| !value.trim().is_empty());
        lines.extend(value.map(|value| format!("{name}: {value}")));
    }
    let free = ["DESCRIPTION", "COMMENT"]
        .into_iter()
        .filter_map(|name| part.text(name));
    lines.extend(free.filter(|text| !text.trim().is_empty()));
    lines
}

/// The name of a person, or their address.
fn person(line: &Line) -> String {
    let address = || {
        let address = line.as_text();
        let lower = address.to_ascii_lowercase();
        if lower.starts_with("mailto:") {
            address.chars().skip(7).collect()
        } else {
            address
        }
    };
    line.param("CN")
        .filter(|name| !name.is_empty())
        .unwrap_or_else(address)
}

#[cfg(test)]
mod tests {
    use nextcloud_dav::icalendar::Kind;

    use super::*;

    const SERIES: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:u\r\nDTSTART:20260320T090000Z\r\nDTEND:20260320T100000Z\r\nRRULE:FREQ=DAILY\r\nSUMMARY:Stand-up\r\nLOCATION:Lab\r\nDESCRIPTION:What we did\\, and why\r\nCATEGORIES:work,daily\r\nATTENDEE;CN=Bob:mailto:bob@x.test\r\nORGANIZER:mailto:alice@x.test\r\nLAST-MODIFIED:20260301T000000Z\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:u\r\nRECURRENCE-ID:20260321T090000Z\r\nDTSTART:20260321T110000Z\r\nSUMMARY:Stand-up with cake\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

    #[test]
    fn a_series_is_one_document_with_its_exceptions() {
        let object = CalendarObject::parse(SERIES, Kind::Event).expect("a series");
        let document = document(&object, "e");
        assert_eq!(
            (document.title.as_str(), document.tags.as_slice()),
            (
                "Stand-up",
                ["work".to_owned(), "daily".to_owned()].as_slice()
            )
        );
        let text = &document.parts[0].text;
        for said in [
            "Location: Lab",
            "What we did, and why",
            "People: alice@x.test, Bob",
            "Stand-up with cake",
            "Start: 2026-03-21T11:00:00Z",
        ] {
            assert!(text.contains(said), "{said} in {text}");
        }
        assert_eq!(document.facts["start"], "2026-03-20T09:00:00Z");
        assert_eq!(
            document.modified_at.map(|at| at.to_string()).as_deref(),
            Some("2026-03-01T00:00:00Z")
        );
    }
}
