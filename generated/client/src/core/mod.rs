//! The API of core 0.0.1: 83 operations.
//!
//! Written by `cargo xtask codegen` from `specs/apis/core.json`; change that instead.

mod client;
pub mod types;

pub use client::Client;
pub use progenitor_client::{ByteStream, Error, ResponseValue};
