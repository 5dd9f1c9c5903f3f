//! The modes, against a small Nextcloud and a small identity provider.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a failing helper fails its test"
)]

#[path = "../authorization/mod.rs"]
mod authorization;
mod background;
mod basic_guard;
mod basic_identity;
mod checkup_ourselves;
mod checkup_provider;
mod checkup_token;
mod grants;
mod grants_processes;
#[path = "../in_front/mod.rs"]
mod in_front;
mod oauth_keys;
mod oauth_opaque;
mod oauth_tokens;
mod own_client;
mod provisioning;
mod sign_in;
mod small_checkup;
mod small_http;
mod small_nextcloud;
mod small_provider;
mod token_exchange;
