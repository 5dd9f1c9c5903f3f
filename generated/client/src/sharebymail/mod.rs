//! The API of sharebymail 0.0.1: 0 operations.
//!
//! Written by `cargo xtask codegen` from `specs/apis/sharebymail.json`; change that instead.

mod client;
pub mod types;

pub use client::Client;
pub use progenitor_client::{ByteStream, Error, ResponseValue};
