//! The API of collectives 0.0.1: 84 operations.
//!
//! Written by `cargo xtask codegen` from `specs/apis/collectives.json`; change that instead.

mod client;
pub mod types;

pub use client::Client;
pub use progenitor_client::{ByteStream, Error, ResponseValue};
