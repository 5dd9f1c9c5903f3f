//! Reading in this process: for tests, where the documents are ours.

use futures::future::BoxFuture;
use nc_toolkit::{Extract, ExtractError, Extractor, extract::Job};

use super::{extract, kind, limits, wanted};
use crate::config::Documents;

/// Reads at once and here; a hostile document takes the program with it.
#[derive(Debug, Clone, Copy)]
pub struct InProcess(pub Documents);

impl Extractor for InProcess {
    fn reads(&self, mime: &str) -> bool {
        kind(mime).is_ok()
    }

    fn most_bytes(&self) -> u64 {
        self.0.most_bytes
    }

    fn extract(&self, job: Job) -> BoxFuture<'_, Result<Extract, ExtractError>> {
        Box::pin(async move {
            let kind = kind(&job.mime)?;
            let text = nc_documents::read(kind, &job.bytes, wanted(&job), &limits(&self.0));
            extract(kind, text)
        })
    }
}
