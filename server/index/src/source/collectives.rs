//! Pages of collectives, which are files in a folder of each member.
//!
//! The number of a page is that of its file, the same for every member.

use std::collections::{BTreeMap, BTreeSet};

use futures::{
    StreamExt, TryStreamExt,
    future::{self, BoxFuture, FutureExt},
    stream,
};
use jiff::Timestamp;
use nextcloud_client::collectives::{Client, types::PageInfo};
use nextcloud_dav::{Excluded, FileId, FilePath, Files, InvalidPath, ReadOptions};
use nextcloud_transport::Kind;

use super::{
    Asked, Change, Event, Listed, Listing, Reader, Source, SourceError, failure::if_there,
    fingerprint::fingerprint,
};
use crate::{DocKey, DocType, Document, IndexMode, Part};

/// Collectives that are asked at once.
const TOGETHER: usize = 4;
/// Largest page, in bytes.
const MOST: usize = 8 << 20;

/// Pages as documents.
#[derive(Debug, Clone)]
pub(super) struct Collectives {
    excluded_tags: Vec<String>,
}

/// A page and its collective.
#[derive(Debug)]
struct Found {
    collective: i64,
    page: PageInfo,
}

/// The path of a page in the files of its reader.
///
/// # Errors
/// [`InvalidPath`] when the app tells one that cannot be.
pub fn page_path(page: &PageInfo) -> Result<FilePath, InvalidPath> {
    let parts = [&page.collective_path, &page.file_path, &page.file_name];
    let parts = parts.into_iter().flatten().map(String::as_str);
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    FilePath::parse(&parts.join("/"))
}

impl Collectives {
    /// Pages that bear none of these tags and lie below nothing that does.
    pub(super) fn new(excluded_tags: Vec<String>) -> Self {
        Self { excluded_tags }
    }

    /// Every page that the reader may know of: one request for the collectives and one for each.
    async fn pages(&self, reader: &Reader, only: Option<i64>) -> Result<Vec<Found>, SourceError> {
        let client = Client::from_session(&reader.session);
        let files = Files::new(&reader.session, reader.user.clone());
        let numbers = async {
            let all = client.collective_index().await.map_err(SourceError::of)?;
            let all = all.into_inner().collectives;
            let numbers = all.iter().filter_map(|collective| collective.id);
            Ok::<_, SourceError>(
                numbers
                    .filter(|id| only.is_none_or(|only| only == *id))
                    .collect::<Vec<i64>>(),
            )
        };
        let excluded = async { Ok(files.excluded(&self.excluded_tags).await?) };
        let (numbers, excluded) = future::try_join(numbers, excluded).await?;
        let each = stream::iter(numbers).map(|collective| {
            let client = client.clone();
            async move {
                let pages = if_there(client.page_index(collective).await)?;
                let pages = pages
                    .map(|pages| pages.into_inner().pages)
                    .unwrap_or_default();
                Ok::<_, SourceError>((collective, pages))
            }
        });
        let mut found = Vec::new();
        let mut each = each.buffer_unordered(TOGETHER);
        while let Some((collective, pages)) = each.try_next().await? {
            let open = pages.into_iter().filter(|page| is_open(page, &excluded));
            found.extend(open.map(|page| Found { collective, page }));
        }
        Ok(found)
    }

    async fn list(&self, reader: &Reader) -> Result<Listing, SourceError> {
        let found = self.pages(reader, None).await?;
        Ok(Listing::Whole {
            documents: found.iter().filter_map(listed).collect(),
            cursor: None,
        })
    }

    async fn fetch(
        &self,
        reader: &Reader,
        id: &str,
        place: Option<&str>,
    ) -> Result<Option<Document>, SourceError> {
        let collective = place.and_then(|place| place.parse().ok());
        let mut found = self.pages(reader, collective).await?;
        let is_it = |found: &Found| found.page.id.is_some_and(|page| page.to_string() == id);
        let Some(at) = found.iter().position(is_it) else {
            return Ok(None);
        };
        let found = found.swap_remove(at);
        let path =
            page_path(&found.page).map_err(|error| SourceError::Unreadable(error.to_string()))?;
        let files = Files::new(&reader.session, reader.user.clone());
        let Some(download) = if_there(files.read(&path, &ReadOptions::default()).await)? else {
            return Ok(None);
        };
        let text = download.bytes(MOST).await.map_err(|error| {
            if error.kind() == Kind::TooLarge {
                return SourceError::Unreadable("the page is larger than 8 MiB".to_owned());
            }
            error.into()
        })?;
        let text = String::from_utf8_lossy(&text).into_owned();
        Ok(Some(document(found, &path, text)))
    }

