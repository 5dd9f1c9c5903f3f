//! The same requests to the sandbox and to a real Nextcloud, and what differs between the answers.

mod compare;
mod shape;
mod steps;
mod target;
