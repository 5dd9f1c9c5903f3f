//! The whole server in process, in front of the sandbox: no port for clients, one on loopback for Nextcloud.

#![cfg(not(feature = "conformance"))]

mod gate;
mod health;
mod names;
mod support;
mod users;
