//! A small Nextcloud in memory, for the demo and for stateful tests.
//!
//! It answers HTTP requests as Nextcloud 34.0.1 answers them, as far as this project calls it: WebDAV, CalDAV, CardDAV, OCS,
//! Notes and Tables. It opens no socket, keeps nothing on disk, and knows neither MCP nor this project's tools.

mod answer;
mod ask;
mod auth;
mod dav;
mod faults;
mod notes;
mod ocs;
mod router;
mod sample;
mod sandbox;
mod state;
mod tables;
#[cfg(test)]
mod tests;
mod website;

pub use answer::SandboxBody;
pub use faults::Seen;
pub use sandbox::Sandbox;
