//! The API of constant_path_parameters 1: 2 operations.
//!
//! Written by `cargo xtask codegen` from `codegen/tests/golden/constant_path_parameters/spec.yaml`; change that instead.

mod client;
pub mod types;

pub use client::Client;
pub use progenitor_client::{ByteStream, Error, ResponseValue};
