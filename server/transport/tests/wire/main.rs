//! The road to Nextcloud, walked against a scripted server on loopback.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a failing helper fails its test"
)]

mod answers;
mod failures;
mod generated;
mod limits;
mod retries;
mod security;
mod streams;
mod stub;
mod tls;
