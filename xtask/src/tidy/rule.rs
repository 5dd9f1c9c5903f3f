//! What a rule is.

use super::tree::Tree;

/// One house rule.
pub(super) struct Rule {
    /// Its name, for `--skip` and messages.
    pub(super) name: &'static str,
    /// What it asks for, as a sentence.
    pub(super) asks: &'static str,
    /// Everything that breaks it, each `path: what` or `path:line: what`.
    pub(super) find: fn(&Tree) -> anyhow::Result<Vec<String>>,
}
