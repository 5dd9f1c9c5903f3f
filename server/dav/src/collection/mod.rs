//! What calendars and address books have in common: finding them, their objects, what changed, many objects at once.
//!
//! Knows nothing of iCalendar and vCard: an object is an address, a version and a text.

mod address;
mod changes;
mod list;
mod make;
mod multiget;
mod object;
mod principal;
#[cfg(test)]
mod tests;

pub use address::{Address, InvalidAddress};
pub use changes::{Changes, SyncToken};
pub use list::Privileges;
pub(crate) use list::{OWNER, owner};
pub use multiget::Fetched;
pub use object::{Media, Object, Stored};
pub use principal::Principal;

use http::Method;
use nextcloud_transport::{Call, Session};

/// The calendars and address books that a user sees. Cheap to clone; keeps nothing but the session.
#[derive(Debug, Clone)]
pub struct Collections {
    session: Session,
}

impl Collections {
    /// Those of the session's user.
    pub fn new(session: &Session) -> Self {
        Self {
            session: session.clone(),
        }
    }

    /// The session behind it.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// A call, named for logs.
    pub(crate) fn call(&self, method: Method, at: &Address, operation: &'static str) -> Call {
        self.session
            .request(method, at.as_str())
            .operation(operation)
    }
}
