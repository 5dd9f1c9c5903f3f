//! The authorization server without pages: clients that documents describe, and what Nextcloud answers to a sign-in.

mod documents;
mod support;
mod tokens;
mod upstream;
