//! The program: configuration, wiring, HTTP, stdio, command line.
//!
//! The one crate that knows all others. Reading order: `config` says what is wanted, `wiring` builds it, `http` and
//! `stdio` let clients in, `mcp` answers them, `cli` is how people start it.

pub mod cli;
pub mod config;
#[cfg(feature = "conformance")]
mod conformance;
pub mod describe;
pub mod docs;
#[cfg(feature = "documents")]
pub mod extract;
mod extractor;
pub mod http;
mod icons;
mod index;
pub mod log;
mod login_flow;
mod management;
pub mod mcp;
mod oauth;
pub mod pages;
mod served;
mod serving;
mod signals;
mod start;
mod stdio;
mod upkeep;
pub mod wiring;

pub use index::{Engines, IndexError};
pub use wiring::{Overrides, Server, WiringError};
