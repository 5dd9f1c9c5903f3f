//! The API of federation 0.0.1: 7 operations.
//!
//! Written by `cargo xtask codegen` from `specs/apis/federation.json`; change that instead.

mod client;
pub mod types;

pub use client::Client;
pub use progenitor_client::{ByteStream, Error, ResponseValue};
