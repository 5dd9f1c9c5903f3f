//! What writing an event or a task answers.

use nc_toolkit::JsonSchema;
use nextcloud_dav::{
    collection::{Address, Stored},
    icalendar::CalendarObject,
};
use serde::Serialize;

// Where it lies and which version it has.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(transform = super::loose)]
pub(crate) struct Saved {
    uid: String,
    href: String,
    etag: String,
    status_code: u16,
}

impl Saved {
    pub(super) fn new(
        object: &CalendarObject,
        at: &Address,
        stored: Stored,
        created: bool,
    ) -> Self {
        Self {
            uid: object.uid().unwrap_or_default(),
            href: at.to_string(),
            etag: stored.etag.into(),
            status_code: if created { 201 } else { 200 },
        }
    }
}
