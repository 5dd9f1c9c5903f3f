//! The API of files_reminders 0.0.1: 3 operations.
//!
//! Written by `cargo xtask codegen` from `specs/apis/files_reminders.json`; change that instead.

mod client;
pub mod types;

pub use client::Client;
pub use progenitor_client::{ByteStream, Error, ResponseValue};
