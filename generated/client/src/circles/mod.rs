//! The API of circles 34.0.0: 15 operations.
//!
//! Written by `cargo xtask codegen` from `specs/apis/circles.yaml`; change that instead.

mod client;
pub mod types;

pub use client::Client;
pub use progenitor_client::{ByteStream, Error, ResponseValue};
