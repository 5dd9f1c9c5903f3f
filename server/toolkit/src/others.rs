//! What in a result was written by somebody else. Written in manifests as `from_others` and `long`.

use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use crate::ToOpen;

/// The fields of a result that hold words of others.
#[derive(Debug, PartialEq, Eq)]
pub struct FromOthers {
    /// Where they come from, in one word: `mail`, `files`, `talk`.
    pub origin: &'static str,
    /// Names of the fields that hold their words, at any depth.
    pub text: &'static [&'static str],
    /// Names of the fields that say who wrote them, in the same object or one around it, by user ids that Nextcloud
    /// vouches for. What only the caller wrote is not from others.
    pub author: &'static [&'static str],
    /// The same for what anybody can claim, such as the sender of a mail: it is told and proves nothing.
    pub sender: &'static [&'static str],
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

/// What a tool tells of its result while it runs; clones tell the same call.
#[derive(Debug, Clone, Default)]
pub struct Told(Arc<Mutex<Inner>>);

#[derive(Debug, Default)]
struct Inner {
    authors: BTreeSet<String>,
    long: bool,
    pages: Option<usize>,
    to_open: Option<ToOpen>,
}

impl Told {
    /// Whose words the result has: user ids, in order; nothing when the tool said nothing.
    pub fn authors(&self) -> Vec<String> {
        self.inner().authors.iter().cloned().collect()
    }

    /// Whether the tool refused because its result would be too large.
    pub fn is_long(&self) -> bool {
        self.inner().long
    }

    /// Of how many pages the body is one, when a resource cut it itself.
    pub fn pages(&self) -> Option<usize> {
        self.inner().pages
    }

    /// The page that the person should open.
    pub fn to_open(&self) -> Option<ToOpen> {
        self.inner().to_open.clone()
    }

    pub(crate) fn open(&self, page: ToOpen) {
        self.inner().to_open = Some(page);
    }

    pub(crate) fn written_by(&self, user: &str) {
        self.inner().authors.insert(user.to_owned());
    }

    pub(crate) fn too_long(&self) {
        self.inner().long = true;
    }

    pub(crate) fn page_of(&self, pages: usize) {
        self.inner().pages = Some(pages);
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
