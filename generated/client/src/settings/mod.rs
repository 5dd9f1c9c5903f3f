//! The API of settings 0.0.1: 4 operations.
//!
//! Written by `cargo xtask codegen` from `specs/apis/settings.json`; change that instead.

mod client;
pub mod types;

pub use client::Client;
pub use progenitor_client::{ByteStream, Error, ResponseValue};
