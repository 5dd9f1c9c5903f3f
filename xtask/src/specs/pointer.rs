//! JSON pointers (RFC 6901), as references and messages use them.

use serde_json::Value;

/// The pointer to what stands behind `key`.
pub(crate) fn below(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"))
}

/// What a `$ref` within the document points at.
pub(crate) fn find<'d>(document: &'d Value, reference: &str) -> Option<&'d Value> {
    document.pointer(reference.strip_prefix('#')?)
}
