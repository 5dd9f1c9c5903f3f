//! Model directories: what one needs, whether it is good, and how to get one.
//!
//! Knows the files of a model, not its arithmetic; that is `embed::local`.

mod check;
mod error;
mod fetch;
mod folder;
mod origin;

pub use check::{Probe, Report, check, probe};
pub use error::ModelError;
pub use fetch::{Progress, fetch};
pub use folder::Folder;
pub use origin::{InvalidOrigin, Origin};

/// Size and shape of the model.
pub const CONFIG: &str = "config.json";
/// How text becomes tokens.
pub const TOKENIZER: &str = "tokenizer.json";
/// Its numbers.
pub const WEIGHTS: &str = "model.safetensors";
/// How much it reads at once; optional.
pub const SENTENCES: &str = "sentence_bert_config.json";
/// How the vectors of tokens become one; optional, their mean without it.
pub const POOLING: &str = "1_Pooling/config.json";
/// What a model cannot do without.
pub const NEEDED: [&str; 3] = [CONFIG, TOKENIZER, WEIGHTS];
/// What is used when it is there.
pub const OPTIONAL: [&str; 2] = [SENTENCES, POOLING];
/// The model that is fetched when none is named: 384 numbers, English first, about 90 MB, Apache-2.0.
pub const USUAL_MODEL: &str =
    "https://huggingface.co/sentence-transformers/all-MiniLM-L6-v2/resolve/main/";
