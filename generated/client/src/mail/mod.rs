//! The API of mail 5.11: 93 operations.
//!
//! Written by `cargo xtask codegen` from `specs/apis/mail.yaml`; change that instead.

mod client;
pub mod types;

pub use client::Client;
pub use progenitor_client::{ByteStream, Error, ResponseValue};
