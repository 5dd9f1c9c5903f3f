//! Calendars (RFC 4791) with invitations and free times (RFC 6638), as Nextcloud offers them.
//!
//! Objects travel as texts with versions ([`crate::collection`]); what is in them is [`crate::icalendar`]'s matter.
//!
//! | kind | meaning for calendars |
//! |---|---|
//! | `NotFound` | no such calendar or object |
//! | `MethodNotAllowed` | a calendar of this name exists, or lies in the trash |
//! | `PreconditionFailed` | the object changed or exists, against the precondition |
//! | `Forbidden` | the calendar is read-only, or does not take events or tasks |
//! | `BadRequest` | the object is not valid, or its UID is taken in this calendar |

mod change;
mod home;
mod person;
mod query;
mod schedule;
#[cfg(test)]
mod tests;
mod trash;

pub use home::Calendar;
pub use person::Person;
pub use query::Range;
pub use schedule::FreeBusy;
pub use trash::Trashed;

use http::Method;
use nextcloud_transport::{Call, NextcloudError, Session};

use crate::collection::{Address, Collections};

/// The calendars of the session's user. Cheap to clone; keeps nothing but the session.
#[derive(Debug, Clone)]
pub struct Calendars {
    collections: Collections,
}

impl Calendars {
    /// Those of the session's user.
    pub fn new(session: &Session) -> Self {
        Self {
            collections: Collections::new(session),
        }
    }

    /// Objects, versions, changes: what calendars have in common with address books.
    pub fn collections(&self) -> &Collections {
        &self.collections
    }

    /// The address of the calendar of that name, whether it exists or not.
    ///
    /// # Errors
    /// `Refused` when it can be no name; else those of [`Collections::principal`].
    pub async fn address(&self, name: &str) -> Result<Address, NextcloudError> {
        let home = self.collections.calendar_home().await?;
        home.collection(name)
            .map_err(|_| NextcloudError::refused("this can be no name of a calendar"))
    }

    /// A call that sees subscribed calendars as if they were the user's own.
    fn call(&self, method: Method, at: &Address, operation: &'static str) -> Call {
        self.collections
            .call(method, at, operation)
            .header("X-NC-CalDAV-Webcal-Caching", "On")
    }

    /// An address as a `Destination` header wants it.
    fn target(&self, at: &Address) -> String {
        let base = self.collections.session().server().url().path();
        format!("{}{at}", base.trim_end_matches('/'))
    }
}
