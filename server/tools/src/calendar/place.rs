//! Calendars by name, and the words for what goes wrong with them.

use nc_toolkit::{Ctx, JsonSchema, Kind as Failure, ToolError};
use nextcloud_dav::{
    ETag, Precondition,
    calendar::{Calendar, Calendars},
    collection::{Address, Media, Object, Stored},
    icalendar::{CalendarObject, Kind},
};
use serde::Serialize;

/// One calendar, by its name in addresses.
#[derive(Debug, Clone)]
pub(super) struct Place {
    pub(super) calendars: Calendars,
    pub(super) address: Address,
    pub(super) name: String,
}

impl Place {
    /// The calendar that an argument names; whether it is there shows when it is used.
    pub(super) async fn of(ctx: &Ctx, name: &str) -> Result<Self, ToolError> {
        let name = name.trim();
        if name.is_empty() {
            return Err(ToolError::invalid("argument calendar_name is required"));
        }
        let calendars = Calendars::new(ctx.session());
        let address = calendars.address(name).await?;
        Ok(Self {
            calendars,
            address,
            name: name.to_owned(),
        })
    }

    /// The event or task with this UID.
    pub(super) async fn find(
        &self,
        kind: Kind,
        uid: &str,
    ) -> Result<(Object, CalendarObject), ToolError> {
        if uid.trim().is_empty() {
            return Err(ToolError::invalid("the uid is empty"));
        }
        let found = self.calendars.find(&self.address, kind, uid.trim()).await;
        found.map_err(|error| {
            let words = || {
                let name = &self.name;
                format!("{} {uid} not found in calendar {name}", word(kind))
            };
            ToolError::from(error).told(Failure::NotFound, words)
        })
    }

    /// The same, which must still be the version that the caller read, if it says which.
    pub(super) async fn find_version(
        &self,
        kind: Kind,
        uid: &str,
        etag: &str,
    ) -> Result<(Object, CalendarObject), ToolError> {
        let (object, read) = self.find(kind, uid).await?;
        let given = etag.trim();
        if given.is_empty() {
            return Ok((object, read));
        }
        let given = ETag::parse(given)
            .map_err(|error| ToolError::invalid(format!("`etag` cannot be used: {error}")))?;
        if given == object.etag {
            return Ok((object, read));
        }
        Err(modified(kind, uid))
    }

    /// Write a new object.
    pub(super) async fn create(
        &self,
        new: &CalendarObject,
    ) -> Result<(Address, Stored), ToolError> {
        let uid = new.uid().unwrap_or_default();
        let at = self.address.object(&format!("{uid}.ics"));
        let at = at.map_err(|_| ToolError::invalid("the uid can be no name"))?;
        let stored = self
            .calendars
            .collections()
            .put(
                &at,
                Media::Calendar,
                new.to_string(),
                &Precondition::CreateOnly,
            )
            .await
            .map_err(|error| self.refusal(new.kind(), ToolError::from(error)))?;
        Ok((at, stored))
    }

    /// Write a changed object over the version that was read.
    pub(super) async fn change(
        &self,
        object: &Object,
        changed: &CalendarObject,
    ) -> Result<Stored, ToolError> {
        let read = Precondition::Matches(object.etag.clone());
        let put = self.calendars.collections().put(
            &object.address,
            Media::Calendar,
            changed.to_string(),
            &read,
        );
        put.await.map_err(|error| {
            if error.kind() == Failure::PreconditionFailed {
                return modified(changed.kind(), &changed.uid().unwrap_or_default());
            }
            self.refusal(changed.kind(), ToolError::from(error))
        })
    }

    fn refusal(&self, kind: Kind, error: ToolError) -> ToolError {
        let (name, word) = (&self.name, word(kind).to_lowercase());
        error.told_one_of([
            // Nextcloud says so of calendars of others that the caller may only read, too.
            (
                Failure::NotFound,
                format!("Calendar {name} not found, or you may only read it"),
            ),
            (
                Failure::Forbidden,
                format!("calendar {name} is read-only, or takes no {word}s"),
            ),
            (
                Failure::PreconditionFailed,
                format!("calendar {name} has such {word} already"),
            ),
        ])
    }

    /// Words for a calendar that is not there.
    pub(super) fn missing(&self, error: impl Into<ToolError>) -> ToolError {
        let words = || format!("Calendar {} not found", self.name);
        error.into().told(Failure::NotFound, words)
    }
}

fn word(kind: Kind) -> &'static str {
    match kind {
        Kind::Event => "Event",
        Kind::Task => "Task",
    }
}

fn modified(kind: Kind, uid: &str) -> ToolError {
    let how = match kind {
        Kind::Event => "read it again with nc_calendar_get_event",
        Kind::Task => "read it again with nc_calendar_list_todos",
    };
    ToolError::refused(
        format!(
            "{} {uid} was modified by someone else; nothing was written",
            word(kind)
        ),
        format!("{how} and repeat the change with the new etag"),
    )
}

// A calendar that could not be read.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(transform = super::loose)]
pub(super) struct CalendarReadError {
    pub(super) calendar_name: String,
    pub(super) error: String,
}

/// The calendars that take a kind of object, in the order of the server.
pub(super) async fn taking(ctx: &Ctx, kind: Kind) -> Result<Vec<Calendar>, ToolError> {
    let mut all = Calendars::new(ctx.session()).list().await?;
    all.retain(|calendar| match kind {
        Kind::Event => calendar.events,
        Kind::Task => calendar.tasks,
    });
    Ok(all)
}
