//! The API of webhook_listeners 0.0.1: 6 operations.
//!
//! Written by `cargo xtask codegen` from `specs/apis/webhook_listeners.json`; change that instead.

mod client;
pub mod types;

pub use client::Client;
pub use progenitor_client::{ByteStream, Error, ResponseValue};
