//! Many objects by their addresses, in one request.

use std::collections::BTreeSet;

use nextcloud_transport::NextcloudError;

use super::{
    Address, Collections,
    object::{ETAG, Media, Object},
};
use crate::xml::{Document, Name, Reply};

/// What came of the objects that were asked for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Fetched {
    /// Those that are there, in the order of the server.
    pub objects: Vec<Object>,
    /// Those that are not: the server leaves them out without a word.
    pub missing: Vec<Address>,
}

impl Collections {
    /// The objects at these addresses, which lie in `collection`.
    ///
    /// vCards come as version 3.0 whatever is stored; to change one, read it with [`Collections::object`].
    ///
    /// # Errors
    /// - `NotFound`: no such collection.
    /// - `TooLarge`: they have more than 64 MiB together.
    pub async fn fetch(
        &self,
        collection: &Address,
        media: Media,
        wanted: &[Address],
    ) -> Result<Fetched, NextcloudError> {
        if wanted.is_empty() {
            return Ok(Fetched::default());
        }
        let names = [ETAG, media.data()];
        let replies = self.multiget(collection, media, &names, wanted).await?;
        let objects: Vec<Object> = replies
            .iter()
            .filter_map(|reply| Object::read(reply, media))
            .collect();
        let found: BTreeSet<&Address> = objects.iter().map(|object| &object.address).collect();
        let missing = wanted.iter().filter(|one| !found.contains(one));
        Ok(Fetched {
            missing: missing.cloned().collect(),
            objects,
        })
    }

    pub(super) async fn multiget(
        &self,
        collection: &Address,
        media: Media,
        names: &[Name],
        wanted: &[Address],
    ) -> Result<Vec<Reply>, NextcloudError> {
        let base = self.session.server().url().path().trim_end_matches('/');
        let body = Document::build(media.multiget(), |multiget| {
            multiget.prop(names);
            for address in wanted {
                multiget.text(Name::dav("href"), &format!("{base}{address}"));
            }
        });
        self.report(collection, body, "collection.multiget").await
    }
}
