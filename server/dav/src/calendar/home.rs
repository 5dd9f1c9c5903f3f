//! Which calendars there are.

use std::collections::BTreeMap;

use nextcloud_transport::NextcloudError;

use super::Calendars;
use crate::{
    collection::{Address, OWNER, Privileges, owner},
    files::exchange::{self, PROPFIND},
    xml::{Document, Name, Ns, Reply},
};

/// A calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a property that the server has apart"
)]
#[non_exhaustive]
pub struct Calendar {
    /// Where it lies.
    pub address: Address,
    /// Its name in addresses.
    pub name: String,
    /// User id of whose it is, also where it is shared with the user; the server's alone, not to be chosen by anybody.
    pub owner: Option<String>,
    /// Its name for people.
    pub display_name: String,
    /// What it is for.
    pub description: Option<String>,
    /// `#RRGGBB`.
    pub color: Option<String>,
    /// Name of its zone, if it has one.
    pub timezone: Option<String>,
    /// Whether the user has it switched on.
    pub enabled: bool,
    /// Changes whenever anything in it does.
    pub ctag: Option<String>,
    /// Whether objects cannot be added or changed.
    pub read_only: bool,
    /// Whether its times count as free.
    pub transparent: bool,
    /// Where a subscribed calendar comes from.
    pub source: Option<String>,
    /// Whether it takes events.
    pub events: bool,
    /// Whether it takes tasks.
    pub tasks: bool,
}

const TYPE: Name = Name::dav("resourcetype");
const DISPLAY_NAME: Name = Name::dav("displayname");
const COMPONENTS: Name = Name::cal("supported-calendar-component-set");
const DESCRIPTION: Name = Name::cal("calendar-description");
const TIMEZONE: Name = Name::cal("calendar-timezone");
const TRANSPARENCY: Name = Name::cal("schedule-calendar-transp");
const COLOR: Name = Name(Ns::Apple, "calendar-color");
const CTAG: Name = Name(Ns::CalendarServer, "getctag");
const SYNC_TOKEN: Name = Name::dav("sync-token");
const SOURCE: Name = Name(Ns::CalendarServer, "source");
const SUBSCRIBED: Name = Name(Ns::CalendarServer, "subscribed");
const ENABLED: Name = Name::oc("calendar-enabled");
const DELETED: Name = Name(Ns::NextcloudCom, "deleted-calendar");
const DELETED_AT: Name = Name(Ns::NextcloudCom, "deleted-at");

const WANTED: [Name; 13] = [
    TYPE,
    OWNER,
    DISPLAY_NAME,
    COMPONENTS,
    DESCRIPTION,
    TIMEZONE,
    TRANSPARENCY,
    COLOR,
    CTAG,
    SOURCE,
    ENABLED,
    DELETED_AT,
    Privileges::PROPERTY,
];

impl Calendars {
    /// The user's calendars, shared and subscribed ones too, in the order of the server; none from the trash.
    ///
    /// # Errors
    /// As for every call.
    pub async fn list(&self) -> Result<Vec<Calendar>, NextcloudError> {
        let replies = self.members(&WANTED).await?;
        Ok(replies
            .iter()
            .filter(|reply| !is_deleted(reply))
            .filter_map(Calendar::read)
            .collect())
    }

    /// A text for each of the user's calendars by its name, which is another one after every change of the calendar or of
    /// anything in it.
    ///
    /// Compare for equality only: after a backup was restored Nextcloud counts from an earlier number again. It is empty for
    /// a subscribed calendar that Nextcloud does not keep.
    ///
    /// # Errors
    /// As for every call.
    pub async fn stamps(&self) -> Result<BTreeMap<String, String>, NextcloudError> {
        let replies = self.members(&[TYPE, DELETED_AT, CTAG, SYNC_TOKEN]).await?;
        Ok(replies
            .iter()
            .filter(|reply| !is_deleted(reply))
            .filter_map(stamp)
            .collect())
    }

    /// Calendars that lie in the trash.
    ///
    /// # Errors
    /// As for every call.
    pub async fn deleted(&self) -> Result<Vec<Calendar>, NextcloudError> {
        let replies = self.members(&WANTED).await?;
        Ok(replies
            .iter()
            .filter(|reply| is_deleted(reply))
            .filter_map(Calendar::read)
            .collect())
    }

    async fn members(&self, wanted: &[Name]) -> Result<Vec<Reply>, NextcloudError> {
        let home = self.collections.calendar_home().await?;
        let body = Document::build(Name::dav("propfind"), |propfind| {
            propfind.prop(wanted);
        });
        let call = self
            .call(exchange::method(PROPFIND), &home, "calendar.list")
            .header("Depth", "1");
        exchange::multistatus(exchange::xml(call, body)).await
    }
}

pub(super) fn stamp(reply: &Reply) -> Option<(String, String)> {
    let name = Calendar::read(reply)?.name;
    let stamp = reply.text(CTAG).or_else(|| reply.text(SYNC_TOKEN));
    Some((name, stamp.unwrap_or_default().to_owned()))
}

fn is_deleted(reply: &Reply) -> bool {
    let kind = reply.prop(TYPE);
    kind.is_some_and(|kind| kind.child(DELETED).is_some()) || reply.text(DELETED_AT).is_some()
}

impl Calendar {
    /// The home itself, inbox, outbox and trash are no calendars and drop out here.
    pub(super) fn read(reply: &Reply) -> Option<Self> {
        let kind = reply.prop(TYPE)?;
        let is = |name| kind.child(name).is_some();
        let subscribed = is(SUBSCRIBED);
        if !(is(Name::cal("calendar")) || subscribed || is(DELETED)) {
            return None;
        }
        let address = Address::parse(&reply.href).ok()?;
        let name = address.name();
        let takes = |component: &str| {
            let Some(set) = reply.prop(COMPONENTS) else {
                return true;
            };
            let mut all = set.each(Name::cal("comp"));
            all.any(|one| one.attribute("name") == Some(component))
        };
        let writes = Privileges::of(reply).is_none_or(|may| may.write);
        let text = |name| reply.text(name).map(str::to_owned);
        let source = reply.prop(SOURCE).and_then(|source| {
            let href = source.child(Name::dav("href"))?;
            Some(href.text().to_owned())
        });
        Some(Self {
            owner: owner(reply),
            display_name: text(DISPLAY_NAME).unwrap_or_else(|| name.clone()),
            description: text(DESCRIPTION),
            color: text(COLOR).map(|color| color.chars().take(7).collect()),
            timezone: text(TIMEZONE).and_then(|zone| zone_name(&zone)),
            enabled: reply.flag(ENABLED).unwrap_or(true),
            ctag: text(CTAG),
            read_only: !writes || subscribed,
            transparent: reply
                .prop(TRANSPARENCY)
                .is_some_and(|kind| kind.child(Name::cal("transparent")).is_some()),
            source: source.filter(|_| subscribed),
            events: takes("VEVENT"),
            tasks: takes("VTODO"),
            address,
            name,
        })
    }
}

/// The name in a `VTIMEZONE`; some clients write the name alone.
fn zone_name(text: &str) -> Option<String> {
    use crate::content_line::Component;
    match Component::parse(text) {
        Ok(calendar) => calendar
            .components()
            .find(|part| part.is("VTIMEZONE"))?
            .text("TZID"),
        Err(_) => (!text.contains('\n')).then(|| text.to_owned()),
    }
}
