//! Ask for results, page after page.

use std::collections::HashSet;

use bytes::Bytes;
use futures::{Stream, TryStreamExt, stream};
use nextcloud_transport::NextcloudError;

use super::{Condition, Search};
use crate::{
    files::{
        Entry, FileId, FilePath, Files, entry,
        exchange::{self, SEARCH},
    },
    xml::{Document, Name, Ns},
};

/// Results per request when all are wanted.
const PAGE: u64 = 200;

/// Ids per request; the server allows 100 comparisons.
const IDS: usize = 90;

/// Some results.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchPage {
    /// The results in order.
    pub entries: Vec<Entry>,
    /// Where the next page starts. Only an empty page is surely the last: the server drops from a page, without making
    /// up for it, what the user may not see.
    pub next_offset: Option<u64>,
}

impl Files {
    /// Results `offset` to `offset + count`; `count` is 2 to 1,000.
    ///
    /// # Errors
    /// - `Refused`: the search breaks a rule that [`Search`] or [`Condition`] names.
    /// - `NotFound`: no such folder as `search.scope`.
    /// - `ServerError`: the scope is a file.
    pub async fn search_page(
        &self,
        search: &Search,
        offset: u64,
        count: u64,
    ) -> Result<SearchPage, NextcloudError> {
        search.check()?;
        // A single row could be the scope itself, which is dropped: the page would look like the last one.
        let count = count.clamp(2, 1000);
        let body = self.document(search, offset, count);
        let call = self.call(exchange::method(SEARCH), "/remote.php/dav/", "files.search");
        let call = call
            .header("Content-Type", "text/xml; charset=utf-8")
            .body(body);
        let replies = exchange::multistatus(call).await?;
        let entries: Vec<Entry> = replies
            .iter()
            .filter_map(|reply| Entry::read(reply, self.user().as_str()))
            .collect();
        Ok(SearchPage {
            next_offset: (!replies.is_empty()).then_some(offset + count),
            entries,
        })
    }

    /// All results in order, each file once.
    ///
    /// Asks for 200 at a time as the stream is read, until a page is empty. Files that change during the search may be
    /// missed or appear twice on the server's pages; what appears twice is dropped here.
    ///
    /// # Errors
    /// Each item can be an error of [`Files::search_page`]; the stream ends after it.
    pub fn search(
        &self,
        search: &Search,
    ) -> impl Stream<Item = Result<Entry, NextcloudError>> + Send + use<> {
        let files = self.clone();
        let search = search.clone();
        let start = (Some(0), HashSet::new());
        stream::try_unfold(start, move |(offset, mut seen): (_, HashSet<FilePath>)| {
            let files = files.clone();
            let search = search.clone();
            async move {
                let Some(offset) = offset else {
                    return Ok(None);
                };
                let mut page = files.search_page(&search, offset, PAGE).await?;
                page.entries.retain(|entry| seen.insert(entry.path.clone()));
                let entries = stream::iter(page.entries.into_iter().map(Ok));
                Ok::<_, NextcloudError>(Some((entries, (page.next_offset, seen))))
            }
        })
        .try_flatten()
    }

    /// The files with these numbers that the user can see now, in no particular order; the others are simply missing.
    ///
    /// Asks for 90 at a time. A file that reaches the user in two ways is there once for each path.
    ///
    /// # Errors
    /// Only those that every call can have.
    pub async fn by_ids(&self, ids: &[FileId]) -> Result<Vec<Entry>, NextcloudError> {
        let mut found = Vec::with_capacity(ids.len());
        for some in ids.chunks(IDS) {
            let search = Search {
                condition: Condition::Ids(some.to_vec()),
                ..Search::default()
            };
            let page = self.search_page(&search, 0, 1000).await?;
            found.extend(page.entries);
        }
        Ok(found)
    }

    fn document(&self, search: &Search, offset: u64, count: u64) -> Bytes {
        let scope = format!("/files/{}/{}", self.user(), search.scope);
        let scope = scope.trim_end_matches('/').to_owned();
        Document::build(Name::dav("searchrequest"), |request| {
            request.within(Name::dav("basicsearch"), |basic| {
                basic.within(Name::dav("select"), |select| {
                    select.prop(entry::ALL);
                });
                basic.within(Name::dav("from"), |from| {
                    from.within(Name::dav("scope"), |to| {
                        to.text(Name::dav("href"), &scope);
                        to.text(Name::dav("depth"), "infinity");
                    });
                });
                search.write(basic, self.user().as_str());
                basic.within(Name::dav("limit"), |limit| {
                    limit.text(Name::dav("nresults"), &count.to_string());
                    let first = Name(Ns::SearchDav, "firstresult");
                    limit.text(first, &offset.to_string());
                });
            });
        })
    }
}
