//! Nothing that was read is lost or rewritten, and nothing that is written breaks the lines around it.

use super::*;

const NASTY: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME;X-P=\"a:b;c\":Hello\\, world\r\nBEGIN:VEVENT\r\n\
    RRULE:FREQ=WEEKLY;RSCALE=GREGORIAN;X-ODD=1\r\nX-ODD;X-Q=^n^':a\\,b,c\\;d;e\\nf\r\n\
    X-RAW-JSON:{\"a\":\"b,c;d\",\"e\":[1,2]}\r\nIMAGE;VALUE=URI;DISPLAY=BADGE:https://x.test/a,b;c.png\r\n\
    ATTACH;ENCODING=BASE64;VALUE=BINARY:AAEC\r\nsummary;LANGUAGE=de:Straße\r\nno colon here\r\n\
    DESCRIPTION:A line that is longer than seventy five octets and has to be fo\r\n lded, ä at the border\r\n\
    BEGIN:VALARM\r\nACTION:X-SMS\r\nEND:VALARM\r\nX-LATE:behind a component\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

#[test]
fn what_is_read_is_written_as_it_was() {
    assert_eq!(Component::parse(NASTY).unwrap().to_string(), NASTY);
}

#[test]
fn a_change_touches_its_own_line_only() {
    let mut calendar = Component::parse(NASTY).unwrap();
    let event = calendar.components_mut().next().unwrap();
    event.set_text("SUMMARY", "Neu; anders");
    let changed = NASTY.replace("LANGUAGE=de:Straße", "LANGUAGE=de:Neu\\; anders");
    assert_eq!(calendar.to_string(), changed);
}

#[test]
fn line_ends_and_byte_order_marks_do_not_matter() {
    let unix = format!("\u{feff}{}", NASTY.replace("\r\n", "\n"));
    assert_eq!(Component::parse(&unix).unwrap().to_string(), NASTY);
}

#[test]
fn folded_lines_stay_within_75_bytes_and_whole_characters() {
    let mut card = Component::new("VCARD");
    card.push(Line::text("NOTE", &"ä🦀".repeat(60)));
    let text = card.to_string();
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
    let back = Component::parse(&text).unwrap();
    assert_eq!(back.text("NOTE").unwrap(), "ä🦀".repeat(60));
}

#[test]
fn a_text_cannot_break_out_of_its_line() {
    let evil = "a\r\nEND:VEVENT\nBEGIN:X\0;,\\n";
    let mut event = Component::new("VEVENT");
    event.push(Line::text("SUMMARY", evil));
    event.push(Line::new("URL", "x\r\nATTENDEE:mailto:a@x"));
    event.push(Line::new("ATTENDEE", "mailto:b@x").with("CN", "Doe, \"J\"\r\nX:y^"));
    let back = Component::parse(&event.to_string()).unwrap();
    assert_eq!(back.lines().count(), 3);
    assert_eq!(back.text("SUMMARY").unwrap(), "a\nEND:VEVENT\nBEGIN:X;,\\n");
    let name = back.line("ATTENDEE").unwrap().param("cn").unwrap();
    assert_eq!(name, "Doe, \"J\"\nX:y^");
}

#[test]
fn parameters_are_read_and_changed_one_by_one() {
    let mut line = Line::read("item1.TEL;TYPE=home,\"a,b\";PREF=1;X-A=\"q:r\":+49 1");
    assert!(line.is("tel"));
    assert_eq!(line.group(), Some("item1"));
    let types: Vec<_> = line.params_of("type").collect();
    assert_eq!(types, ["home", "a,b"]);
    line.set_param("PREF", "2");
    line.remove_param("TYPE");
    let mut out = String::new();
    line.write(&mut out);
    assert_eq!(out, "item1.TEL;PREF=2;X-A=\"q:r\":+49 1\r\n");
}

#[test]
fn lists_are_split_where_no_backslash_stands() {
    let line = Line::read("CATEGORIES:one,two\\,b, ,three\\\\,four");
    assert_eq!(line.as_texts(), ["one", "two,b", "three\\", "four"]);
    assert_eq!(Line::texts("CATEGORIES", ["a,b", "c"]).value(), "a\\,b,c");
}

#[test]
fn a_broken_text_is_an_error_and_never_a_shorter_object() {
    for end in 0..NASTY.len() - "\r\n".len() {
        if let Some(part) = NASTY.get(..end) {
            Component::parse(part).unwrap_err();
        }
    }
    let deep = "BEGIN:A\n".repeat(100_000);
    assert_eq!(Component::parse(&deep), Err(InvalidContent::TooDeep));
    let crossed = "BEGIN:A\nBEGIN:B\nEND:A\nEND:B\n";
    assert_eq!(Component::parse(crossed), Err(InvalidContent::Unclosed));
}

#[test]
fn a_line_without_a_name_keeps_all_that_it_has() {
    for odd in [":value", ";X=1:value", "no colon"] {
        let text = format!("BEGIN:A\r\n{odd}\r\nEND:A\r\n");
        let read = Component::parse(&text).unwrap();
        assert_eq!(read.to_string(), text);
    }
}
