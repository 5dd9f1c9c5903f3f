//! A Nextcloud of texts, who may see them, and an index of it.

use std::{
    collections::{BTreeMap, BTreeSet},
    num::NonZeroUsize,
    sync::{
        Arc, Mutex, MutexGuard,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::Duration,
};

use futures::future::BoxFuture;
use jiff::Timestamp;
use nc_base::{FixedClock, MasterKey, UserId};
use nc_index::{
    Allowed, DocKey, DocType, Document, EmbedError, Embedder, Identity, Index, IndexMode, Listed,
    Listing, Meter, NoExtractor, NoSession, Pace, Part, Purpose, Reader, Sessions, Source,
    SourceError, Worked,
    chunk::Chunking,
    embed::Hashing,
    search::{Answer, Query, Sources},
    source::{Asked, Change, Event},
    vectors::Embedded,
};
use nc_store::{Address, Keyring, Store};
use nextcloud_transport::{Credentials, Server, ServerSettings, Session};

/// A text in the world.
#[derive(Debug, Clone, Default)]
pub(crate) struct Text {
    pub(crate) words: String,
    pub(crate) version: u64,
    pub(crate) readers: BTreeSet<String>,
}

#[derive(Debug, Default)]
pub(crate) struct State {
    writes: u64,
    pub(crate) texts: BTreeMap<String, Text>,
    pub(crate) users: BTreeSet<String>,
    /// What everybody allows; everything if `None`.
    pub(crate) scopes: Option<BTreeSet<String>>,
}

/// The world. Clones share it.
#[derive(Debug, Clone, Default)]
pub(crate) struct World {
    state: Arc<Mutex<State>>,
    pub(crate) fetches: Arc<AtomicUsize>,
    pub(crate) questions: Arc<AtomicUsize>,
    pub(crate) is_down: Arc<AtomicBool>,
}

impl World {
    pub(crate) fn of(users: &[&str]) -> Self {
        let world = Self::default();
        world.state().users = users.iter().map(|user| (*user).to_owned()).collect();
        world
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().expect("no test panics with it")
    }

    pub(crate) fn write(&self, id: &str, words: &str, readers: &[&str]) {
        let mut state = self.state();
        // What is made again under an id has another etag than what was there, as in Nextcloud.
        state.writes += 1;
        let version = state.writes;
        let text = state.texts.entry(id.to_owned()).or_default();
        words.clone_into(&mut text.words);
        text.version = version;
        text.readers = readers.iter().map(|reader| (*reader).to_owned()).collect();
    }

    pub(crate) fn share(&self, id: &str, readers: &[&str]) {
        let mut state = self.state();
        let text = state.texts.get_mut(id).expect("it is there");
        text.readers = readers.iter().map(|reader| (*reader).to_owned()).collect();
    }

    pub(crate) fn delete(&self, id: &str) {
        self.state().texts.remove(id);
    }

    fn answers(&self) -> Result<(), SourceError> {
        if self.is_down.load(Ordering::Relaxed) {
            return Err(SourceError::Unanswered("the world is down".to_owned()));
        }
        Ok(())
    }
}

impl Source for World {
    fn doc_type(&self) -> DocType {
        DocType::Note
    }

    fn list<'a>(
        &'a self,
        reader: &'a Reader,
        _: Option<&'a str>,
    ) -> BoxFuture<'a, Result<Listing, SourceError>> {
        Box::pin(async move {
            self.answers()?;
            let state = self.state();
            let seen = state
                .texts
                .iter()
                .filter(|(_, text)| text.readers.contains(reader.user.as_str()));
            let documents = seen.map(|(id, text)| Listed {
                key: DocKey::new(DocType::Note, id),
                etag: text.version.to_string(),
                mode: IndexMode::Hybrid,
                place: Some(format!("/Notes/{id}.md")),
            });
            Ok(Listing::Whole {
                documents: documents.collect(),
                cursor: None,
            })
        })
    }

    fn fetch<'a>(
        &'a self,
        reader: &'a Reader,
        id: &'a str,
        _: Option<&'a str>,
    ) -> BoxFuture<'a, Result<Option<Document>, SourceError>> {
        Box::pin(async move {
            self.fetches.fetch_add(1, Ordering::Relaxed);
            // Others get their turn, as with a real request.
            tokio::task::yield_now().await;
            self.answers()?;
            let state = self.state();
            let text = state.texts.get(id);
            let text = text.filter(|text| text.readers.contains(reader.user.as_str()));
            let Some(text) = text else { return Ok(None) };
            if text.words == "unreadable" {
                return Err(SourceError::Unreadable("it is locked".to_owned()));
            }
            let part = |words: &str| Part {
                text: words.to_owned(),
                page: None,
            };
            Ok(Some(Document {
                title: format!("Text {id}"),
                parts: text.words.split("\n\n").map(part).collect(),
                etag: text.version.to_string(),
                path: Some(format!("/Notes/{id}.md")),
                ..Document::default()
            }))
        })
    }

    fn visible<'a>(
        &'a self,
        reader: &'a Reader,
        asked: &'a [Asked],
    ) -> BoxFuture<'a, Result<BTreeSet<String>, SourceError>> {
        Box::pin(async move {
            self.questions.fetch_add(1, Ordering::Relaxed);
            self.answers()?;
            let state = self.state();
            let sees = |id: &&String| {
                let text = state.texts.get(*id);
                text.is_some_and(|text| text.readers.contains(reader.user.as_str()))
            };
            let ids = asked.iter().map(|one| &one.id);
            Ok(ids.filter(sees).cloned().collect())
        })
    }

    fn change(&self, event: &Event<'_>) -> Option<Change> {
        let id = event.body.get("id")?.as_str()?.to_owned();
        match event.class {
            "Written" => Some(Change::Index {
                user: event.user?.clone(),
                id,
                place: None,
            }),
            "Deleted" => Some(Change::Remove { id }),
            "Tagged" => Some(Change::Look {
                user: event.user?.clone(),
            }),
            _ => None,
        }
    }
}

