//! A first listing that comes in parts.

use std::{
    collections::BTreeSet,
    num::NonZeroUsize,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use futures::future::{BoxFuture, FutureExt as _};
use nc_base::UserId;
use nc_index::{
    DocType, Document, Listing, Reader, Source, SourceError,
    search::Sources,
    source::{Asked, Change, Event},
};

use crate::world::{Indexed, World};

/// Documents in a part.
const SOME: usize = 2;
/// The cursor of a listing that was complete.
const WHOLE: &str = "whole";

/// A world whose first listing comes in parts, in the order of its ids.
#[derive(Debug)]
struct Parted {
    world: World,
    /// How many more listings it answers.
    answers: AtomicUsize,
    /// How long it takes for each of them.
    time: Duration,
    /// Cursors that it was asked with, `""` for none.
    asked: Mutex<Vec<String>>,
}

impl Parted {
    async fn within(world: &World, indexed: &mut Indexed, time: Duration) -> Arc<Self> {
        let source = Arc::new(Self {
            world: world.clone(),
            answers: AtomicUsize::new(usize::MAX),
            time,
            asked: Mutex::default(),
        });
        let shared: Arc<dyn Source> = Arc::<Self>::clone(&source);
        indexed.index.sources = Sources::from([(DocType::Note, shared)]);
        indexed.index.see_users().await.unwrap();
        source
    }

    fn asked(&self) -> Vec<String> {
        std::mem::take(&mut *self.asked.lock().unwrap())
    }

    async fn part(&self, reader: &Reader, cursor: Option<&str>) -> Result<Listing, SourceError> {
        let asked = cursor.unwrap_or_default().to_owned();
        self.asked.lock().unwrap().push(asked.clone());
        let answers = self.answers.load(Ordering::Relaxed);
        if answers == 0 {
            return Err(SourceError::Unanswered("the world is down".to_owned()));
        }
        self.answers.store(answers - 1, Ordering::Relaxed);
        tokio::time::sleep(self.time).await;
        if asked == "forgotten" {
            return Err(SourceError::StaleCursor);
        }
        let whole = self.world.list(reader, None).await?;
        let Listing::Whole { mut documents, .. } = whole else {
            return Ok(whole);
        };
        if asked == WHOLE {
            let cursor = Some(WHOLE.to_owned());
            return Ok(Listing::Whole { documents, cursor });
        }
        documents.retain(|one| one.key.id > asked);
        let more = documents.len() > SOME;
        documents.truncate(SOME);
        let last = documents.last().map(|one| one.key.id.clone());
        Ok(if more {
            let cursor = last.unwrap_or_default();
            Listing::Part { documents, cursor }
        } else {
            Listing::Changes {
                changed: documents,
                gone: Vec::new(),
                cursor: WHOLE.to_owned(),
            }
        })
    }
}

impl Source for Parted {
    fn doc_type(&self) -> DocType {
        self.world.doc_type()
    }

    fn list<'a>(
        &'a self,
        reader: &'a Reader,
        cursor: Option<&'a str>,
    ) -> BoxFuture<'a, Result<Listing, SourceError>> {
        self.part(reader, cursor).boxed()
    }

    fn fetch<'a>(
        &'a self,
        reader: &'a Reader,
        id: &'a str,
        place: Option<&'a str>,
    ) -> BoxFuture<'a, Result<Option<Document>, SourceError>> {
        self.world.fetch(reader, id, place)
    }

    fn visible<'a>(
        &'a self,
        reader: &'a Reader,
        asked: &'a [Asked],
    ) -> BoxFuture<'a, Result<BTreeSet<String>, SourceError>> {
        self.world.visible(reader, asked)
    }

    fn change(&self, event: &Event<'_>) -> Option<Change> {
        self.world.change(event)
    }
}

