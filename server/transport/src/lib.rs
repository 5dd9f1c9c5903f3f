//! The one road to a Nextcloud server: session, envelope, retries, errors.
//!
//! A [`Server`] is one Nextcloud with its connection pool and limits, a [`Session`] is that server as one user, a
//! [`Call`] is one request. Whatever goes wrong becomes a [`NextcloudError`] that says what happened and what to do.
//! Nothing here knows an app's routes, and no cookie is ever kept.

pub mod address;
pub mod call;
pub mod credentials;
pub mod error;
pub mod lax;
pub mod ocs;
pub mod pages;
pub mod server;
pub mod session;

pub use address::segment;
pub use call::{Call, Response};
pub use credentials::Credentials;
pub use error::{Kind, NextcloudError};
pub use server::{BuildError, RetryPolicy, Server, ServerSettings, ServerStatus};
pub use session::Session;
