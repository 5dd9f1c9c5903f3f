//! `207 Multi-Status` (RFC 4918, section 13): one reply per resource.

use super::{Element, Name, XmlError};

/// What a multistatus says about one resource.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// Address of the resource as sent: percent-encoded, usually an absolute path.
    pub href: String,
    /// Status of the resource itself, where the server gave one instead of properties.
    pub status: Option<u16>,
    /// Properties answered with a 2xx status.
    pub props: Vec<Element>,
    /// Properties answered with another status: name and status.
    pub refused: Vec<(Element, u16)>,
}

impl Reply {
    /// The property of that name, if the server sent it with success.
    pub fn prop(&self, name: Name) -> Option<&Element> {
        self.props.iter().find(|prop| prop.is(name))
    }

    /// The text of a property; `None` also when it is empty.
    pub fn text(&self, name: Name) -> Option<&str> {
        self.prop(name)
            .map(Element::text)
            .filter(|text| !text.is_empty())
    }

    /// A property parsed from its text; `None` when it is absent or does not parse.
    pub fn parse<T: std::str::FromStr>(&self, name: Name) -> Option<T> {
        self.text(name)?.parse().ok()
    }

    /// A property that is true as `1`, `true` or `yes`.
    pub fn flag(&self, name: Name) -> Option<bool> {
        self.text(name)
            .map(|text| matches!(text, "1" | "true" | "yes"))
    }
}

/// Read a multistatus document: all replies in the order of the server.
///
/// Unknown elements and properties are kept or skipped and never an error; a reply without an address is skipped.
/// A property without a readable status counts as answered.
///
/// # Errors
/// [`XmlError`] when the document is malformed, ends too early, or is no multistatus.
pub fn multistatus(document: &[u8]) -> Result<Vec<Reply>, XmlError> {
    sync_report(document).map(|(replies, _)| replies)
}

/// Read a multistatus document that answers a `sync-collection` (RFC 6578): the replies and the new token.
///
/// # Errors
/// As [`multistatus`].
pub fn sync_report(document: &[u8]) -> Result<(Vec<Reply>, Option<String>), XmlError> {
    let root = Element::parse(document)?;
    if !root.is(Name::dav("multistatus")) {
        return Err(XmlError::WrongRoot);
    }
    let token = root.child(Name::dav("sync-token"));
    let token = token.map(|token| token.text().to_owned());
    let responses = root.into_children().into_iter();
    let responses = responses.filter(|child| child.is(Name::dav("response")));
    Ok((responses.flat_map(replies).collect(), token))
}

/// RFC 4918 allows several addresses in one response when it carries a status instead of properties.
pub(crate) fn replies(response: Element) -> Vec<Reply> {
    let hrefs: Vec<String> = response
        .each(Name::dav("href"))
        .map(|href| href.text().to_owned())
        .collect();
    let status = response.child(Name::dav("status")).and_then(status_code);
    let mut props = Vec::new();
    let mut refused = Vec::new();
    for part in response.into_children() {
        if !part.is(Name::dav("propstat")) {
            continue;
        }
        let code = part
            .child(Name::dav("status"))
            .and_then(status_code)
            .unwrap_or(200);
        let found = part
            .into_children()
            .into_iter()
            .filter(|child| child.is(Name::dav("prop")))
            .flat_map(Element::into_children);
        if (200..300).contains(&code) {
            props.extend(found);
        } else {
            refused.extend(found.map(|prop| (prop, code)));
        }
    }
    let mut hrefs = hrefs.into_iter();
    let Some(first) = hrefs.next() else {
        return Vec::new();
    };
    let mut replies = vec![Reply {
        href: first,
        status,
        props,
        refused,
    }];
    replies.extend(hrefs.map(|href| Reply {
        href,
        status,
        props: Vec::new(),
        refused: Vec::new(),
    }));
    replies
}

/// `HTTP/1.1 404 Not Found` is 404.
fn status_code(status: &Element) -> Option<u16> {
    status.text().split_ascii_whitespace().nth(1)?.parse().ok()
}
