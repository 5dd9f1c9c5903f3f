//! The embedded engine's file between processes: one writes and is killed, another searches.

use std::{
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use nc_index::{Embedded, Filter, VectorStore};

use crate::{
    engines::{DIMENSIONS, identity, on_embedded},
    made::{Numbers, chunk, document, nearest, note, put, terms, toward, user},
};

/// Told by this, this program writes to that file until it is ended.
const FILE: &str = "NC_INDEX_TEST_CHILD_FILE";
const SEED: &str = "NC_INDEX_TEST_CHILD_SEED";

/// Each version of a document has other words and as many chunks as its number says.
async fn write_for_ever(index: &dyn VectorStore, seed: u64) {
    let mut numbers = Numbers::new(seed);
    loop {
        let version = 1 + numbers.below(9);
        let id = numbers.below(20).to_string();
        if numbers.below(6) == 0 {
            index.remove(&note(&id)).await.expect("removed");
            continue;
        }
        let word = format!("v{version}");
        let chunks: Vec<_> = (0..version)
            .map(|n| chunk(n, &word, Some(toward(5.0))))
            .collect();
        let mut stored = document(note(&id), &chunks);
        stored.etag = version.to_string();
        put(index, &stored, &chunks).await;
    }
}

/// Every document is whole: as many chunks, words and vectors as its version has, and none of another.
async fn see_that_all_is_whole(index: &dyn VectorStore) -> usize {
    let filter = Filter::of(user("alice"));
    let keys = index.keys(None, 100).await.expect("read");
    let documents = index.documents(&keys).await.expect("read");
    assert_eq!(documents.len(), keys.len());
    let mut all = 0;
    for stored in &documents {
        let version: u32 = stored.etag.parse().expect("a number");
        let chunks = index.chunks(&stored.key, 0, 100, true).await.expect("read");
        assert_eq!((stored.chunks, chunks.len()), (version, version as usize));
        let word = format!("v{version}");
        assert!(
            chunks
                .iter()
                .all(|chunk| chunk.terms == [word.clone()] && chunk.vector.is_some())
        );
        all += chunks.len();
    }
    let near = index
        .nearest(&toward(5.0), &filter, 1_000)
        .await
        .expect("found");
    assert_eq!(near.len(), all);
    let words: Vec<_> = (1..10).map(|version| format!("v{version}")).collect();
    let hits = index
        .matching(&terms(&words.join(" ")), &filter, 1_000)
        .await
        .expect("found");
    assert_eq!(hits.len(), all);
    documents.len()
}

#[test]
fn a_writer_killed_at_any_time_leaves_whole_documents_and_a_searcher_that_goes_on() {
    on_embedded(async |world| {
        let index = world.open().await;
        let program = std::env::current_exe().expect("this program");
        for round in 0..6_u32 {
            let mut child = Command::new(&program)
                .args(["--exact", "processes::a_process_writes", "--ignored"])
                .env(FILE, world.file())
                .env(SEED, round.to_string())
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .expect("a process");
            let before = index.counts(None).await.expect("counted");
            let patience = Instant::now() + Duration::from_mins(1);
            while index.counts(None).await.expect("counted") == before {
                assert!(Instant::now() < patience, "the process writes nothing");
                nearest(&*index, 5.0, &Filter::of(user("alice"))).await;
            }
            // Somewhere in the middle of one write or another.
            tokio::time::sleep(Duration::from_millis(u64::from(37 * round % 101))).await;
            child.kill().expect("killed");
            child.wait().expect("ended");
            assert!(see_that_all_is_whole(&*index).await > 0);
            assert!(see_that_all_is_whole(&*world.open().await).await > 0);
        }
    });
}

#[test]
#[ignore = "run by the test above, in a process of its own"]
#[expect(
    clippy::disallowed_methods,
    reason = "a process is told by its parent where to go"
)]
fn a_process_writes() {
    let (Ok(file), Ok(seed)) = (std::env::var(FILE), std::env::var(SEED)) else {
        return;
    };
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        let identity = identity("test/model", DIMENSIONS);
        let index = Embedded::open(Some(file.as_ref()), &identity)
            .await
            .expect("an engine");
        write_for_ever(&index, seed.parse().expect("a number")).await;
    });
}
