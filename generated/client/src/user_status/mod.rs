//! The API of user_status 0.0.1: 10 operations.
//!
//! Written by `cargo xtask codegen` from `specs/apis/user_status.json`; change that instead.

mod client;
pub mod types;

pub use client::Client;
pub use progenitor_client::{ByteStream, Error, ResponseValue};
