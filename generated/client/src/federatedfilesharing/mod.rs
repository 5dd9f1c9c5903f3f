//! The API of federatedfilesharing 0.0.1: 9 operations.
//!
//! Written by `cargo xtask codegen` from `specs/apis/federatedfilesharing.json`; change that instead.

mod client;
pub mod types;

pub use client::Client;
pub use progenitor_client::{ByteStream, Error, ResponseValue};
