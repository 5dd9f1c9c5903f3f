//! Properties of collections.

use nextcloud_transport::NextcloudError;

use super::{Address, Collections};
use crate::{
    files::{
        exchange::{self, PROPFIND},
        path::segments_after,
    },
    xml::{Document, Name, Reply},
};

/// Whose a collection is (RFC 3744, section 5.1), also where it is shared.
pub(crate) const OWNER: Name = Name::dav("owner");

/// The user id in [`OWNER`]; none of what belongs to the server.
pub(crate) fn owner(reply: &Reply) -> Option<String> {
    let href = reply.prop(OWNER)?.child(Name::dav("href"))?;
    let names = segments_after(href.text(), &["principals", "users"])?;
    names.into_iter().next()
}

/// What the user may do with a collection (RFC 3744), as far as callers ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Privileges {
    /// Add, change and remove objects.
    pub write: bool,
    /// Change the name and other properties of the collection.
    pub write_properties: bool,
}

impl Privileges {
    /// The property to ask for.
    pub const PROPERTY: Name = Name::dav("current-user-privilege-set");

    /// Read from a reply that was asked for [`Privileges::PROPERTY`]; `None` when it did not come.
    pub fn of(reply: &Reply) -> Option<Self> {
        let set = reply.prop(Self::PROPERTY)?;
        let has = |name: &'static str| {
            set.each(Name::dav("privilege")).any(|one| {
                one.child(Name::dav(name)).is_some() || one.child(Name::dav("all")).is_some()
            })
        };
        Some(Self {
            write: has("write") || (has("write-content") && has("bind")),
            write_properties: has("write") || has("write-properties"),
        })
    }
}

impl Collections {
    /// The properties of everything directly in `home`, and of itself, in the order of the server.
    ///
    /// # Errors
    /// `NotFound`: no such place.
    pub async fn members(
        &self,
        home: &Address,
        wanted: &[Name],
    ) -> Result<Vec<Reply>, NextcloudError> {
        self.propfind(home, "1", wanted).await
    }

    /// The properties of one collection or object.
    ///
    /// # Errors
    /// `NotFound`: no such thing.
    pub async fn properties(&self, of: &Address, wanted: &[Name]) -> Result<Reply, NextcloudError> {
        let replies = self.propfind(of, "0", wanted).await?;
        let first = replies.into_iter().next();
        first.ok_or_else(|| NextcloudError::unexpected("the server describes nothing"))
    }

    async fn propfind(
        &self,
        at: &Address,
        depth: &'static str,
        wanted: &[Name],
    ) -> Result<Vec<Reply>, NextcloudError> {
        let body = Document::build(Name::dav("propfind"), |propfind| {
            propfind.prop(wanted);
        });
        let call = self
            .call(exchange::method(PROPFIND), at, "collection.properties")
            .header("Depth", depth);
        exchange::multistatus(exchange::xml(call, body)).await
    }
}
