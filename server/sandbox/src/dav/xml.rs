//! A request's XML as a small tree.

use quick_xml::{
    NsReader, XmlVersion,
    escape::resolve_predefined_entity,
    events::{BytesStart, Event},
    name::ResolveResult,
};

use crate::dav::error::DavError;

/// Elements within elements; real requests have about ten.
const MAX_DEPTH: usize = 64;

#[derive(Debug, Clone, Default)]
pub(crate) struct Element {
    pub(crate) space: String,
    pub(crate) name: String,
    pub(crate) attributes: Vec<(String, String)>,
    pub(crate) children: Vec<Self>,
    pub(crate) text: String,
}

impl Element {
    /// Parse a document; `None` when the body is empty.
    pub(crate) fn parse(body: &[u8]) -> Result<Option<Self>, DavError> {
        let text =
            std::str::from_utf8(body).map_err(|_| DavError::bad_request("The XML is not UTF-8"))?;
        if text.trim().is_empty() {
            return Ok(None);
        }
        let broken = |error: &dyn std::fmt::Display| DavError::bad_request(&error.to_string());
        let mut reader = NsReader::from_str(text);
        let mut open = vec![Self::default()];
        loop {
            let (space, event) = reader
                .read_resolved_event()
                .map_err(|error| broken(&error))?;
            match event {
                Event::Start(_) if open.len() > MAX_DEPTH => {
                    return Err(DavError::bad_request("The XML is nested too deeply"));
                }
                Event::Start(start) => open.push(Self::begun(&space, &start)),
                Event::Empty(start) => {
                    let element = Self::begun(&space, &start);
                    Self::close(&mut open, element);
                }
                Event::End(_) => {
                    if let Some(element) = open.pop() {
                        Self::close(&mut open, element);
                    }
                }
                Event::Text(text) => Self::append(&mut open, &text),
                Event::CData(text) => Self::append(&mut open, &text),
                Event::GeneralRef(name) => {
                    let char = name.resolve_char_ref().map_err(|error| broken(&error))?;
                    match char {
                        Some(char) => Self::append(&mut open, char.encode_utf8(&mut [0; 4])),
                        None => Self::append(
                            &mut open,
                            resolve_predefined_entity(&name).unwrap_or_default(),
                        ),
                    }
                }
                Event::Eof => break,
                _ => {}
            }
        }
        match (open.pop(), open.is_empty()) {
            (Some(mut top), true) if !top.children.is_empty() => {
                Ok(Some(top.children.swap_remove(0)))
            }
            _ => Err(DavError::bad_request("Premature end of the XML")),
        }
    }

    fn begun(space: &ResolveResult<'_>, start: &BytesStart<'_>) -> Self {
        let space = match space {
            ResolveResult::Bound(space) => space.into_inner().to_owned(),
            _ => String::new(),
        };
        let attributes = start.attributes().flatten().filter_map(|attribute| {
            Some((
                attribute.key.local_name().into_inner().to_owned(),
                attribute
                    .normalized_value(XmlVersion::Implicit1_0)
                    .ok()?
                    .into_owned(),
            ))
        });
        Self {
            space,
            name: start.local_name().into_inner().to_owned(),
            attributes: attributes.collect(),
            ..Self::default()
        }
    }

    fn close(open: &mut [Self], element: Self) {
        if let Some(parent) = open.last_mut() {
            parent.children.push(element);
        }
    }

    fn append(open: &mut [Self], text: &str) {
        if let Some(top) = open.last_mut() {
            top.text.push_str(text);
        }
    }

    pub(crate) fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.name == name)
    }

    /// The text of a child, trimmed.
    pub(crate) fn child_text(&self, name: &str) -> Option<&str> {
        Some(self.child(name)?.text.trim())
    }

    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }

    /// This element and everything below it, in document order.
    pub(crate) fn all(&self) -> Vec<&Self> {
        std::iter::once(self)
            .chain(self.children.iter().flat_map(Self::all))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn namespaces_entities_and_broken_documents_are_understood() {
        let text =
            br#"<?xml version="1.0"?><a:x xmlns:a="DAV:"><y z="1&amp;2">B &amp; &#67;</y></a:x>"#;
        let element = Element::parse(text).unwrap().unwrap();
        assert_eq!(
            (element.space.as_str(), element.name.as_str()),
            ("DAV:", "x")
        );
        assert_eq!(element.child_text("y"), Some("B & C"));
        assert_eq!(element.child("y").unwrap().attribute("z"), Some("1&2"));
        assert!(Element::parse(b"<nope").is_err());
        assert!(Element::parse(b"<a><b></a>").is_err());
        assert!(Element::parse("<a>".repeat(100).as_bytes()).is_err());
        assert!(Element::parse(b" ").unwrap().is_none());
    }
}
