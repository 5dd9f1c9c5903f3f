//! The whole road from a change to an answer, over a world in memory, the real queue and the real engine.
#![expect(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a failing helper fails its test"
)]

mod finding;
mod following;
mod isolation;
mod parts;
mod surviving;
mod telling;
mod world;
