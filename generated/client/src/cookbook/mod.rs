//! The API of cookbook 0.1.3: 34 operations.
//!
//! Written by `cargo xtask codegen` from `specs/apis/cookbook.json`; change that instead.

mod client;
pub mod types;

pub use client::Client;
pub use progenitor_client::{ByteStream, Error, ResponseValue};