async fn five() -> (World, Indexed, Arc<Parted>) {
    let world = World::of(&["alice"]);
    for id in ["1", "2", "3", "4", "5"] {
        world.write(id, &format!("Text {id} about bees"), &["alice"]);
    }
    let mut indexed = Indexed::of(&world).await;
    let parted = Parted::within(&world, &mut indexed, Duration::ZERO).await;
    (world, indexed, parted)
}

async fn known(indexed: &Indexed) -> u64 {
    let alice = UserId::parse("alice").unwrap();
    let cursors = indexed.index.store.index_cursors().of(Some(&alice)).await;
    cursors.unwrap().iter().map(|one| one.documents).sum()
}

async fn found(indexed: &Indexed) -> BTreeSet<String> {
    indexed.finds("alice", "bees").await.into_iter().collect()
}

fn ids(ids: &[&str]) -> BTreeSet<String> {
    ids.iter().map(ToString::to_string).collect()
}

#[tokio::test]
async fn what_came_is_indexed_and_the_listing_goes_on_where_it_ended() {
    let (world, indexed, parted) = five().await;
    parted.answers.store(1, Ordering::Relaxed);
    indexed.clock.advance(Duration::from_hours(2));
    let round = indexed.index.scan_due().await.unwrap();
    assert_eq!((round.failed, round.listings), (1, 0));
    assert_eq!(parted.asked(), ["", "2"]);
    indexed.work().await;
    assert_eq!(
        (found(&indexed).await, known(&indexed).await),
        (ids(&["1", "2"]), 2)
    );
    // Gone while the listing waits: the next whole one tells.
    world.delete("1");
    parted.answers.store(usize::MAX, Ordering::Relaxed);
    indexed.settle().await;
    assert_eq!(parted.asked(), ["2", "4"], "nothing is listed again");
    assert_eq!(found(&indexed).await, ids(&["2", "3", "4", "5"]));
    assert_eq!(world.fetches.load(Ordering::Relaxed), 5);
    indexed.settle().await;
    assert_eq!(parted.asked(), [WHOLE]);
    assert_eq!(
        (found(&indexed).await, known(&indexed).await),
        (ids(&["2", "3", "4", "5"]), 4)
    );
}

#[tokio::test]
async fn a_place_in_a_listing_that_is_no_longer_known_begins_it_anew_once() {
    let (_, indexed, parted) = five().await;
    indexed.clock.advance(Duration::from_hours(2));
    let cursors = indexed.index.store.index_cursors();
    let scans = cursors.due(1, Duration::ZERO).await.unwrap();
    assert!(cursors.advance(&scans[0], "forgotten", 9).await.unwrap());
    indexed.settle().await;
    assert_eq!(parted.asked(), ["forgotten", "", "2", "4"]);
    assert_eq!((found(&indexed).await.len(), known(&indexed).await), (5, 5));
}

#[tokio::test]
async fn a_listing_that_waits_for_its_turn_is_nobody_elses_meanwhile() {
    let world = World::of(&["alice", "bob", "carol"]);
    world.write("1", "A text about bees", &["alice", "bob", "carol"]);
    let mut indexed = Indexed::of(&world).await;
    let parted = Parted::within(&world, &mut indexed, Duration::from_millis(300)).await;
    indexed.index.pace.scans = NonZeroUsize::MIN;
    indexed.index.pace.lease = Duration::from_millis(300);
    indexed.clock.advance(Duration::from_hours(2));
    // Their time goes on as ours does; another replica looks all along.
    let looking = async {
        loop {
            tokio::time::sleep(Duration::from_millis(50)).await;
            indexed.clock.advance(Duration::from_millis(50));
            let due = indexed
                .index
                .store
                .index_cursors()
                .due(9, Duration::ZERO)
                .await;
            assert!(due.unwrap().is_empty(), "one is taken away");
        }
    };
    let round = tokio::select! {
        round = indexed.index.scan_due() => round.unwrap(),
        () = looking => unreachable!("it looks for ever"),
    };
    assert_eq!((round.listings, parted.asked().len()), (3, 3));
}
