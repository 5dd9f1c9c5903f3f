//! Calendars and address books as sources see them: collections of an owner that are followed by tokens.
//!
//! An object is called after its owner, the owner's name of its collection, and its own name there: the same for everyone it
//! is shared with. Whose a collection is the server alone says, not its name, which anybody can choose.

use std::collections::BTreeMap;

use futures::{StreamExt, TryStreamExt, stream};
use nc_base::UserId;
use nextcloud_dav::{
    ETag,
    collection::{Address, Collections, Media, SyncToken},
};
use nextcloud_transport::Kind;
use serde::{Deserialize, Serialize};

use super::{Asked, SourceError};

/// Collections that are asked at once.
const TOGETHER: usize = 4;
/// Objects per request.
const OBJECTS: usize = 100;
/// Longest id of a document, in bytes.
const LONGEST: usize = 512;

/// A collection of the reader, or one that somebody shares with them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Followed {
    /// Owner and name at the owner's, with a slash between.
    pub(super) key: String,
    /// Where the reader finds it.
    pub(super) address: Address,
    /// Whether it is the reader's own.
    pub(super) own: bool,
    /// Its state, as a token spells it.
    pub(super) ctag: Option<String>,
}

impl Followed {
    /// The collection of this name for `me`; nothing when nobody knows whose it is.
    pub(super) fn new(
        me: &UserId,
        owner: Option<&str>,
        name: &str,
        address: Address,
        ctag: Option<String>,
    ) -> Option<Self> {
        let owner = owner?;
        let own = owner == me.as_str();
        let original = if own {
            name
        } else {
            let suffix = format!("_shared_by_{owner}");
            name.strip_suffix(&suffix).unwrap_or(name)
        };
        Some(Self {
            key: format!("{owner}/{original}"),
            address,
            own,
            ctag,
        })
    }

    /// The id of the object at this address.
    pub(super) fn id(&self, object: &Address) -> Option<String> {
        let id = format!("{}/{}", self.key, object.name());
        (id.len() <= LONGEST).then_some(id)
    }

    /// Where the reader finds the object of this id, if it lies here.
    pub(super) fn object(&self, id: &str) -> Option<Address> {
        let name = id.strip_prefix(&self.key)?.strip_prefix('/')?;
        self.address.object(name).ok()
    }
}

/// What a listing leaves for the next: tokens by the keys of collections.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct State(BTreeMap<String, SyncToken>);

/// An object that is new or changed.
#[derive(Debug, Clone)]
pub(super) struct Found {
    pub(super) address: Address,
    pub(super) etag: ETag,
    pub(super) content_type: Option<String>,
}

/// What happened since.
#[derive(Debug, Default)]
pub(super) struct Synced {
    pub(super) changed: Vec<(Followed, Vec<Found>)>,
    pub(super) gone: Vec<String>,
    pub(super) state: State,
}

/// What happened in these collections since `known`; one request for each that changed.
pub(super) async fn since(
    collections: &Collections,
    media: Media,
    followed: Vec<Followed>,
    known: Option<&State>,
) -> Result<Synced, SourceError> {
    let tokens = known.map(|known| &known.0);
    let there = |key: &String| followed.iter().any(|one| one.key == *key);
    // What was in a collection that is gone, nobody tells.
    if tokens.is_some_and(|tokens| !tokens.keys().all(there)) {
        return Err(SourceError::StaleCursor);
    }
    let asks = followed.into_iter().map(|one| {
        let token = tokens.and_then(|tokens| tokens.get(&one.key));
        async move {
            if let Some(token) = token.filter(|token| is_at(token, one.ctag.as_deref())) {
                return Ok((one, token.clone(), Vec::new(), Vec::new()));
            }
            let changes = collections.changes(&one.address, media, token).await?;
            if token.is_some() && changes.complete {
                return Err(SourceError::StaleCursor);
            }
            let mut types = changes.content_types;
            let found = changes.changed.into_iter().map(|(address, etag)| Found {
                content_type: types.remove(&address),
                address,
                etag,
            });
            let found: Vec<Found> = found.collect();
            Ok((one, changes.token, found, changes.removed))
        }
    });
    let mut synced = Synced::default();
    let mut answers = stream::iter(asks).buffer_unordered(TOGETHER);
    while let Some((one, token, found, removed)) = answers.try_next().await? {
        synced
            .gone
            .extend(removed.iter().filter_map(|address| one.id(address)));
        synced.state.0.insert(one.key.clone(), token);
        if !found.is_empty() {
            synced.changed.push((one, found));
        }
    }
    Ok(synced)
}

