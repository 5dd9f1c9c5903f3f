//! The API of activity 2: 4 operations.
//!
//! Written by `cargo xtask codegen` from `specs/apis/activity.yaml`; change that instead.

mod client;
pub mod types;

pub use client::Client;
pub use progenitor_client::{ByteStream, Error, ResponseValue};
