//! Who the user is to DAV, and where the user's collections begin.

use std::sync::Arc;

use bytes::Bytes;
use nc_base::UserId;
use nextcloud_transport::NextcloudError;

use super::{Address, Collections};
use crate::{
    files::exchange::{self, PROPFIND, REPORT},
    xml::{Document, Element, Name, Reply, replies},
};

/// Where the homes of all users' calendars lie.
const CALENDAR_ROOT: &str = "/remote.php/dav/calendars/";
const PRINCIPAL: Name = Name::dav("current-user-principal");
const HREF: Name = Name::dav("href");
const DISPLAY_NAME: Name = Name::dav("displayname");
const CALENDARS: Name = Name::cal("calendar-home-set");
const ADDRESSBOOKS: Name = Name::card("addressbook-home-set");
const MAIL: Name = Name::cal("calendar-user-address-set");
const INBOX: Name = Name::cal("schedule-inbox-URL");
const OUTBOX: Name = Name::cal("schedule-outbox-URL");
const WANTED: [Name; 6] = [DISPLAY_NAME, CALENDARS, ADDRESSBOOKS, MAIL, INBOX, OUTBOX];

/// The user of a session as DAV knows it. The id may differ from the name that was used to log in.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Principal {
    /// The user's own address.
    pub address: Address,
    /// The user id, from the address.
    pub user: UserId,
    /// Name for people.
    pub display_name: Option<String>,
    /// Where the calendars are (RFC 4791, section 6.2.1).
    pub calendar_home: Option<Address>,
    /// Where the address books are (RFC 6352, section 7.1.1).
    pub addressbook_home: Option<Address>,
    /// By which others invite this user: `mailto:` addresses and paths (RFC 6638, section 2.4.1), the best first.
    pub calendar_addresses: Vec<String>,
    /// Where invitations arrive.
    pub schedule_inbox: Option<Address>,
    /// Where requests to other calendars are sent.
    pub schedule_outbox: Option<Address>,
}

impl Principal {
    /// The mail addresses by which others invite this user, without `mailto:`.
    pub fn mail_addresses(&self) -> impl Iterator<Item = &str> {
        self.calendar_addresses
            .iter()
            .filter_map(|address| address.strip_prefix("mailto:"))
    }

    fn read(reply: &Reply) -> Option<Self> {
        let address = Address::parse(&reply.href).ok()?;
        let place = |name| {
            let href = reply.prop(name)?.child(HREF)?;
            Address::parse(href.text()).ok()
        };
        let mails = reply.prop(MAIL).into_iter().flat_map(|set| set.each(HREF));
        Some(Self {
            user: UserId::parse(address.name()).ok()?,
            display_name: reply.text(DISPLAY_NAME).map(str::to_owned),
            calendar_home: place(CALENDARS),
            addressbook_home: place(ADDRESSBOOKS),
            calendar_addresses: mails.map(|href| href.text().to_owned()).collect(),
            schedule_inbox: place(INBOX),
            schedule_outbox: place(OUTBOX),
            address,
        })
    }
}

impl Collections {
    /// Who the user is and where its collections are; asked once per session, in one request.
    ///
    /// # Errors
    /// `UnexpectedAnswer`: the server names no user.
    pub async fn principal(&self) -> Result<Arc<Principal>, NextcloudError> {
        self.session.remember(|| self.ask_principal()).await
    }

    /// Where the user's calendars are.
    ///
    /// # Errors
    /// As [`Collections::principal`], and when the server has no calendars.
    pub async fn calendar_home(&self) -> Result<Address, NextcloudError> {
        // Whoever knows the user knows the home of the calendars.
        if let Some(user) = self.session.known_user_id()
            && let Ok(home) =
                Address::parse(CALENDAR_ROOT).and_then(|root| root.collection(user.as_str()))
        {
            return Ok(home);
        }
        let home = self.principal().await?.calendar_home.clone();
        home.ok_or_else(|| NextcloudError::unexpected("the server names no calendar home"))
    }

    /// Where the user's address books are.
    ///
    /// # Errors
    /// As [`Collections::principal`], and when the server has no address books.
    pub async fn addressbook_home(&self) -> Result<Address, NextcloudError> {
        let home = self.principal().await?.addressbook_home.clone();
        home.ok_or_else(|| NextcloudError::unexpected("the server names no address book home"))
    }

    async fn ask_principal(&self) -> Result<Principal, NextcloudError> {
        // Below `principals`, since only there Nextcloud knows the homes. The answer to "who am I" comes with who that is
        // (RFC 3253, section 3.8).
        let call = self
            .session
            .request(
                exchange::method(REPORT),
                "/remote.php/dav/principals/users/",
            )
            .operation("dav.principal")
            .repeatable(true)
            .header("Depth", "0");
        let answers = exchange::multistatus(exchange::xml(call, expanded())).await?;
        let named = answers.iter().find_map(|reply| reply.prop(PRINCIPAL));
        let named = named.ok_or_else(|| unnamed("the server names no current user"))?;
        if let Some(principal) = told(named) {
            return Ok(self.known(principal));
        }
        let href = named.child(HREF).map(Element::text).unwrap_or_default();
        let address = Address::parse(href).map_err(|_| unnamed("the user has no address"))?;
        let body = Document::build(Name::dav("propfind"), |propfind| {
            propfind.prop(&WANTED);
        });
        let call = self
            .call(exchange::method(PROPFIND), &address, "dav.principal")
            .header("Depth", "0");
        let answers = exchange::multistatus(exchange::xml(call, body)).await?;
        let principal = answers.iter().find_map(Principal::read);
        let principal = principal.ok_or_else(|| unnamed("the server does not describe the user"));
        principal.map(|principal| self.known(principal))
    }

    /// Whoever asks for the user id next need not ask the server.
    fn known(&self, principal: Principal) -> Principal {
        let _ = self.session.clone().with_user_id(principal.user.clone());
        principal
    }
}

/// The user, where the server answered in full.
pub(super) fn told(named: &Element) -> Option<Principal> {
    let responses = named.each(Name::dav("response")).cloned();
    responses
        .flat_map(replies)
        .find_map(|reply| Principal::read(&reply))
}

fn unnamed(detail: &'static str) -> NextcloudError {
    NextcloudError::unexpected(detail)
}

fn expanded() -> Bytes {
    const PROPERTY: Name = Name::dav("property");
    Document::build(Name::dav("expand-property"), |root| {
        root.within_as(PROPERTY, &[("name", PRINCIPAL.1)], |principal| {
            for Name(ns, local) in WANTED {
                principal.empty_as(PROPERTY, &[("name", local), ("namespace", ns.uri())]);
            }
        });
    })
}
