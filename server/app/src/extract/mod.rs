//! Reading documents of strangers: in a child process that may die without harm.
//!
//! The child is this program with the subcommand `extract`. It gets a `Task` as one line of JSON and then the document on
//! standard input, limits its own memory and processor time, and answers with one JSON.

mod child;
mod child_process;
mod in_process;

pub(crate) use child::run;
pub use child_process::ChildProcess;
pub use in_process::InProcess;

use nc_documents::{DocumentError, Kind, Limits, Text, Wanted};
use nc_toolkit::{Extract, ExtractError, extract::Job};
use serde::{Deserialize, Serialize};

use crate::config::Documents;

/// What the documents themselves may hold.
fn limits(bounds: &Documents) -> Limits {
    Limits {
        input_bytes: bounds.most_bytes,
        unpacked_bytes: bounds.memory_bytes / 2,
        ..Limits::default()
    }
}

/// What the child is to do.
#[derive(Debug, Serialize, Deserialize)]
struct Task {
    kind: Kind,
    wanted: Wanted,
    limits: Limits,
    memory_bytes: u64,
    seconds: u64,
}

/// What the child answers.
type Answer = Result<Text, DocumentError>;

fn kind(mime: &str) -> Result<Kind, ExtractError> {
    Kind::of_mime(mime).ok_or(ExtractError::Unavailable)
}

fn wanted(job: &Job) -> Wanted {
    let pages = job.pages.as_ref();
    Wanted {
        first: pages.map_or(1, |pages| *pages.start()),
        last: pages
            .map(|pages| *pages.end())
            .filter(|last| *last < u32::MAX),
        enough_bytes: job.enough_bytes,
    }
}

fn extract(kind: Kind, answer: Answer) -> Result<Extract, ExtractError> {
    let text = answer.map_err(|error| match error {
        DocumentError::NoSuchPage { count, .. } => ExtractError::NoSuchPage { count },
        other => ExtractError::File(other.to_string()),
    })?;
    Ok(Extract {
        pages: text.pages,
        first: text.first,
        count: text.count,
        markdown: kind.is_markdown(),
        processor: kind.library(),
    })
}
