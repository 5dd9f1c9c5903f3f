//! The API of spreed 0.0.1: 183 operations.
//!
//! Written by `cargo xtask codegen` from `specs/apis/spreed.json`; change that instead.

mod client;
pub mod types;

pub use client::Client;
pub use progenitor_client::{ByteStream, Error, ResponseValue};
