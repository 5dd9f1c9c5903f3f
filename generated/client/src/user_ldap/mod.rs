//! The API of user_ldap 0.0.1: 8 operations.
//!
//! Written by `cargo xtask codegen` from `specs/apis/user_ldap.json`; change that instead.

mod client;
pub mod types;

pub use client::Client;
pub use progenitor_client::{ByteStream, Error, ResponseValue};
