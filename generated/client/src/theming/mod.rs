//! The API of theming 0.0.1: 11 operations.
//!
//! Written by `cargo xtask codegen` from `specs/apis/theming.json`; change that instead.

mod client;
pub mod types;

pub use client::Client;
pub use progenitor_client::{ByteStream, Error, ResponseValue};
