//! Deleted events, tasks and calendars, which Nextcloud keeps for a while.

use jiff::Timestamp;
use nextcloud_transport::NextcloudError;

use super::Calendars;
use crate::{
    collection::{Address, Media, Object},
    files::exchange::{self, MOVE, REPORT},
    xml::{Document, Name, Ns},
};

/// A deleted event or task.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Trashed {
    /// The object as it was; its address is in the trash.
    pub object: Object,
    /// Name of the calendar that it was in.
    pub calendar: Option<String>,
    /// When it was deleted.
    pub deleted_at: Option<Timestamp>,
}

const DELETED_AT: Name = Name(Ns::NextcloudCom, "deleted-at");
const CALENDAR: Name = Name(Ns::NextcloudCom, "calendar-uri");

impl Calendars {
    /// The deleted events and tasks, in the order of the server, which does not tell them apart.
    ///
    /// # Errors
    /// `NotFound`: the server has no trash for calendars.
    pub async fn trash(&self) -> Result<Vec<Trashed>, NextcloudError> {
        let at = self.trash_bin().await?;
        let at = inside(&at, "objects")?;
        let body = Document::build(Name::cal("calendar-query"), |query| {
            query.prop(&[
                Name::dav("getetag"),
                Name::cal("calendar-data"),
                DELETED_AT,
                CALENDAR,
            ]);
            query.within(Name::cal("filter"), |filter| {
                filter.empty_as(Name::cal("comp-filter"), &[("name", "VCALENDAR")]);
            });
        });
        let call = self
            .call(exchange::method(REPORT), &at, "calendar.trash")
            .repeatable(true)
            .header("Depth", "1");
        let replies = exchange::multistatus(exchange::xml(call, body)).await?;
        let read = replies.iter().filter_map(|reply| {
            Some(Trashed {
                object: Object::read(reply, Media::Calendar)?,
                calendar: reply.text(CALENDAR).map(str::to_owned),
                deleted_at: reply.text(DELETED_AT).and_then(moment),
            })
        });
        Ok(read.collect())
    }

    /// Put a deleted event, task or calendar back where it was.
    ///
    /// # Errors
    /// `NotFound`: it is not in the trash, or its calendar is gone.
    ///
    /// # Cancel safety
    /// It is in the trash or back.
    pub async fn restore(&self, at: &Address) -> Result<(), NextcloudError> {
        let bin = self.trash_bin().await?;
        let target = inside(&bin, "restore")?
            .object(&at.name())
            .map_err(|_| NextcloudError::refused("this can be no name in the trash"))?;
        self.call(exchange::method(MOVE), at, "calendar.restore")
            .header("Destination", self.target(&target))
            .send()
            .await?;
        Ok(())
    }

    /// The address of something in the trash by its name there.
    ///
    /// # Errors
    /// `Refused` when it can be no name.
    pub async fn in_trash(&self, name: &str) -> Result<Address, NextcloudError> {
        inside(&self.trash_bin().await?, "objects")?
            .object(name)
            .map_err(|_| NextcloudError::refused("this can be no name in the trash"))
    }

    async fn trash_bin(&self) -> Result<Address, NextcloudError> {
        let home = self.collections.calendar_home().await?;
        inside(&home, "trashbin")
    }
}

fn inside(at: &Address, name: &str) -> Result<Address, NextcloudError> {
    at.collection(name)
        .map_err(|_| NextcloudError::refused("the trash has no such place"))
}

/// Seconds since 1970, or a time as people write it.
fn moment(text: &str) -> Option<Timestamp> {
    match text.parse::<i64>() {
        Ok(seconds) => Timestamp::from_second(seconds).ok(),
        Err(_) => text.parse().ok(),
    }
}
