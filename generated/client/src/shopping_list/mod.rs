//! The API of shopping_list 1: 27 operations.
//!
//! Written by `cargo xtask codegen` from `specs/apis/shopping_list.yaml`; change that instead.

mod client;
pub mod types;

pub use client::Client;
pub use progenitor_client::{ByteStream, Error, ResponseValue};
