//! The API of notes 1.4: 9 operations.
//!
//! Written by `cargo xtask codegen` from `specs/apis/notes.yaml`; change that instead.

mod client;
pub mod types;

pub use client::Client;
pub use progenitor_client::{ByteStream, Error, ResponseValue};
