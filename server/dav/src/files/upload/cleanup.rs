//! What is left of an upload that ends early.

use std::time::Duration;

use http::Method;

use crate::files::{Files, UploadId};

/// Deletes the chunks of an upload unless it is told that they are wanted.
pub(super) struct Cleanup {
    files: Files,
    id: UploadId,
    armed: bool,
}

/// How long the deletion may take; afterwards the server's own cleaning after a day takes over.
const PATIENCE: Duration = Duration::from_secs(10);

impl Cleanup {
    pub(super) fn new(files: &Files, id: &UploadId) -> Self {
        Self {
            files: files.clone(),
            id: id.clone(),
            armed: true,
        }
    }

    /// The chunks are wanted, or gone already.
    pub(super) fn disarm(&mut self) {
        self.armed = false;
    }

    /// Delete the chunks now.
    pub(super) async fn run(&mut self) {
        self.armed = false;
        delete(self.files.clone(), self.id.clone()).await;
    }
}

impl Drop for Cleanup {
    /// Nothing can wait here, so one short request is left to the runtime, if there still is one.
    fn drop(&mut self) {
        if self.armed
            && let Ok(runtime) = tokio::runtime::Handle::try_current()
        {
            runtime.spawn(delete(self.files.clone(), self.id.clone()));
        }
    }
}

async fn delete(files: Files, id: UploadId) {
    let call = files
        .call(
            Method::DELETE,
            &super::chunked::folder(&files, &id),
            "upload.abort",
        )
        .timeout(PATIENCE);
    match call.send().await {
        Err(error) if !error.is_not_found() => {
            tracing::debug!(%error, "the chunks of an upload stay until the server removes them");
        }
        _ => {}
    }
}
