//! The API of news 1.3: 31 operations.
//!
//! Written by `cargo xtask codegen` from `specs/apis/news.yaml`; change that instead.

mod client;
pub mod types;

pub use client::Client;
pub use progenitor_client::{ByteStream, Error, ResponseValue};
