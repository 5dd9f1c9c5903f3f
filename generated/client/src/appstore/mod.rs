//! The API of appstore 0.0.1: 7 operations.
//!
//! Written by `cargo xtask codegen` from `specs/apis/appstore.json`; change that instead.

mod client;
pub mod types;

pub use client::Client;
pub use progenitor_client::{ByteStream, Error, ResponseValue};
