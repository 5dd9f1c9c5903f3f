//! Paths of a user's files: as people write them, and as addresses.

mod href;
mod plain;
#[cfg(test)]
mod tests;

pub(crate) use href::{file_path, segments_after};
pub use plain::{FilePath, InvalidPath};
