//! The engines that are there: the embedded one; PostgreSQL when `NC_INDEX_TEST_POSTGRES` is the URL of
//! a database where the extension `vector` is or can be made; Qdrant at `NC_INDEX_TEST_QDRANT`, and a stand-in
//! for it anyway.

use std::{
    io::Write as _,
    path::PathBuf,
    sync::{Arc, Once},
};

use futures::FutureExt as _;
use jiff::Timestamp;
use nc_base::{FixedClock, MasterKey, Secret};
use nc_index::{
    Embedded, Identity, Pgvector, Qdrant, QdrantSettings, StoredChunk, VectorError, VectorStore,
};
use nc_store::{Address, Keyring, Store};
use tempfile::TempDir;

use crate::qdrant_double;

/// The length of vectors in these tests.
pub(crate) const DIMENSIONS: u32 = 8;
const KEY: &str = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

/// An engine that holds nothing yet, and the way to open it again.
pub(crate) struct World {
    pub(crate) folder: TempDir,
    kind: Kind,
}

enum Kind {
    Embedded,
    Postgres { store: Store, prefix: String },
    Qdrant { url: String, prefix: String },
}

pub(crate) fn identity(model: &str, dimensions: u32) -> Identity {
    Identity {
        model: model.to_owned(),
        dimensions,
    }
}

/// Run a test on each engine there is.
#[expect(
    clippy::needless_pass_by_value,
    reason = "tests are written where they are passed"
)]
pub(crate) fn on_each(test: impl AsyncFn(&World)) {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        run(&World::new(Kind::Embedded), &test).await;
        run(&World::qdrant(qdrant_double::serve().await), &test).await;
        match told("NC_INDEX_TEST_QDRANT") {
            Some(url) => run(&World::qdrant(url), &test).await,
            None => say_what_is_skipped(),
        }
        if let Some(url) = told("NC_INDEX_TEST_POSTGRES") {
            let world = World::postgres(&url).await;
            run(&world, &test).await;
        }
    });
}

async fn run(world: &World, test: &impl AsyncFn(&World)) {
    let outcome = std::panic::AssertUnwindSafe(test(world))
        .catch_unwind()
        .await;
    if let Err(failure) = outcome {
        let _ = writeln!(std::io::stderr(), "on {}", world.name());
        std::panic::resume_unwind(failure);
    }
}

/// Run a test on the embedded engine, for what only that has.
#[expect(
    clippy::needless_pass_by_value,
    reason = "tests are written where they are passed"
)]
pub(crate) fn on_embedded(test: impl AsyncFn(&World)) {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async { test(&World::new(Kind::Embedded)).await });
}

#[expect(
    clippy::disallowed_methods,
    reason = "a test is told by the environment where to go"
)]
fn told(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|url| !url.is_empty())
}

/// Once, past what the test runner keeps of tests that pass.
fn say_what_is_skipped() {
    static SAID: Once = Once::new();
    SAID.call_once(|| {
        let postgres = told("NC_INDEX_TEST_POSTGRES").map_or(" and NOT ON POSTGRESQL (NC_INDEX_TEST_POSTGRES)", |_| "");
        let _ = writeln!(
            std::io::stderr(),
            "\nSKIPPED: the engines are NOT TESTED ON A REAL QDRANT (NC_INDEX_TEST_QDRANT){postgres}\n"
        );
    });
}

fn random() -> u64 {
    std::hash::BuildHasher::hash_one(&std::hash::RandomState::new(), 0)
}

impl World {
    fn new(kind: Kind) -> Self {
        let folder = TempDir::new().expect("a folder");
        Self { folder, kind }
    }

    fn qdrant(url: String) -> Self {
        let prefix = format!("test-{:016x}", random());
        Self::new(Kind::Qdrant { url, prefix })
    }

    /// Tables of its own in one database, for they go by model.
    async fn postgres(url: &str) -> Self {
        let address = Address::parse(&Secret::new(url)).expect("an address");
        let key = MasterKey::parse(&Secret::new(KEY)).expect("a key");
        let clock = FixedClock::new(Timestamp::from_second(1_800_000_000).expect("a time"));
        let store = Store::open(&address, Keyring::new(&key, []), Arc::new(clock)).await;
        let prefix = format!("{:016x}", random());
        let store = store.expect("a store");
        Self::new(Kind::Postgres { store, prefix })
    }

