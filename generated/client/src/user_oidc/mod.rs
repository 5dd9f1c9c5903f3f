//! The API of user_oidc 0.0.1: 9 operations.
//!
//! Written by `cargo xtask codegen` from `specs/apis/user_oidc.json`; change that instead.

mod client;
pub mod types;

pub use client::Client;
pub use progenitor_client::{ByteStream, Error, ResponseValue};
