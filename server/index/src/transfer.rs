//! An index in a file: from one engine to another. One JSON object a line, documents with their chunks and vectors.

use std::{
    fs,
    io::{self, BufRead as _, Write as _},
    path::Path,
};

use serde::{Deserialize, Serialize};

use crate::{StoredChunk, StoredDocument, VectorError, VectorStore};

/// Documents that are read at a time.
const PAGE: usize = 100;
/// Chunks that are read at a time.
const CHUNKS: u32 = 512;

/// Why an index was not moved.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TransferError {
    /// The engine does not do it.
    #[error(transparent)]
    Engine(#[from] VectorError),
    /// The file cannot be read or written.
    #[error("{path}: {source}")]
    File {
        /// Which.
        path: String,
        /// Why.
        source: io::Error,
    },
    /// A line is none of ours.
    #[error("line {line} is no document of an index; what stands before it was read")]
    Line {
        /// Its number, from 1.
        line: u64,
    },
}

/// A line of the file.
#[derive(Serialize, Deserialize)]
struct Line {
    document: StoredDocument,
    chunks: Vec<StoredChunk>,
}

/// Write everything in `vectors` to a new file; `tell` gets how many documents are written. Gives how many that were.
///
/// # Errors
/// [`TransferError`]; the file is not whole then.
pub async fn export(
    vectors: &dyn VectorStore,
    path: &Path,
    tell: &mut (dyn FnMut(u64) + Send),
) -> Result<u64, TransferError> {
    let failed = |source| TransferError::File {
        path: path.display().to_string(),
        source,
    };
    let file = fs::File::create_new(path).map_err(failed)?;
    let mut file = io::BufWriter::new(file);
    let (mut after, mut count) = (None, 0);
    loop {
        let keys = vectors.keys(after.as_ref(), PAGE).await?;
        for document in vectors.documents(&keys).await? {
            let mut chunks = Vec::new();
            let mut from = 0;
            while from < document.chunks {
                let to = from.saturating_add(CHUNKS);
                chunks.extend(vectors.chunks(&document.key, from, to, true).await?);
                from = to;
            }
            let line = Line { document, chunks };
            serde_json::to_writer(&mut file, &line).map_err(|error| failed(error.into()))?;
            file.write_all(b"\n").map_err(failed)?;
            count += 1;
            tell(count);
        }
        after = keys.last().cloned();
        if keys.len() < PAGE {
            break;
        }
    }
    let file = file
        .into_inner()
        .map_err(|error| failed(error.into_error()))?;
    file.sync_all().map_err(failed)?;
    Ok(count)
}

/// Put everything that stands in the file into `vectors`, in place of documents of the same keys. Gives how many that were.
///
/// # Errors
/// [`TransferError`]; what was read before stands in the index, and doing it again is safe.
pub async fn import(
    vectors: &dyn VectorStore,
    path: &Path,
    tell: &mut (dyn FnMut(u64) + Send),
) -> Result<u64, TransferError> {
    let failed = |source| TransferError::File {
        path: path.display().to_string(),
        source,
    };
    let file = io::BufReader::new(fs::File::open(path).map_err(failed)?);
    let mut count = 0;
    for text in file.lines() {
        let text = text.map_err(failed)?;
        if text.is_empty() {
            continue;
        }
        let line: Line =
            serde_json::from_str(&text).map_err(|_| TransferError::Line { line: count + 1 })?;
        vectors.put(&line.document, &line.chunks).await?;
        count += 1;
        tell(count);
    }
    Ok(count)
}
