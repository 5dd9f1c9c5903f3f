//! Large files: sent in chunks, put together by the server.

mod chunked;
mod cleanup;
mod pieces;
mod whole;

pub use chunked::{ChunkedUpload, UploadOptions, UploadedChunk};