    pub(crate) fn name(&self) -> &str {
        match &self.kind {
            Kind::Embedded => "embedded",
            Kind::Postgres { .. } => "pgvector",
            Kind::Qdrant { url, .. } => url,
        }
    }

    /// The index of these tests; whatever was put into it before is there.
    pub(crate) async fn open(&self) -> Arc<dyn VectorStore> {
        let opened = self.try_open(&identity("test/model", DIMENSIONS)).await;
        opened.expect("an engine")
    }

    /// The same place, for vectors of some model.
    pub(crate) async fn try_open(
        &self,
        identity: &Identity,
    ) -> Result<Arc<dyn VectorStore>, VectorError> {
        Ok(match &self.kind {
            Kind::Embedded => Arc::new(Embedded::open(Some(&self.file()), identity).await?),
            Kind::Postgres { store, prefix } => {
                let of_test = Identity {
                    model: format!("{prefix}/{}", identity.model),
                    ..identity.clone()
                };
                Arc::new(Pgvector::open(store, &of_test).await?)
            }
            Kind::Qdrant { url, prefix } => {
                let (settings, http) = qdrant(url, prefix);
                Arc::new(Qdrant::connect(settings, identity, http).await?)
            }
        })
    }

    /// As [`Self::try_open`], where indexes of several models stand beside each other.
    pub(crate) async fn open_beside(&self, identity: &Identity) -> Arc<dyn VectorStore> {
        if let Kind::Embedded = self.kind {
            let file = self.folder.path().join(Embedded::file_name(identity));
            return Arc::new(Embedded::open(Some(&file), identity).await.expect("open"));
        }
        self.try_open(identity).await.expect("open")
    }

    /// The index of this model that [`Self::open_beside`] opened, if it is still there.
    pub(crate) async fn find(&self, model: &str) -> Option<Arc<dyn VectorStore>> {
        fn shared(index: impl VectorStore + 'static) -> Arc<dyn VectorStore> {
            Arc::new(index)
        }
        match &self.kind {
            Kind::Embedded => {
                let found = Embedded::find(self.folder.path(), model).await;
                found.expect("looked").map(shared)
            }
            Kind::Postgres { store, prefix } => {
                let found = Pgvector::find(store, &format!("{prefix}/{model}")).await;
                found.expect("looked").map(shared)
            }
            Kind::Qdrant { url, prefix } => {
                let (settings, http) = qdrant(url, prefix);
                let found = Qdrant::find(settings, model, http).await;
                found.expect("looked").map(shared)
            }
        }
    }

    pub(crate) fn file(&self) -> PathBuf {
        self.folder.path().join("index.db")
    }
}

fn qdrant(url: &str, prefix: &str) -> (QdrantSettings, reqwest::Client) {
    // Nothing here is encrypted; the client wants to be able to.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let mut settings = QdrantSettings::new(url.parse().expect("a URL"));
    prefix.clone_into(&mut settings.collection);
    let http = reqwest::Client::builder()
        .no_proxy()
        .build()
        .expect("a client");
    (settings, http)
}

/// Chunks as they were put: engines may keep vectors at length 1, and round.
pub(crate) fn assert_same(found: &[StoredChunk], put: &[StoredChunk]) {
    let bare = |chunk: &StoredChunk| StoredChunk {
        vector: None,
        ..chunk.clone()
    };
    let found_bare: Vec<_> = found.iter().map(bare).collect();
    assert_eq!(found_bare, put.iter().map(bare).collect::<Vec<_>>());
    for (found, put) in found.iter().zip(put) {
        let parts = |chunk: &StoredChunk| chunk.vector.clone().unwrap_or_default();
        let (found, put) = (parts(found), parts(put));
        assert_eq!(found.len(), put.len());
        assert!(
            found.iter().zip(&put).all(|(a, b)| (a - b).abs() < 1e-5),
            "{found:?} {put:?}"
        );
    }
}
