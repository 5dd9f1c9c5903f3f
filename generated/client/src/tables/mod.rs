//! The API of tables 0.0.1: 72 operations.
//!
//! Written by `cargo xtask codegen` from `specs/apis/tables.json`; change that instead.

mod client;
pub mod types;

pub use client::Client;
pub use progenitor_client::{ByteStream, Error, ResponseValue};
