//! The modes with Basic credentials, against a small server that knows alice and bob.
#![expect(clippy::expect_used, reason = "a failing helper fails its test")]

mod guard;
mod identity;
mod small_nextcloud;
