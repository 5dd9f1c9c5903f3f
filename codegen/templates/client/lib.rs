//!
//! [`Nextcloud`] leads to the client of each app; every app is a cargo feature, `full` is all of them.
//! A method sends one request and answers with the data alone, out of its envelope; what goes wrong becomes a
//! `nextcloud_transport::NextcloudError` by `From`. Dropping the future of a method that changes something leaves open
//! whether the server made the change. Fields of answers are optional, because servers leave out what they document.
#![allow(
    clippy::all,
    clippy::pedantic,
    clippy::allow_attributes,
    clippy::indexing_slicing,
    clippy::str_to_string,
    clippy::use_self,
    unused_imports,
    reason = "written by a generator whose output we do not style"
)]

#[rustfmt::skip]
mod answer;
#[rustfmt::skip]
mod nextcloud;

pub use nextcloud::Nextcloud;
pub use nextcloud_transport::pages;

{{modules}}