    async fn visible(
        &self,
        reader: &Reader,
        asked: &[Asked],
    ) -> Result<BTreeSet<String>, SourceError> {
        let found = self.pages(reader, None).await?;
        let mine: BTreeSet<i64> = found.iter().filter_map(|found| found.page.id).collect();
        let seen = |asked: &&Asked| asked.id.parse().is_ok_and(|id| mine.contains(&id));
        Ok(asked
            .iter()
            .filter(seen)
            .map(|asked| asked.id.clone())
            .collect())
    }
}

fn is_open(page: &PageInfo, excluded: &Excluded) -> bool {
    let id = page.id.and_then(|id| u64::try_from(id).ok()).map(FileId);
    let tagged = id.is_some_and(|id| excluded.hides_id(id));
    let trashed = page.trash_timestamp.is_some_and(|at| at > 0);
    !trashed && !tagged && page_path(page).is_ok_and(|path| !excluded.hides_path(&path))
}

impl Source for Collectives {
    fn doc_type(&self) -> DocType {
        DocType::CollectivePage
    }

    fn list<'a>(
        &'a self,
        reader: &'a Reader,
        _: Option<&'a str>,
    ) -> BoxFuture<'a, Result<Listing, SourceError>> {
        self.list(reader).boxed()
    }

    fn fetch<'a>(
        &'a self,
        reader: &'a Reader,
        id: &'a str,
        place: Option<&'a str>,
    ) -> BoxFuture<'a, Result<Option<Document>, SourceError>> {
        self.fetch(reader, id, place).boxed()
    }

    fn visible<'a>(
        &'a self,
        reader: &'a Reader,
        asked: &'a [Asked],
    ) -> BoxFuture<'a, Result<BTreeSet<String>, SourceError>> {
        self.visible(reader, asked).boxed()
    }

    /// Pages are written in a store of their own, which no event of files names with a user.
    fn change(&self, _: &Event<'_>) -> Option<Change> {
        None
    }
}

/// The app tells the time of a change in seconds and the length of the text.
fn etag(page: &PageInfo) -> String {
    let parts = [
        page.timestamp.unwrap_or_default().to_string(),
        page.size.unwrap_or_default().to_string(),
        page.title.clone().unwrap_or_default(),
        page.file_path.clone().unwrap_or_default(),
        page.file_name.clone().unwrap_or_default(),
    ];
    fingerprint(parts.iter().map(String::as_str))
}

fn listed(found: &Found) -> Option<Listed> {
    Some(Listed {
        key: DocKey::new(DocType::CollectivePage, found.page.id?),
        etag: etag(&found.page),
        mode: IndexMode::Hybrid,
        place: Some(found.collective.to_string()),
    })
}

fn document(found: Found, path: &FilePath, text: String) -> Document {
    let etag = etag(&found.page);
    let page = found.page;
    let mut facts = BTreeMap::from([("collective_id".to_owned(), found.collective.to_string())]);
    let mut fact = |name: &str, value: Option<String>| {
        let value = value.filter(|value| !value.is_empty());
        facts.extend(value.map(|value| (name.to_owned(), value)));
    };
    fact("page_id", page.id.map(|id| id.to_string()));
    fact("slug", page.slug);
    fact("file_path", Some(format!("/{path}")));
    Document {
        title: page.title.unwrap_or_default(),
        parts: vec![Part { text, page: None }],
        markdown: true,
        etag,
        modified_at: page
            .timestamp
            .and_then(|second| Timestamp::from_second(second).ok()),
        path: Some(format!("/{path}")),
        facts,
        ..Document::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_lies_in_its_collective() {
        let page = |folder: &str, name: &str| PageInfo {
            collective_path: Some(".Collectives/Lab".to_owned()),
            file_path: Some(folder.to_owned()),
            file_name: Some(name.to_owned()),
            ..PageInfo::default()
        };
        let path = |folder, name| page_path(&page(folder, name)).expect("a path").to_string();
        assert_eq!(path("", "First page.md"), ".Collectives/Lab/First page.md");
        assert_eq!(path("A/B", "Readme.md"), ".Collectives/Lab/A/B/Readme.md");
        assert!(page_path(&page("../..", "x.md")).is_err());
        let folder = FilePath::parse(".Collectives/Lab/A").expect("a path");
        let excluded = Excluded::of_paths(&["secret".to_owned()], [folder]);
        assert!(!is_open(&page("A", "x.md"), &excluded) && is_open(&page("B", "x.md"), &excluded));
    }
}
