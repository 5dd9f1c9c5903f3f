//! A small tree of elements, read with namespaces resolved and with bounds.

use quick_xml::{
    NsReader, XmlVersion,
    events::{BytesRef, BytesStart, Event},
    name::ResolveResult,
};

use super::{Name, Ns};

/// Deepest nesting that is read; Nextcloud's documents stay below 10.
const MAX_DEPTH: usize = 48;

/// Why a document could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum XmlError {
    /// Not well-formed, for example a closing tag without its opening one.
    #[error("the XML is not well-formed near byte {0}")]
    Malformed(u64),
    /// The document ends before its root element does.
    #[error("the XML ends too early")]
    Truncated,
    /// Elements are nested too deeply to be an answer of Nextcloud.
    #[error("the XML is nested too deeply")]
    TooDeep,
    /// There is no element at all, or the root is another one than expected.
    #[error("the XML is not the expected document")]
    WrongRoot,
}

/// One element: its name, its own text, and its child elements.
///
/// Attributes are known by their local names; none that we read has a namespace. Text of mixed content is concatenated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Element {
    ns: Ns,
    local: String,
    text: String,
    attributes: Vec<(String, String)>,
    children: Vec<Self>,
}

impl Element {
    /// Read a whole document and return its root.
    ///
    /// Bytes that are not UTF-8 become U+FFFD. A DTD is skipped; of the general entities only the five of XML are
    /// resolved, so that nothing can be expanded or fetched.
    ///
    /// # Errors
    /// [`XmlError`] when the document is malformed, truncated, nested too deeply or empty.
    pub fn parse(document: &[u8]) -> Result<Self, XmlError> {
        let text = String::from_utf8_lossy(document);
        let mut reader = NsReader::from_str(&text);
        let mut open: Vec<Self> = Vec::new();
        loop {
            let at = reader.buffer_position();
            let (ns, event) = reader
                .read_resolved_event()
                .map_err(|_| XmlError::Malformed(at))?;
            let closed = match event {
                Event::Start(tag) => {
                    if open.len() >= MAX_DEPTH {
                        return Err(XmlError::TooDeep);
                    }
                    open.push(Self::new(&ns, &tag));
                    None
                }
                Event::Empty(tag) => Some(Self::new(&ns, &tag)),
                Event::End(_) => Some(open.pop().ok_or(XmlError::Malformed(at))?),
                Event::Text(text) => {
                    push_text(&mut open, &text.xml_content(XmlVersion::Implicit1_0));
                    None
                }
                Event::CData(text) => {
                    push_text(&mut open, &text.xml_content(XmlVersion::Implicit1_0));
                    None
                }
                Event::GeneralRef(entity) => {
                    push_entity(&mut open, &entity);
                    None
                }
                Event::Eof if open.is_empty() => return Err(XmlError::WrongRoot),
                Event::Eof => return Err(XmlError::Truncated),
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => None,
            };
            if let Some(element) = closed {
                match open.last_mut() {
                    Some(parent) => parent.children.push(element),
                    None => return Ok(element),
                }
            }
        }
    }

    fn new(ns: &ResolveResult<'_>, tag: &BytesStart<'_>) -> Self {
        let ns = match ns {
            ResolveResult::Bound(namespace) => Ns::of(namespace.into_inner()),
            ResolveResult::Unbound | ResolveResult::Unknown(_) => Ns::Other,
        };
        Self {
            ns,
            local: tag.local_name().into_inner().to_owned(),
            text: String::new(),
            attributes: attributes(tag),
            children: Vec::new(),
        }
    }

    /// Whether this is the element of that name.
    pub fn is(&self, name: Name) -> bool {
        self.ns == name.0 && self.local == name.1
    }

    /// The namespace.
    pub fn ns(&self) -> Ns {
        self.ns
    }

    /// The name without prefix.
    pub fn local(&self) -> &str {
        &self.local
    }

    /// The text directly inside, with surrounding white space removed.
    pub fn text(&self) -> &str {
        self.text.trim()
    }

    /// The text directly inside, exactly as sent.
    pub fn raw_text(&self) -> &str {
        &self.text
    }

    /// The value of an attribute.
    pub fn attribute(&self, local: &str) -> Option<&str> {
        let mut all = self.attributes.iter();
        all.find(|(name, _)| name == local)
            .map(|(_, value)| value.as_str())
    }

    /// All child elements in order.
    pub fn children(&self) -> &[Self] {
        &self.children
    }

    /// The first child of that name.
    pub fn child(&self, name: Name) -> Option<&Self> {
        self.children.iter().find(|child| child.is(name))
    }

    /// All children of that name.
    pub fn each(&self, name: Name) -> impl Iterator<Item = &Self> {
        self.children.iter().filter(move |child| child.is(name))
    }

    /// Take the children out.
    pub(crate) fn into_children(self) -> Vec<Self> {
        self.children
    }
}

/// Attributes that can be read; declarations of namespaces are none.
fn attributes(tag: &BytesStart<'_>) -> Vec<(String, String)> {
    tag.attributes()
        .flatten()
        .filter(|attribute| attribute.key.as_namespace_binding().is_none())
        .filter_map(|attribute| {
            let name = attribute.key.local_name().into_inner().to_owned();
            let value = attribute.normalized_value(XmlVersion::Implicit1_0).ok()?;
            Some((name, value.into_owned()))
        })
        .collect()
}

fn push_text(open: &mut [Element], text: &str) {
    if let Some(element) = open.last_mut() {
        element.text.push_str(text);
    }
}

fn push_entity(open: &mut [Element], entity: &BytesRef<'_>) {
    let Some(element) = open.last_mut() else {
        return;
    };
    match &**entity {
        "amp" => element.text.push('&'),
        "lt" => element.text.push('<'),
        "gt" => element.text.push('>'),
        "quot" => element.text.push('"'),
        "apos" => element.text.push('\''),
        _ => match entity.resolve_char_ref() {
            Ok(Some(character)) => element.text.push(character),
            Ok(None) | Err(_) => element.text.push(char::REPLACEMENT_CHARACTER),
        },
    }
}
