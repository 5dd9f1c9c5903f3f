//! Measure how documents get into the index:
//! `cargo run --release -p nc-index --features local-models --example measure_documents -- FOLDER [documents] [paragraphs] [model folder]`.
//!
//! FOLDER is empty and takes the databases; a paragraph has some 200 characters. Without a model the vectors are those of hashed
//! words. Prints one row of a table.

use std::{
    error::Error,
    io::{Write as _, stdout},
    num::NonZeroUsize,
    path::PathBuf,
    sync::Arc,
};

use jiff::Timestamp;
use nc_base::{FixedClock, MasterKey};
use nc_index::{
    Embedded, Embedder,
    embed::{Hashing, SIMPLE_DIMENSIONS, local},
    measure::Through,
};
use nc_store::{Address, Keyring, Store};

/// A document of the retrieval set: what people really write, if short.
#[derive(serde::Deserialize)]
struct Written {
    text: String,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().ok_or("which folder?")?);
    let documents = arguments.next().map_or(Ok(10_000), |many| many.parse())?;
    let length = arguments.next().map_or(Ok(3), |many| many.parse())?;
    let embedder: Arc<dyn Embedder> = match arguments.next() {
        Some(model) => local::open(PathBuf::from(model)).await?,
        None => Arc::new(Hashing::new(SIMPLE_DIMENSIONS)),
    };
    let written: Vec<Written> =
        serde_json::from_str(include_str!("../tests/quality/documents.json"))?;
    let clock = FixedClock::new(Timestamp::now());
    let keys = Keyring::new(&MasterKey::random(), []);
    let store = Address::file(folder.join("store.db"));
    let vectors = Embedded::open(Some(&folder.join("index.db")), embedder.identity()).await?;
    let taken = Through {
        documents,
        paragraphs: written.into_iter().map(|one| one.text).collect(),
        length,
        workers: std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN),
        store: Store::open(&store, keys, Arc::new(clock.clone())).await?,
        clock,
        embedder: Arc::clone(&embedder),
        vectors: Arc::new(vectors),
    }
    .run()
    .await?;
    writeln!(
        stdout(),
        "| {}, {length} paragraphs | {taken} |",
        embedder.identity().model
    )?;
    Ok(())
}
