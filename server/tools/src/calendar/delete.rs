//! What deleting an event and deleting a task have in common.

use nc_toolkit::{Ctx, JsonSchema, Kind as Failure, ToolError};
use nextcloud_dav::icalendar::Kind;
use serde::Serialize;

use super::place::Place;

// What came of it. That nothing was there is no failure; that it is not allowed is told, not raised.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(transform = super::loose)]
#[expect(clippy::struct_field_names, reason = "existing users know the names")]
pub(crate) struct Deleted {
    success: bool,
    status_code: u16,
    message: String,
    deleted_uid: String,
    calendar_name: String,
}

impl Deleted {
    pub(super) fn new(place: &Place, uid: &str, status_code: u16, message: &str) -> Self {
        Self {
            success: status_code < 400 || status_code == 404,
            status_code,
            message: message.to_owned(),
            deleted_uid: uid.to_owned(),
            calendar_name: place.name.clone(),
        }
    }
}

/// Delete the whole object.
pub(super) async fn object(
    ctx: &Ctx,
    name: &str,
    kind: Kind,
    uid: &str,
) -> Result<Deleted, ToolError> {
    let place = Place::of(ctx, name).await?;
    let object = match place.find(kind, uid).await {
        Ok((object, _)) => object,
        Err(error) if error.kind() == Some(Failure::NotFound) => {
            return Ok(Deleted::new(&place, uid, 404, "Nothing there"));
        }
        Err(error) => return Err(error),
    };
    let collections = place.calendars.collections();
    let removed = collections.remove(&object.address, Some(&object.etag));
    match removed.await {
        Ok(()) => Ok(Deleted::new(
            &place,
            uid,
            204,
            "Moved to the calendar trash",
        )),
        // Nextcloud says so, too, of what the caller may only read.
        Err(error) if error.is_not_found() => match place.find(kind, uid).await {
            Ok(_) => Ok(Deleted::new(
                &place,
                uid,
                403,
                "You may only read this calendar",
            )),
            Err(_) => Ok(Deleted::new(&place, uid, 404, "Nothing there")),
        },
        Err(error) => {
            let status = match error.kind() {
                Failure::Forbidden => 403,
                Failure::PreconditionFailed => 412,
                Failure::Locked => 423,
                _ => return Err(error.into()),
            };
            let message = ToolError::from(error).text();
            Ok(Deleted::new(&place, uid, status, &message))
        }
    }
}
