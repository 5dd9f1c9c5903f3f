//! The API of groupfolders 0.0.1: 17 operations.
//!
//! Written by `cargo xtask codegen` from `specs/apis/groupfolders.json`; change that instead.

mod client;
pub mod types;

pub use client::Client;
pub use progenitor_client::{ByteStream, Error, ResponseValue};
