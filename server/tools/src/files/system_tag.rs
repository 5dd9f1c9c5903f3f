//! A system tag in a result, and finding one by its name.

use nc_toolkit::JsonSchema;
use nextcloud_dav::Tag;
use serde::Serialize;

#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct SystemTag {
    id: u64,
    name: String,
    assignable: bool,
}

impl From<Tag> for SystemTag {
    fn from(tag: Tag) -> Self {
        Self {
            id: tag.id.0,
            name: tag.name,
            assignable: tag.can_assign,
        }
    }
}

/// The tag of this name; if there is none, one that differs in capitals only.
pub(super) fn named<'t>(tags: &'t [Tag], name: &str) -> Option<&'t Tag> {
    let name = name.trim();
    let lower = name.to_lowercase();
    let same = |tag: &&Tag| tag.name == name;
    let alike = |tag: &&Tag| tag.name.to_lowercase() == lower;
    tags.iter().find(same).or_else(|| tags.iter().find(alike))
}
