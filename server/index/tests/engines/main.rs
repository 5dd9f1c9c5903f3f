//! What every engine promises, tried on each.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a failing helper fails its test"
)]

mod documents;
mod engines;
mod filters;
mod handover;
mod isolation;
mod made;
mod opening;
mod processes;
mod qdrant_double;
mod ranking;
mod recall;
