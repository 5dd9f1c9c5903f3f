//! The API of systemtags 0.0.1: 0 operations.
//!
//! Written by `cargo xtask codegen` from `specs/apis/systemtags.json`; change that instead.

mod client;
pub mod types;

pub use client::Client;
pub use progenitor_client::{ByteStream, Error, ResponseValue};
