//! What in a result was written by somebody else. Written in manifests as `from_others` and `long`.

/// The fields of a result that hold words of others.
#[derive(Debug, PartialEq, Eq)]
pub struct FromOthers {
    /// Where they come from, in one word: `mail`, `files`, `talk`.
    pub origin: &'static str,
    /// Names of the fields that hold their words, at any depth.
    pub text: &'static [&'static str],
    /// Names of the fields that say who wrote them, in the same object or one around it. What only the caller wrote is
    /// not from others.
    pub author: &'static [&'static str],
    /// Name of a field, in the same object or one around it, that is true when others wrote it.
    pub only_if: Option<&'static str>,
}

/// The field of a result that may be too large for one, and where else it can be read.
#[derive(Debug, PartialEq, Eq)]
pub struct Long {
    /// Name of the field, at the top of the result.
    pub field: &'static str,
    /// Address of a resource; `{name}` stands for an argument.
    pub uri: &'static str,
}
