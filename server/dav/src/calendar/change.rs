//! Creating and changing calendars; moving objects between them.

use nextcloud_transport::NextcloudError;

use super::Calendars;
use crate::{
    ETag,
    collection::Address,
    files::exchange::{self, MOVE},
    xml::{Document, Name, Ns},
};

const DISPLAY_NAME: Name = Name::dav("displayname");
const DESCRIPTION: Name = Name::cal("calendar-description");
const COLOR: Name = Name(Ns::Apple, "calendar-color");

/// What people see of a calendar; what is `None` stays.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Looks<'t> {
    display_name: Option<&'t str>,
    description: Option<&'t str>,
    color: Option<&'t str>,
}

impl Looks<'_> {
    fn names(self) -> Vec<Name> {
        let each = [
            (DISPLAY_NAME, self.display_name),
            (DESCRIPTION, self.description),
            (COLOR, self.color),
        ];
        let given = each.into_iter().filter(|(_, text)| text.is_some());
        given.map(|(name, _)| name).collect()
    }

    fn fill(self, document: &mut Document) {
        let each = [
            (DISPLAY_NAME, self.display_name),
            (DESCRIPTION, self.description),
            (COLOR, self.color),
        ];
        for (name, text) in each {
            if let Some(text) = text {
                document.text(name, text);
            }
        }
    }
}

impl Calendars {
    /// Create a calendar for events and tasks (MKCALENDAR).
    ///
    /// # Errors
    /// - `MethodNotAllowed`: there is one of this name; a deleted one keeps its name until the trash is emptied.
    /// - `Forbidden`: the server allows no more calendars.
    ///
    /// # Cancel safety
    /// The calendar may exist afterwards.
    pub async fn create(
        &self,
        at: &Address,
        display_name: &str,
        description: &str,
        color: Option<&str>,
    ) -> Result<(), NextcloudError> {
        let looks = Looks {
            display_name: Some(display_name),
            description: Some(description).filter(|text| !text.is_empty()),
            color,
        };
        let body = Document::build(Name::cal("mkcalendar"), |root| {
            root.within(Name::dav("set"), |set| {
                set.within(Name::dav("prop"), |prop| {
                    looks.fill(prop);
                    prop.within(Name::cal("supported-calendar-component-set"), |takes| {
                        for name in ["VEVENT", "VTODO"] {
                            takes.empty_as(Name::cal("comp"), &[("name", name)]);
                        }
                    });
                });
            });
        });
        let call = self.call(exchange::method("MKCALENDAR"), at, "calendar.create");
        exchange::xml(call, body).send().await?;
        Ok(())
    }

    /// Change what people see of a calendar (PROPPATCH): all that is given, or nothing.
    ///
    /// # Errors
    /// - `NotFound`: no such calendar.
    /// - `Forbidden`: the user may not change it.
    ///
    /// # Cancel safety
    /// All is changed or nothing.
    pub async fn update(
        &self,
        at: &Address,
        display_name: Option<&str>,
        description: Option<&str>,
        color: Option<&str>,
    ) -> Result<(), NextcloudError> {
        let looks = Looks {
            display_name,
            description,
            color,
        };
        self.collections
            .change(at, &looks.names(), |prop| looks.fill(prop))
            .await
    }

    /// Move an object to another calendar; it keeps its UID and its name.
    ///
    /// # Errors
    /// - `NotFound`: no such object.
    /// - `PreconditionFailed`: it has another version than `version`, or the calendar has one of this name.
    /// - `Forbidden`: one of the calendars is read-only, or does not take such objects.
    /// - `BadRequest`: the other calendar has one with this UID.
    ///
    /// # Cancel safety
    /// It is in the one or the other.
    pub async fn move_object(
        &self,
        object: &Address,
        version: &ETag,
        to: &Address,
    ) -> Result<(), NextcloudError> {
        let target = to
            .object(&object.name())
            .map_err(|_| NextcloudError::refused("the object cannot keep its name"))?;
        self.call(exchange::method(MOVE), object, "calendar.move")
            .header("Destination", self.target(&target))
            .header("Overwrite", "F")
            .header("If-Match", version.quoted())
            .send()
            .await?;
        Ok(())
    }
}
