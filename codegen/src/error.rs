//! What can be wrong with the inputs of codegen, always said with the file it is in.

/// Why codegen stopped. The message names the file and the place in it.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CodegenError {
    /// A document is not valid JSON or YAML.
    #[error("{file}: cannot be read: {problem}")]
    Syntax {
        /// File as named by the caller.
        file: String,
        /// What the parser said, with line and column.
        problem: String,
    },
    /// An overlay entry matches nothing, changes nothing, or is not well formed.
    #[error("{file}: entry {entry} (at: {at}): {problem}")]
    Overlay {
        /// Overlay file.
        file: String,
        /// Number of the entry, counted from 1.
        entry: usize,
        /// JSON pointer of the entry.
        at: String,
        /// What is wrong with it.
        problem: String,
    },
    /// The API document says something no rule can make sense of.
    #[error("{app}: {at}: {problem}")]
    Document {
        /// App whose document it is.
        app: String,
        /// Place in the prepared document.
        at: String,
        /// What is wrong there.
        problem: String,
    },
    /// The client generator refused the prepared document, or produced what we cannot read.
    #[error("{app}: no client could be generated: {problem}")]
    Generate {
        /// App whose client it is.
        app: String,
        /// What the generator said.
        problem: String,
    },
}
