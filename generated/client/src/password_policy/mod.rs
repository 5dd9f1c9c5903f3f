//! The API of password_policy 0.0.1: 2 operations.
//!
//! Written by `cargo xtask codegen` from `specs/apis/password_policy.json`; change that instead.

mod client;
pub mod types;

pub use client::Client;
pub use progenitor_client::{ByteStream, Error, ResponseValue};
