//! The API of provisioning_api 0.0.1: 49 operations.
//!
//! Written by `cargo xtask codegen` from `specs/apis/provisioning_api.json`; change that instead.

mod client;
pub mod types;

pub use client::Client;
pub use progenitor_client::{ByteStream, Error, ResponseValue};
