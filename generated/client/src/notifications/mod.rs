//! The API of notifications 0.0.1: 16 operations.
//!
//! Written by `cargo xtask codegen` from `specs/apis/notifications.json`; change that instead.

mod client;
pub mod types;

pub use client::Client;
pub use progenitor_client::{ByteStream, Error, ResponseValue};
