//! The API of cloud_federation_api 0.0.1: 3 operations.
//!
//! Written by `cargo xtask codegen` from `specs/apis/cloud_federation_api.json`; change that instead.

mod client;
pub mod types;

pub use client::Client;
pub use progenitor_client::{ByteStream, Error, ResponseValue};
