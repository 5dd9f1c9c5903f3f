//! Files that the user marked as favourite.

use futures::Stream;
use nextcloud_transport::NextcloudError;

use super::{
    Condition, Entry, FilePath, Files, Search,
    exchange::{self, PROPPATCH},
};
use crate::xml::{Document, Name};

const FAVOURITE: Name = Name::oc("favorite");

impl Files {
    /// Mark a file or folder as favourite, or no longer. Doing it twice is the same as once.
    ///
    /// # Errors
    /// `NotFound`: no such file or folder.
    ///
    /// # Cancel safety
    /// The mark is as before or as wanted.
    pub async fn set_favourite(
        &self,
        path: &FilePath,
        favourite: bool,
    ) -> Result<(), NextcloudError> {
        let value = if favourite { "1" } else { "0" };
        self.set(&self.file(path), FAVOURITE, value, "files.set_favourite")
            .await
    }

    /// All favourites below a folder, latest change first.
    ///
    /// # Errors
    /// Each item can be an error of [`Files::search_page`]; the stream ends after it.
    pub fn favourites(
        &self,
        scope: FilePath,
    ) -> impl Stream<Item = Result<Entry, NextcloudError>> + Send + use<> {
        self.search(&Search {
            scope,
            condition: Condition::Favourite,
            ..Search::default()
        })
    }

    /// Set one property (PROPPATCH).
    pub(super) async fn set(
        &self,
        address: &str,
        name: Name,
        value: &str,
        operation: &'static str,
    ) -> Result<(), NextcloudError> {
        let body = Document::build(Name::dav("propertyupdate"), |update| {
            update.within(Name::dav("set"), |set| {
                set.within(Name::dav("prop"), |prop| {
                    prop.text(name, value);
                });
            });
        });
        let call = self.call(exchange::method(PROPPATCH), address, operation);
        exchange::changed(exchange::xml(call, body), name).await
    }
}
