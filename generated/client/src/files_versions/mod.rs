//! The API of files_versions 0.0.1: 1 operations.
//!
//! Written by `cargo xtask codegen` from `specs/apis/files_versions.json`; change that instead.

mod client;
pub mod types;

pub use client::Client;
pub use progenitor_client::{ByteStream, Error, ResponseValue};