#[derive(Debug)]
struct Everybody {
    world: World,
    nextcloud: Server,
}

impl Sessions for Everybody {
    fn users(&self) -> BoxFuture<'_, Result<Vec<UserId>, String>> {
        let users = self.world.state().users.clone();
        let users = users
            .into_iter()
            .map(|user| UserId::parse(user).expect("a user"));
        Box::pin(std::future::ready(Ok(users.collect())))
    }

    fn session<'a>(
        &'a self,
        user: &'a UserId,
    ) -> BoxFuture<'a, Result<Option<Allowed>, NoSession>> {
        let there = self.world.state().users.contains(user.as_str());
        let allowed = there.then(|| Allowed {
            session: Session::new(&self.nextcloud, Credentials::Anonymous),
            scopes: self.world.state().scopes.clone(),
        });
        Box::pin(std::future::ready(Ok(allowed)))
    }

    fn refused<'a>(&'a self, _: &'a UserId) -> BoxFuture<'a, ()> {
        Box::pin(std::future::ready(()))
    }
}

/// An embedder that counts what it is given, and can be broken.
#[derive(Debug)]
pub(crate) struct Counted {
    inner: Hashing,
    pub(crate) texts: AtomicUsize,
    pub(crate) is_down: AtomicBool,
}

impl Embedder for Counted {
    fn identity(&self) -> &Identity {
        self.inner.identity()
    }

