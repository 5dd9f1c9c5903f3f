//! Resources: what a client can read by address.

use futures::future::BoxFuture;

use crate::{Ctx, ToolError, spec::App};

/// What a client sees of a resource, or of a template of many.
#[derive(Debug, PartialEq, Eq)]
pub struct ResourceSpec {
    /// Address, with `{name}` for what varies (RFC 6570 simple expansion).
    pub uri: &'static str,
    /// Programmatic name.
    pub name: &'static str,
    /// Two to five words for a person.
    pub title: &'static str,
    /// What it holds.
    pub about: &'static str,
    /// MIME type of its content, when always the same.
    pub mime_type: Option<&'static str>,
    /// The app it belongs to.
    pub app: &'static App,
    /// Scope that a caller needs, if any.
    pub scope: Option<&'static str>,
}

impl ResourceSpec {
    /// Whether the address stands for many.
    pub fn is_template(&self) -> bool {
        self.uri.contains('{')
    }

    /// The values in `uri` for the names in braces, percent-decoded, or `None` when it is another address.
    ///
    /// A value is one path segment: it never contains a slash, unless the name has a plus in front (`{+path}`), stands at
    /// the end, and takes all that is left.
    pub fn values(&self, uri: &str) -> Option<Vec<String>> {
        let (mut wanted, mut given) = (self.uri.split('/'), uri.split('/'));
        let mut values = Vec::new();
        loop {
            match (wanted.next(), given.next()) {
                (None, None) => return Some(values),
                (Some(wanted), Some(first)) if wanted.starts_with("{+") => {
                    let all = given.fold(first.to_owned(), |all, next| format!("{all}/{next}"));
                    values.push(decoded(&all)?);
                    return Some(values);
                }
                (Some(wanted), Some(given)) if wanted.starts_with('{') => {
                    values.push(decoded(given)?);
                }
                (Some(wanted), Some(given)) if wanted == given => {}
                _ => return None,
            }
        }
    }
}

/// What a part of an address stands for; nothing when it is empty.
fn decoded(text: &str) -> Option<String> {
    let value = percent_encoding::percent_decode_str(text).decode_utf8();
    value.ok().filter(|value| !value.is_empty()).map(Into::into)
}

/// A part of a resource that is too long to be read at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Page {
    /// From 1.
    pub number: usize,
    /// Bytes on a page, before encoding.
    pub bytes: usize,
}

impl Page {
    /// Where it begins, in bytes from the start.
    pub fn start(self) -> usize {
        self.number.saturating_sub(1).saturating_mul(self.bytes)
    }

    /// How many pages `size` bytes have; at least one.
    pub fn count(self, size: usize) -> usize {
        size.div_ceil(self.bytes.max(1)).max(1)
    }
}

impl Default for Page {
    fn default() -> Self {
        Self {
            number: 1,
            bytes: 50_000,
        }
    }
}

/// The content of a resource.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Body {
    /// Text of a MIME type.
    Text(String, String),
    /// Bytes of a MIME type.
    Bytes(Vec<u8>, String),
}

type Read = fn(Ctx, Vec<String>) -> BoxFuture<'static, Result<Body, ToolError>>;

/// A resource and how to read it.
#[derive(Debug)]
pub struct ResourceEntry {
    /// What a client sees.
    pub spec: ResourceSpec,
    /// Reads it; the values are those of [`ResourceSpec::values`].
    pub read: Read,
}

#[cfg(test)]
mod tests {
    use super::*;

    static APP: App = App {
        name: "notes",
        own: None,
        capability: None,
        navigation: None,
        scopes: &[],
    };

    #[test]
    fn a_template_takes_one_segment_per_name() {
        let spec = ResourceSpec {
            uri: "nc://Notes/{note_id}",
            name: "note",
            title: "",
            about: "",
            mime_type: None,
            app: &APP,
            scope: None,
        };
        assert_eq!(spec.values("nc://Notes/7"), Some(vec!["7".to_owned()]));
        assert_eq!(spec.values("nc://Notes/7/8"), None);
        assert_eq!(spec.values("nc://Notes/"), None);
        assert_eq!(
            spec.values("nc://Notes/a%20b"),
            Some(vec!["a b".to_owned()])
        );
    }

    #[test]
    fn a_plus_takes_all_that_is_left() {
        let spec = ResourceSpec {
            uri: "nc://Files/{+path}",
            name: "file",
            title: "",
            about: "",
            mime_type: None,
            app: &APP,
            scope: None,
        };
        for uri in ["nc://Files/A%20b/c.md", "nc://Files/A%20b%2Fc.md"] {
            assert_eq!(spec.values(uri), Some(vec!["A b/c.md".to_owned()]), "{uri}");
        }
        assert_eq!(spec.values("nc://Files/"), None);
    }
}
