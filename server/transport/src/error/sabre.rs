//! What sabre/dav says in the XML body of a failed DAV call, and what OCS says when it answers in XML.

use quick_xml::{Reader, events::Event};

/// The words found in an XML error body.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Words {
    pub(super) exception: Option<String>,
    pub(super) message: Option<String>,
    pub(super) ocs_code: Option<i64>,
}

/// Read the first exception, message and OCS status code; whatever cannot be read is left out.
pub(super) fn read(body: &[u8]) -> Words {
    let body = String::from_utf8_lossy(body);
    let mut reader = Reader::from_str(&body);
    let mut words = Words::default();
    let mut inside: Option<String> = None;
    let mut text = String::new();
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Start(tag) => {
                inside = Some(tag.local_name().as_ref().to_owned());
                text.clear();
            }
            Event::Text(part) => text.push_str(&part),
            Event::CData(part) => text.push_str(&part),
            Event::GeneralRef(name) => text.push_str(entity(&name)),
            Event::End(_) => {
                if let Some(name) = inside.take() {
                    words.keep(&name, text.trim());
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    words
}

impl Words {
    fn keep(&mut self, name: &str, text: &str) {
        if text.is_empty() {
            return;
        }
        match name {
            "exception" if self.exception.is_none() => {
                let short = text.rsplit('\\').next().unwrap_or(text);
                self.exception = Some(short.to_owned());
            }
            "message" if self.message.is_none() => self.message = Some(text.to_owned()),
            "statuscode" if self.ocs_code.is_none() => self.ocs_code = text.parse().ok(),
            _ => {}
        }
    }
}

/// The five predefined entities; any other reference becomes a space.
fn entity(name: &str) -> &'static str {
    match name {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        _ => " ",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exception_and_message_of_sabre_are_read() {
        let body = br#"<?xml version="1.0" encoding="utf-8"?>
<d:error xmlns:d="DAV:" xmlns:s="http://sabredav.org/ns">
  <s:exception>Sabre\DAV\Exception\NotFound</s:exception>
  <s:message>File with name a &amp; b could not be located</s:message>
</d:error>"#;
        let words = read(body);
        assert_eq!(words.exception.as_deref(), Some("NotFound"));
        assert_eq!(
            words.message.as_deref(),
            Some("File with name a & b could not be located")
        );
    }

    #[test]
    fn an_envelope_in_xml_is_read() {
        let body = b"<ocs><meta><status>failure</status><statuscode>998</statuscode><message/></meta><data/></ocs>";
        assert_eq!(
            read(body),
            Words {
                ocs_code: Some(998),
                ..Words::default()
            }
        );
    }

    #[test]
    fn broken_xml_gives_what_came_before_the_break() {
        let words = read(b"<a><s:exception>X\\Forbidden</s:exception><s:mess");
        assert_eq!(words.exception.as_deref(), Some("Forbidden"));
        assert_eq!(read(b"\xff\xfe<<<&&&"), Words::default());
    }
}
