//! Who reads documents of strangers, in whichever way this program was built.

use std::sync::Arc;

use nc_toolkit::{Extractor, NoExtractor};

use crate::config::Documents;
#[cfg(feature = "documents")]
use crate::extract::ChildProcess;

/// Reads documents in processes of this very program, even when its file was replaced meanwhile.
#[cfg(feature = "documents")]
pub(crate) fn of(bounds: Documents) -> Arc<dyn Extractor> {
    let running = std::path::PathBuf::from("/proc/self/exe");
    let program = if running.exists() {
        Ok(running)
    } else {
        std::env::current_exe()
    };
    match program {
        Ok(program) => Arc::new(ChildProcess::new(program, bounds)),
        Err(error) => {
            tracing::warn!(%error, "documents are not read: this program cannot find itself");
            Arc::new(NoExtractor)
        }
    }
}

#[cfg(not(feature = "documents"))]
pub(crate) fn of(_: Documents) -> Arc<dyn Extractor> {
    Arc::new(NoExtractor)
}
