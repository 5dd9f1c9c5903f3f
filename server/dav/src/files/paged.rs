//! Collections with more members than fit into one answer.

use std::{fmt, str::FromStr};

use nextcloud_transport::NextcloudError;

use super::{
    Files,
    exchange::{self, PROPFIND},
};
use crate::xml::{Document, Name, Reply};

/// Where a listing goes on. Bound to the folder and the user that it came from; the server forgets it after a while and
/// then lists anew from the same offset.
///
/// As text it is opaque, has at most 300 characters, and holds no secret.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ListCursor {
    token: String,
    offset: u64,
    total: u64,
}

/// Why a text is no cursor of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is not a cursor of an earlier listing")]
pub struct InvalidCursor;

impl fmt::Display for ListCursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.offset, self.total, self.token)
    }
}

impl FromStr for ListCursor {
    type Err = InvalidCursor;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut parts = text.splitn(3, '.');
        let mut part = || parts.next().ok_or(InvalidCursor);
        let (offset, total, token) = (part()?, part()?, part()?);
        if token.len() > 200 || !token.bytes().all(|b| b.is_ascii_graphic()) {
            return Err(InvalidCursor);
        }
        Ok(Self {
            token: token.to_owned(),
            offset: offset.parse().map_err(|_| InvalidCursor)?,
            total: total.parse().map_err(|_| InvalidCursor)?,
        })
    }
}

impl TryFrom<String> for ListCursor {
    type Error = InvalidCursor;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<ListCursor> for String {
    fn from(cursor: ListCursor) -> Self {
        cursor.to_string()
    }
}

/// Which page a stream asks for next.
pub(crate) enum Turn {
    First,
    At(ListCursor),
    Done,
}

impl Turn {
    pub(crate) fn after(next: Option<ListCursor>) -> Self {
        next.map_or(Self::Done, Self::At)
    }
}

/// Some members of a collection; the collection itself comes first on the first page.
pub(crate) struct Page {
    pub(crate) replies: Vec<Reply>,
    /// All members and the collection itself.
    pub(crate) total: u64,
    pub(crate) next: Option<ListCursor>,
}

impl Files {
    /// PROPFIND of depth 1 in pages (`X-NC-Paginate`); a server that does not know them sends everything at once.
    pub(crate) async fn page(
        &self,
        address: &str,
        props: &[Name],
        count: usize,
        cursor: Option<&ListCursor>,
        operation: &'static str,
    ) -> Result<Page, NextcloudError> {
        let body = Document::build(Name::dav("propfind"), |propfind| {
            propfind.prop(props);
        });
        let mut call = self
            .call(exchange::method(PROPFIND), address, operation)
            .header("Depth", "1")
            .header("X-NC-Paginate", "true")
            .header("X-NC-Paginate-Count", count.max(2));
        let offset = cursor.map_or(0, |cursor| cursor.offset);
        if let Some(cursor) = cursor {
            call = call
                .header("X-NC-Paginate-Token", cursor.token.as_str())
                .header("X-NC-Paginate-Offset", offset);
        }
        let answer = exchange::xml(call, body).answer().await?;
        let paged = answer.header("x-nc-paginate").is_some();
        let total = answer.header("x-nc-paginate-total");
        let fresh = answer
            .header("x-nc-paginate-token")
            .map(str::to_owned)
            .zip(total.and_then(|total| total.parse::<u64>().ok()));
        let mut replies = exchange::replies(answer.body())?;
        if !paged {
            let total = replies.len() as u64;
            replies.drain(
                ..usize::try_from(offset)
                    .unwrap_or(usize::MAX)
                    .min(replies.len()),
            );
            return Ok(Page {
                replies,
                total,
                next: None,
            });
        }
        let (token, total) = fresh
            .or_else(|| cursor.map(|cursor| (cursor.token.clone(), cursor.total)))
            .ok_or_else(|| NextcloudError::unexpected("a page without its token"))?;
        let reached = offset + replies.len() as u64;
        let next = (reached < total && !replies.is_empty()).then_some(ListCursor {
            token,
            offset: reached,
            total,
        });
        Ok(Page {
            replies,
            total,
            next,
        })
    }
}