/// Whether a collection still is where the token left it: both count the same changes, calendars in the same words.
fn is_at(token: &SyncToken, ctag: Option<&str>) -> bool {
    let number = |text: &str| text.rsplit('/').next()?.parse::<u64>().ok();
    let at = number(token.as_str());
    at.is_some() && at == ctag.and_then(number)
}

/// The texts of objects by their addresses; those that are gone are missing, as are all of a collection that is.
pub(super) async fn texts(
    collections: &Collections,
    media: Media,
    collection: &Address,
    wanted: &[Address],
) -> Result<BTreeMap<Address, (ETag, String)>, SourceError> {
    let mut all = BTreeMap::new();
    for some in wanted.chunks(OBJECTS) {
        match collections.fetch(collection, media, some).await {
            Ok(fetched) => all.extend(
                fetched
                    .objects
                    .into_iter()
                    .map(|object| (object.address, (object.etag, object.data))),
            ),
            Err(error) if matches!(error.kind(), Kind::NotFound | Kind::Forbidden) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(all)
}

/// The documents that were asked for by the collections that they lie in for the reader; others lie nowhere.
pub(super) fn by_collection<'f, 'a>(
    followed: &'f [Followed],
    asked: &'a [Asked],
) -> Vec<(&'f Followed, BTreeMap<Address, &'a str>)> {
    let lying = |one: &'f Followed| {
        let here = asked
            .iter()
            .filter_map(|asked| Some((one.object(&asked.id)?, asked.id.as_str())));
        (one, here.collect::<BTreeMap<_, _>>())
    };
    let all = followed.iter().map(lying);
    all.filter(|(_, here)| !here.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn followed(me: &str, owner: &str, name: &str) -> Followed {
        let me = UserId::parse(me).expect("a name");
        let address =
            Address::parse(&format!("/remote.php/dav/calendars/{me}/{name}/")).expect("one");
        Followed::new(&me, Some(owner), name, address, None).expect("an owner")
    }

    #[test]
    fn what_is_shared_has_one_name_for_everyone() {
        let own = followed("alice", "alice", "personal");
        let shared = followed("bob", "alice", "personal_shared_by_alice");
        assert_eq!(own.key, shared.key);
        assert!(own.own && !shared.own);
        let at = shared.object("alice/personal/a b.ics").expect("an address");
        assert_eq!(
            at.as_str(),
            "/remote.php/dav/calendars/bob/personal_shared_by_alice/a%20b.ics"
        );
        assert_eq!(shared.id(&at).as_deref(), Some("alice/personal/a b.ics"));
    }

    #[test]
    fn a_collection_that_did_not_change_counts_as_far_as_its_token() {
        let token = SyncToken::new("http://sabre.io/ns/sync/7");
        assert!(is_at(&token, Some("http://sabre.io/ns/sync/7")) && is_at(&token, Some("7")));
        for other in [None, Some("8"), Some(""), Some("x")] {
            assert!(!is_at(&token, other), "{other:?}");
        }
        assert!(!is_at(&SyncToken::new("x"), Some("x")));
    }

    #[test]
    fn a_name_does_not_make_an_owner() {
        let fake = followed("bob", "bob", "personal_shared_by_alice");
        assert_eq!(fake.key, "bob/personal_shared_by_alice");
        assert_eq!(fake.object("alice/personal/a.ics"), None);
    }

    #[test]
    fn collections_do_not_answer_for_others_with_a_longer_name() {
        let one = followed("alice", "alice", "job");
        assert_eq!(one.object("alice/job2/a.ics"), None);
        assert_eq!(one.object("alice/job/"), None);
        assert_eq!(one.object("alice/job/../x.ics"), None);
    }
}
