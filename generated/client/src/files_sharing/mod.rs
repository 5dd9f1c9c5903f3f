//! The API of files_sharing 0.0.1: 23 operations.
//!
//! Written by `cargo xtask codegen` from `specs/apis/files_sharing.json`; change that instead.

mod client;
pub mod types;

pub use client::Client;
pub use progenitor_client::{ByteStream, Error, ResponseValue};
