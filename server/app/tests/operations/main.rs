//! What an operator does to a server and its store, with the real program.
#![expect(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a failing helper fails its test"
)]

mod audit;
#[path = "../server/background_provider.rs"]
mod background_provider;
mod db;
mod doctor;
mod fleet;
mod guided_provider;
mod guides;
mod import;
mod keys;
mod program;
mod replicas;
mod replicas_background;
mod replicas_killed;
mod replicas_person;
mod replicas_sign_in;
#[path = "../shared/sandbox_server.rs"]
mod sandbox_server;
#[path = "../server/small_cloud.rs"]
#[expect(dead_code, reason = "other tests need more of it")]
mod small_cloud;
mod started;
