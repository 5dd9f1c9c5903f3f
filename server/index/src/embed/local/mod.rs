//! The embedder `local`: a BERT in this process, from a model directory, without any network.
//!
//! The family of all-MiniLM-L6-v2: `config.json`, `tokenizer.json` and `model.safetensors` (see [`crate::models`]). Needs
//! the cargo feature `local-models`; without it, [`open`] says so.

#[cfg(feature = "local-models")]
mod bert;
#[cfg(feature = "local-models")]
mod model;
#[cfg(feature = "local-models")]
mod rows;
#[cfg(feature = "local-models")]
mod weights;

use std::{path::PathBuf, sync::Arc};

#[cfg(feature = "local-models")]
pub use model::Local;

use super::{EmbedError, Embedder};

/// Whether this program can run models itself.
pub const AVAILABLE: bool = cfg!(feature = "local-models");

/// Read the model in `folder`; takes about a second, and four bytes of memory for each of its numbers.
///
/// # Errors
/// [`EmbedError::Setup`]: a file is missing or not what it should be, or the program cannot run models.
#[cfg_attr(
    not(feature = "local-models"),
    expect(clippy::unused_async, reason = "with the feature it reads a file")
)]
pub async fn open(folder: PathBuf) -> Result<Arc<dyn Embedder>, EmbedError> {
    #[cfg(feature = "local-models")]
    return Ok(Arc::new(Local::open(folder).await?));
    #[cfg(not(feature = "local-models"))]
    Err(EmbedError::Setup {
        message: format!(
            "this program was built without local models and cannot read {}",
            folder.display()
        ),
        hint: "build it with the feature `local-models`, which is among the default ones, or configure another embedding provider"
            .to_owned(),
    })
}
