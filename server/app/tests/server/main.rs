//! The whole server in process, in front of the sandbox: no port for clients, one on loopback for Nextcloud.

#![cfg(any(clippy, not(feature = "conformance")))]
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a failing helper fails its test"
)]

mod asking;
mod asking_legacy;
mod asking_stdio;
mod background_legacy;
#[expect(dead_code, reason = "other tests need more of it")]
mod background_provider;
mod background_tools;
mod background_world;
mod calendars;
mod canary;
mod cancel;
mod cursors;
mod documents;
mod gate;
mod health;
mod icons;
mod legacy;
mod load;
mod login_flow;
mod login_flow_in_front;
mod login_flow_management;
mod login_flow_refusals;
mod login_flow_support;
mod login_flow_tools;
mod long;
mod management;
mod management_clients;
mod management_world;
mod names;
mod oauth;
mod opening;
mod opening_legacy;
mod prompts;
mod provenance;
mod proxies;
mod raw;
mod redirects;
#[path = "../shared/sandbox_server.rs"]
mod sandbox_server;
mod search;
mod small_cloud;
mod smithery;
mod support;
mod users;
mod visits;
mod watch;
