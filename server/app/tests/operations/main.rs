//! What an operator does to a server and its store, with the real program.
#![expect(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a failing helper fails its test"
)]

mod audit;
mod db;
mod import;
mod keys;
mod program;