    fn embed<'a>(
        &'a self,
        purpose: Purpose,
        texts: &'a [String],
    ) -> BoxFuture<'a, Result<Vec<Vec<f32>>, EmbedError>> {
        if self.is_down.load(Ordering::Relaxed) {
            let down = EmbedError::Unavailable("it is down".to_owned());
            return Box::pin(std::future::ready(Err(down)));
        }
        if purpose == Purpose::Passage {
            self.texts.fetch_add(texts.len(), Ordering::Relaxed);
        }
        self.inner.embed(purpose, texts)
    }

    fn check(&self) -> BoxFuture<'_, Result<(), EmbedError>> {
        self.inner.check()
    }
}

/// An index of a world.
pub(crate) struct Indexed {
    pub(crate) index: Index,
    pub(crate) embedder: Arc<Counted>,
    pub(crate) clock: FixedClock,
    nextcloud: Server,
}

pub(crate) async fn store(address: &Address, clock: &FixedClock) -> Store {
    let key = MasterKey::random();
    let keys = Keyring::new(&key, []);
    Store::open(address, keys, Arc::new(clock.clone()))
        .await
        .expect("a store")
}

impl Indexed {
    pub(crate) async fn of(world: &World) -> Self {
        let start: Timestamp = "2026-11-28T12:00:00Z".parse().expect("a time");
        let clock = FixedClock::new(start);
        let store = store(&Address::memory(), &clock).await;
        Self::with(world, store, clock, None).await
    }

    pub(crate) async fn with(
        world: &World,
        store: Store,
        clock: FixedClock,
        path: Option<&std::path::Path>,
    ) -> Self {
        let url = "http://127.0.0.1:9".parse().expect("a URL");
        let nextcloud = Server::build(ServerSettings::new(url)).expect("a server");
        let embedder = Arc::new(Counted {
            inner: Hashing::new(384),
            texts: AtomicUsize::new(0),
            is_down: AtomicBool::new(false),
        });
        let vectors = Embedded::open(path, embedder.identity())
            .await
            .expect("an engine");
        let source: Arc<dyn Source> = Arc::new(world.clone());
        let index = Index {
            store,
            sources: Sources::from([(DocType::Note, source)]),
            embedder: Arc::clone(&embedder) as Arc<dyn Embedder>,
            vectors: Arc::new(vectors),
            reranker: None,
            extractor: Arc::new(NoExtractor),
            sessions: Arc::new(Everybody {
                world: world.clone(),
                nextcloud: nextcloud.clone(),
            }),
            chunking: Chunking::default(),
            pace: Pace {
                workers: NonZeroUsize::new(8).expect("some"),
                ..Pace::default()
            },
            clock: Arc::new(clock.clone()),
            meter: Meter::default(),
            news: Arc::default(),
        };
        Self {
            index,
            embedder,
            clock,
            nextcloud,
        }
    }

    /// Everything that is due and queued, until nothing is.
    pub(crate) async fn settle(&self) {
        self.clock.advance(Duration::from_hours(2));
        self.index.see_users().await.expect("users");
        let round = self.index.scan_due().await.expect("a round");
        assert_eq!(round.failed, 0, "no listing fails");
        self.work().await;
    }

    /// Everything that is queued.
    pub(crate) async fn work(&self) {
        loop {
            if self.index.work("test").await.expect("a turn") == Worked::Nothing {
                return;
            }
        }
    }

    pub(crate) fn reader(&self, user: &str) -> Reader {
        let user = UserId::parse(user).expect("a user");
        let session = Session::new(&self.nextcloud, Credentials::Anonymous);
        self.index.reader_of(session, user)
    }

    pub(crate) async fn ask(&self, user: &str, query: &Query) -> Answer {
        let search = self.index.search();
        let answer = search.run(&self.reader(user), query).await;
        answer.expect("an answer")
    }

    /// Ids of what `user` finds, in the order of the answer.
    pub(crate) async fn finds(&self, user: &str, words: &str) -> Vec<String> {
        let mut query = Query::of(words);
        query.limit = 50;
        let answer = self.ask(user, &query).await;
        let ids = answer
            .results
            .into_iter()
            .map(|found| found.document.key.id);
        ids.collect()
    }
}
