//! The harness: the whole program in process, in front of recorded exchanges, the sandbox or a real Nextcloud.

pub mod bench;
pub mod case;
pub mod client;
pub mod corpus;
pub mod cursors;
pub mod modern;
pub mod named;
pub mod record;
pub mod replay;
pub mod scripted;

/// The program of README.md compiles.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
