//! The API of deck 1.18: 92 operations.
//!
//! Written by `cargo xtask codegen` from `specs/apis/deck.yaml`; change that instead.

mod client;
pub mod types;

pub use client::Client;
pub use progenitor_client::{ByteStream, Error, ResponseValue};
