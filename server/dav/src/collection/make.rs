//! Creating, changing and deleting whole collections.

use http::Method;
use nextcloud_transport::{Kind, NextcloudError};

use super::{Address, Collections};
use crate::{
    files::exchange::{self, MKCOL, PROPPATCH},
    xml::{Document, Element, Name, Reply},
};

impl Collections {
    /// Create a collection of these types (RFC 5689) with the properties that `fill` writes.
    ///
    /// # Errors
    /// - `MethodNotAllowed`: there is one of this name; a deleted calendar keeps its name until the trash is emptied.
    /// - `Conflict`: what it should lie in does not exist.
    /// - `Forbidden`: the server refuses a property, or the user may not.
    ///
    /// # Cancel safety
    /// The collection may exist afterwards.
    pub async fn create(
        &self,
        at: &Address,
        types: &[Name],
        fill: impl FnOnce(&mut Document),
    ) -> Result<(), NextcloudError> {
        let body = Document::build(Name::dav("mkcol"), |mkcol| {
            mkcol.within(Name::dav("set"), |set| {
                set.within(Name::dav("prop"), |prop| {
                    prop.within(Name::dav("resourcetype"), |kind| {
                        kind.empty(Name::dav("collection"));
                        for name in types {
                            kind.empty(*name);
                        }
                    });
                    fill(prop);
                });
            });
        });
        let call = self.call(exchange::method(MKCOL), at, "collection.create");
        let answer = exchange::xml(call, body).answer().await?;
        if answer.status().as_u16() == 207 {
            accepted(answer.body(), &[])?;
        }
        Ok(())
    }

    /// Set the properties that `fill` writes, all or none; `changed` names them.
    ///
    /// # Errors
    /// - `NotFound`: no such collection.
    /// - `Forbidden`: the user may not, or the server refuses a value.
    ///
    /// # Cancel safety
    /// All properties are changed or none.
    pub async fn change(
        &self,
        at: &Address,
        changed: &[Name],
        fill: impl FnOnce(&mut Document),
    ) -> Result<(), NextcloudError> {
        let body = Document::build(Name::dav("propertyupdate"), |update| {
            update.within(Name::dav("set"), |set| {
                set.within(Name::dav("prop"), fill);
            });
        });
        let call = self.call(exchange::method(PROPPATCH), at, "collection.change");
        let answer = exchange::xml(call, body).answer().await?;
        accepted(answer.body(), changed)
    }

    /// Delete a collection with everything in it. A calendar goes to the trash unless `forever`; an address book is gone.
    ///
    /// # Errors
    /// - `NotFound`: no such collection.
    /// - `Forbidden`: the user may not; what is shared with a user leaves that user's list only.
    ///
    /// # Cancel safety
    /// It is there or it is gone.
    pub async fn delete(&self, at: &Address, forever: bool) -> Result<(), NextcloudError> {
        let mut call = self
            .call(Method::DELETE, at, "collection.delete")
            .timeout(exchange::LONG);
        if forever {
            call = call.header("X-NC-CalDAV-No-Trashbin", "1");
        }
        call.send().await?;
        Ok(())
    }
}

/// Fail unless the server accepted every property: a 207 hides refusals inside.
fn accepted(body: &[u8], wanted: &[Name]) -> Result<(), NextcloudError> {
    let replies: Vec<Reply> = exchange::replies(body)?;
    let refused = replies.iter().flat_map(|reply| &reply.refused);
    // One refusal fails the others with 424; the one with another status is the cause.
    let cause = refused
        .filter(|(_, status)| *status != 424)
        .map(|(property, status)| (Element::local(property), *status))
        .next();
    match cause {
        Some((_, 404)) => Err(NextcloudError::new(
            Kind::NotFound,
            "there is no such collection",
        )),
        Some((_, 409)) => Err(NextcloudError::new(
            Kind::Conflict,
            "the server refused a value",
        )),
        Some(_) => Err(NextcloudError::new(
            Kind::Forbidden,
            "the server refused a property",
        )),
        None if wanted
            .iter()
            .all(|name| replies.iter().any(|reply| reply.prop(*name).is_some())) =>
        {
            Ok(())
        }
        None => Err(NextcloudError::unexpected(
            "the server does not say whether it made the change",
        )),
    }
}
