//! How fast an engine is, and how fast documents get into it.
//!
//! For an engine: fill it with chunks that look like real ones to it, ask, and compare with what is exact.
//!
//! Makes its numbers itself, the same each time, so that it needs neither a model nor Nextcloud.

mod documents;
mod made;
mod report;

pub use documents::{MeasureError, Taken, Through};
pub use report::{Asked, Measured};

use std::{collections::BTreeMap, time::Instant};

use nc_base::UserId;

use self::made::Made;
use crate::{
    DocKey, DocType, IndexMode, Place, StoredDocument,
    vectors::{Filter, Hit, VectorError, VectorStore},
};

/// How much is measured.
#[derive(Debug, Clone)]
pub struct Plan {
    /// How many chunks are put.
    pub chunks: u32,
    /// How long vectors are.
    pub dimensions: u32,
    /// How many chunks a document has.
    pub chunks_per_document: u32,
    /// How many questions are asked of each kind.
    pub questions: u32,
    /// How many hits are wanted.
    pub limit: usize,
}

impl Default for Plan {
    fn default() -> Self {
        Self {
            chunks: 100_000,
            dimensions: 384,
            chunks_per_document: 5,
            questions: 100,
            limit: 10,
        }
    }
}

/// One user of a hundred sees a hundredth of all; this one sees everything.
const EVERYTHING: &str = "everybody";
const SHARES: u32 = 100;

/// Fill an empty engine and ask it.
///
/// # Errors
/// [`VectorError`] of the engine.
pub async fn run(store: &dyn VectorStore, plan: &Plan) -> Result<Measured, VectorError> {
    let made = Made::new(plan.dimensions);
    let started = Instant::now();
    let documents = plan.chunks.div_ceil(plan.chunks_per_document.max(1));
    for number in 0..documents {
        let first = number * plan.chunks_per_document;
        let last = plan.chunks.min(first + plan.chunks_per_document);
        let chunks: Vec<_> = (first..last)
            .map(|chunk| made.chunk(chunk, chunk - first))
            .collect();
        store.put(&document(number, chunks.len()), &chunks).await?;
    }
    let filled = started.elapsed();
    let mut asked = Vec::new();
    for (name, user) in [("1 %", "user7"), ("100 %", EVERYTHING)] {
        asked.push(nearest(store, plan, &made, name, user).await?);
        asked.push(matching(store, plan, name, user).await?);
    }
    Ok(Measured {
        chunks: plan.chunks,
        filled,
        asked,
    })
}

fn document(number: u32, chunks: usize) -> StoredDocument {
    let users = [format!("user{}", number % SHARES), EVERYTHING.to_owned()];
    let place = |name: &String| {
        let path = Some(format!("/Documents/{}/{number}.md", number % 7));
        UserId::parse(name.as_str())
            .ok()
            .map(|user| Place { user, path })
    };
    StoredDocument {
        key: DocKey::new(DocType::File, number),
        title: format!("Document {number}"),
        etag: "1".to_owned(),
        mode: IndexMode::Hybrid,
        modified_at: None,
        tags: Vec::new(),
        page_count: None,
        chunks: u32::try_from(chunks).unwrap_or(u32::MAX),
        facts: BTreeMap::new(),
        places: users.iter().filter_map(place).collect(),
    }
}

fn filter(user: &str) -> Result<Filter, VectorError> {
    let user = UserId::parse(user).map_err(|error| VectorError::Damaged(error.to_string()))?;
    Ok(Filter::of(user))
}

async fn nearest(
    store: &dyn VectorStore,
    plan: &Plan,
    made: &Made,
    name: &str,
    user: &str,
) -> Result<Asked, VectorError> {
    let filter = filter(user)?;
    let questions: Vec<_> = (0..plan.questions)
        .map(|number| made.question(number))
        .collect();
    let mut times = Vec::new();
    let mut answers = Vec::new();
    for question in &questions {
        let started = Instant::now();
        let hits = store.nearest(question, &filter, plan.limit).await?;
        times.push(started.elapsed());
        answers.push(hits);
    }
    // As many questions as a machine compares exactly in reasonable time.
    let some = questions.len().min(20);
    let seen = |chunk: u32| {
        user == EVERYTHING || format!("user{}", chunk / plan.chunks_per_document % SHARES) == user
    };
    let chunks = (0..plan.chunks).filter(|chunk| seen(*chunk));
    let exact = made.nearest(
        questions.get(..some).unwrap_or_default(),
        chunks,
        plan.limit,
    );
    let recall = recall(&answers, &exact, plan.chunks_per_document);
    Ok(Asked::new(
        format!("by meaning, {name}"),
        times,
        Some(recall),
    ))
}

/// How many of the right chunks were found, of all that are right.
#[expect(
    clippy::cast_precision_loss,
    reason = "a share of at most some thousands"
)]
fn recall(answers: &[Vec<Hit>], exact: &[Vec<u32>], per_document: u32) -> f32 {
    let (mut right, mut all) = (0, 0);
    for (hits, exact) in answers.iter().zip(exact) {
        let number = |hit: &Hit| {
            let document: Option<u32> = hit.chunk.key.id.parse().ok();
            document.map(|document| document * per_document + hit.chunk.index)
        };
        let found: Vec<_> = hits.iter().filter_map(number).collect();
        right += exact.iter().filter(|chunk| found.contains(chunk)).count();
        all += exact.len();
    }
    if all == 0 {
        1.0
    } else {
        right as f32 / all as f32
    }
}

async fn matching(
    store: &dyn VectorStore,
    plan: &Plan,
    name: &str,
    user: &str,
) -> Result<Asked, VectorError> {
    let filter = filter(user)?;
    let mut times = Vec::new();
    for number in 0..plan.questions {
        let terms = Made::terms_asked(number);
        let started = Instant::now();
        store.matching(&terms, &filter, plan.limit).await?;
        times.push(started.elapsed());
    }
    Ok(Asked::new(format!("by words, {name}"), times, None))
}
