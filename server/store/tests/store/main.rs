//! What the store promises, on each database that it runs on.
#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a failing helper fails its test"
)]

mod accounts;
mod audit;
mod authorizations;
mod clients;
mod codes;
mod databases;
mod grants;
mod import;
mod index_cursors;
mod index_purge;
mod index_queue;
mod index_registry;
mod leases;
mod opening;
mod processes;
mod rate_limits;
mod sealing;
mod sessions;
mod sweeping;
mod tokens;
