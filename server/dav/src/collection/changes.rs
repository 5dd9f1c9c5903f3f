//! What changed in a collection since a token (RFC 6578), as Nextcloud understands it.

use std::{collections::BTreeMap, fmt};

use nextcloud_transport::{Kind, NextcloudError};

use super::{
    Address, Collections,
    object::{ETAG, Media},
};
use crate::{
    ETag,
    files::exchange::{self, REPORT},
    xml::{self, Document, Name, Reply},
};

/// How many answers in a row may say "there is more": Nextcloud gives 2,500 address book entries at a time.
const PAGES: usize = 400;

const CONTENT_TYPE: Name = Name::dav("getcontenttype");

/// A moment in the life of a collection, as its server names it.
///
/// Nextcloud forgets changes after 60 days at the earliest: drop tokens that are older and begin anew, since it does not
/// say that it forgot.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct SyncToken(String);

impl SyncToken {
    /// The token as the server gave it.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The token as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The number at its end, by which Nextcloud counts changes.
    fn number(&self) -> Option<u64> {
        self.0.rsplit(['/', '_']).next()?.parse().ok()
    }
}

impl fmt::Display for SyncToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What changed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Changes {
    /// Objects that are new or have another version.
    pub changed: BTreeMap<Address, ETag>,
    /// Media types of these objects, where the server tells them: those of calendars say which component is in them.
    pub content_types: BTreeMap<Address, String>,
    /// Objects that are gone.
    pub removed: Vec<Address>,
    /// What to ask with next time.
    pub token: SyncToken,
    /// Whether `changed` is everything there is, because no token was given or the server cannot use it any more: then
    /// whatever is not in it is gone.
    pub complete: bool,
}

/// One answer.
pub(super) struct Part {
    pub(super) changed: BTreeMap<Address, ETag>,
    pub(super) content_types: BTreeMap<Address, String>,
    pub(super) removed: Vec<Address>,
    pub(super) token: SyncToken,
    pub(super) more: bool,
}

impl Collections {
    /// What changed in a collection since `token`; everything in it without one.
    ///
    /// Nextcloud answers a token that it never gave with "nothing changed"; this is noticed by the numbers in tokens and
    /// leads to everything again. It also reports as gone what was deleted and put back since: the addresses that are
    /// reported as gone are asked for once more.
    ///
    /// # Errors
    /// - `NotFound`: no such collection.
    /// - `NotImplemented`, `Forbidden` or `BadRequest`: the collection has no tokens (`app-generated` ones have not).
    pub async fn changes(
        &self,
        collection: &Address,
        media: Media,
        token: Option<&SyncToken>,
    ) -> Result<Changes, NextcloudError> {
        // One without a number would be answered with everything, as if that were the changes.
        if let Some(token) = token.filter(|token| token.number().is_some()) {
            match self.since(collection, Some(token)).await {
                Ok(changes) if !is_older(&changes.token, token) => {
                    return self.without_returned(collection, media, changes).await;
                }
                Ok(_) => {}
                Err(error) if is_invalid_token(&error) => {}
                Err(error) => return Err(error),
            }
        }
        self.since(collection, None).await
    }

    /// All parts of the answer, later ones winning over earlier ones.
    async fn since(
        &self,
        collection: &Address,
        token: Option<&SyncToken>,
    ) -> Result<Changes, NextcloudError> {
        let mut all = Changes {
            changed: BTreeMap::new(),
            content_types: BTreeMap::new(),
            removed: Vec::new(),
            token: SyncToken::new(""),
            complete: token.is_none(),
        };
        let mut from = token.cloned();
        for _ in 0..PAGES {
            let part = self.part(collection, from.as_ref()).await?;
            all.changed
                .retain(|address, _| !part.removed.contains(address));
            all.removed
                .retain(|address| !part.changed.contains_key(address));
            all.changed.extend(part.changed);
            all.content_types.extend(part.content_types);
            all.removed.extend(part.removed);
            let stuck = from.as_ref() == Some(&part.token);
            all.token = part.token.clone();
            if !part.more {
                return Ok(all);
            }
            if stuck {
                break;
            }
            from = Some(part.token);
        }
        Err(NextcloudError::unexpected(
            "the list of changes does not end",
        ))
    }

    async fn part(
        &self,
        collection: &Address,
        token: Option<&SyncToken>,
    ) -> Result<Part, NextcloudError> {
        // No limit: Nextcloud would cut the changes of a calendar without saying so.
        let body = Document::build(Name::dav("sync-collection"), |sync| {
            sync.text(Name::dav("sync-token"), token.map_or("", SyncToken::as_str));
            sync.text(Name::dav("sync-level"), "1");
            sync.prop(&[ETAG, CONTENT_TYPE]);
        });
        let call = self
            .call(exchange::method(REPORT), collection, "collection.changes")
            .repeatable(true);
        let answer = exchange::xml(call, body).answer().await?;
        let (replies, token) = xml::sync_report(answer.body()).map_err(|error| {
            tracing::debug!(%error, "a list of changes cannot be read");
            NextcloudError::unexpected("the list of changes cannot be read")
        })?;
        let token = token.filter(|token| !token.is_empty()).ok_or_else(|| {
            NextcloudError::unexpected("the list of changes comes without a token")
        })?;
        Ok(Part::read(collection, &replies, SyncToken(token)))
    }

    /// Ask once more for what is said to be gone.
    async fn without_returned(
        &self,
        collection: &Address,
        media: Media,
        mut changes: Changes,
    ) -> Result<Changes, NextcloudError> {
        if changes.removed.is_empty() {
            return Ok(changes);
        }
        let replies = self
            .multiget(collection, media, &[ETAG], &changes.removed)
            .await?;
        let there = replies.iter().filter_map(version);
        changes.changed.extend(there);
        let Changes {
            changed, removed, ..
        } = &mut changes;
        removed.retain(|address| !changed.contains_key(address));
        Ok(changes)
    }
}

impl Part {
    pub(super) fn read(collection: &Address, replies: &[Reply], token: SyncToken) -> Self {
        let mut part = Self {
            changed: BTreeMap::new(),
            content_types: BTreeMap::new(),
            removed: Vec::new(),
            token,
            more: false,
        };
        for reply in replies {
            let Ok(address) = Address::parse(&reply.href) else {
                continue;
            };
            match reply.status {
                Some(507) if address == *collection => part.more = true,
                Some(404) => part.removed.push(address),
                _ => {
                    part.changed.extend(version(reply));
                    let kind = reply.text(CONTENT_TYPE).map(str::to_owned);
                    part.content_types.extend(kind.map(|kind| (address, kind)));
                }
            }
        }
        part
    }
}

fn version(reply: &Reply) -> Option<(Address, ETag)> {
    let address = Address::parse(&reply.href).ok()?;
    let etag = ETag::parse(reply.text(ETAG)?).ok()?;
    Some((address, etag))
}

/// Whether the server counts less far than the token that was sent: it cannot have given it for this collection.
pub(super) fn is_older(answered: &SyncToken, sent: &SyncToken) -> bool {
    match (answered.number(), sent.number()) {
        (Some(answered), Some(sent)) => answered < sent,
        _ => false,
    }
}

/// RFC 6578 says 403 with `valid-sync-token`; Nextcloud's library says so for tokens that are not of its form.
fn is_invalid_token(error: &NextcloudError) -> bool {
    error.exception() == Some("InvalidSyncToken")
        || (error.kind() == Kind::Forbidden
            && String::from_utf8_lossy(error.body()).contains("valid-sync-token"))
}
