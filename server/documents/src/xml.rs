//! XML as a stream of what documents are made of; nothing recurses, so depth costs nothing.

use quick_xml::{
    XmlVersion,
    events::{BytesStart, Event},
    reader::Reader,
};

use crate::DocumentError;

/// One step through a document. Names are without prefix.
#[derive(Debug)]
pub(crate) enum Step<'s> {
    Open(&'s Tag),
    Close(&'s str),
    Text(&'s str),
}

/// The beginning of an element.
#[derive(Debug, Default)]
pub(crate) struct Tag {
    pub(crate) name: String,
    attributes: Vec<(String, String)>,
}

impl Tag {
    fn of(tag: &BytesStart<'_>) -> Self {
        let attributes = tag.attributes().flatten().map(|attribute| {
            let name = attribute.key.local_name().as_ref().to_owned();
            let value = attribute.normalized_value(XmlVersion::Implicit1_0);
            (
                name,
                value.map(|value| value.to_string()).unwrap_or_default(),
            )
        });
        Self {
            name: tag.local_name().as_ref().to_owned(),
            attributes: attributes.collect(),
        }
    }

    /// The value of an attribute, by its name without prefix.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let named = |(key, _): &&(String, String)| key == name;
        let found = self.attributes.iter().find(named);
        found.map(|(_, value)| value.as_str())
    }

    /// The values of all attributes of this name, whatever their prefixes.
    pub(crate) fn all<'t>(&'t self, name: &'t str) -> impl Iterator<Item = &'t str> {
        let named = self.attributes.iter().filter(move |(key, _)| key == name);
        named.map(|(_, value)| value.as_str())
    }
}

/// Show every step of `xml` to `visit`.
pub(crate) fn walk(
    xml: &[u8],
    mut visit: impl FnMut(Step<'_>) -> Result<(), DocumentError>,
) -> Result<(), DocumentError> {
    let xml = String::from_utf8_lossy(xml);
    let mut reader = Reader::from_str(&xml);
    let mut depth = 0_usize;
    loop {
        match reader.read_event().map_err(DocumentError::broken)? {
            Event::Start(tag) => {
                depth += 1;
                visit(Step::Open(&Tag::of(&tag)))?;
            }
            Event::Empty(tag) => {
                let tag = Tag::of(&tag);
                visit(Step::Open(&tag))?;
                visit(Step::Close(&tag.name))?;
            }
            Event::End(tag) => {
                depth = depth.saturating_sub(1);
                visit(Step::Close(tag.local_name().as_ref()))?;
            }
            Event::Text(text) => visit(Step::Text(&text.xml_content(XmlVersion::Implicit1_0)))?,
            Event::CData(text) => visit(Step::Text(&text.xml_content(XmlVersion::Implicit1_0)))?,
            Event::GeneralRef(name) => {
                let letter = match &*name {
                    "amp" => Some('&'),
                    "lt" => Some('<'),
                    "gt" => Some('>'),
                    "quot" => Some('"'),
                    "apos" => Some('\''),
                    _ => name.resolve_char_ref().ok().flatten(),
                };
                if let Some(letter) = letter {
                    visit(Step::Text(letter.encode_utf8(&mut [0; 4])))?;
                }
            }
            Event::Eof if depth > 0 => {
                return Err(DocumentError::Broken("a part of it ends early".to_owned()));
            }
            Event::Eof => return Ok(()),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
}
