//! Typed clients for Nextcloud's APIs: 43 apps, 967 operations.
//!
//! Written by `cargo xtask codegen` from `specs/apis`; change that instead.
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

#[cfg(feature = "activity")]
#[rustfmt::skip]
pub mod activity;
#[cfg(feature = "appstore")]
#[rustfmt::skip]
pub mod appstore;
#[cfg(feature = "circles")]
#[rustfmt::skip]
pub mod circles;
#[cfg(feature = "cloud_federation_api")]
#[rustfmt::skip]
pub mod cloud_federation_api;
#[cfg(feature = "collectives")]
#[rustfmt::skip]
pub mod collectives;
#[cfg(feature = "comments")]
#[rustfmt::skip]
pub mod comments;
#[cfg(feature = "cookbook")]
#[rustfmt::skip]
pub mod cookbook;
#[cfg(feature = "core")]
#[rustfmt::skip]
pub mod core;
#[cfg(feature = "dashboard")]
#[rustfmt::skip]
pub mod dashboard;
#[cfg(feature = "dav")]
#[rustfmt::skip]
pub mod dav;
#[cfg(feature = "deck")]
#[rustfmt::skip]
pub mod deck;
#[cfg(feature = "federatedfilesharing")]
#[rustfmt::skip]
pub mod federatedfilesharing;
#[cfg(feature = "federation")]
#[rustfmt::skip]
pub mod federation;
#[cfg(feature = "files")]
#[rustfmt::skip]
pub mod files;
#[cfg(feature = "files_external")]
#[rustfmt::skip]
pub mod files_external;
#[cfg(feature = "files_reminders")]
#[rustfmt::skip]
pub mod files_reminders;
#[cfg(feature = "files_sharing")]
#[rustfmt::skip]
pub mod files_sharing;
#[cfg(feature = "files_trashbin")]
#[rustfmt::skip]
pub mod files_trashbin;
#[cfg(feature = "files_versions")]
#[rustfmt::skip]
pub mod files_versions;
#[cfg(feature = "groupfolders")]
#[rustfmt::skip]
pub mod groupfolders;
#[cfg(feature = "mail")]
#[rustfmt::skip]
pub mod mail;
#[cfg(feature = "news")]
#[rustfmt::skip]
pub mod news;
#[cfg(feature = "notes")]
#[rustfmt::skip]
pub mod notes;
#[cfg(feature = "notifications")]
#[rustfmt::skip]
pub mod notifications;
#[cfg(feature = "oauth2")]
#[rustfmt::skip]
pub mod oauth2;
#[cfg(feature = "office")]
#[rustfmt::skip]
pub mod office;
#[cfg(feature = "password_policy")]
#[rustfmt::skip]
pub mod password_policy;
#[cfg(feature = "provisioning_api")]
#[rustfmt::skip]
pub mod provisioning_api;
#[cfg(feature = "recommendations")]
#[rustfmt::skip]
pub mod recommendations;
#[cfg(feature = "settings")]
#[rustfmt::skip]
pub mod settings;
#[cfg(feature = "sharebymail")]
#[rustfmt::skip]
pub mod sharebymail;
#[cfg(feature = "shopping_list")]
#[rustfmt::skip]
pub mod shopping_list;
#[cfg(feature = "spreed")]
#[rustfmt::skip]
pub mod spreed;
#[cfg(feature = "systemtags")]
#[rustfmt::skip]
pub mod systemtags;
#[cfg(feature = "tables")]
#[rustfmt::skip]
pub mod tables;
#[cfg(feature = "theming")]
#[rustfmt::skip]
pub mod theming;
#[cfg(feature = "updatenotification")]
#[rustfmt::skip]
pub mod updatenotification;
#[cfg(feature = "user_ldap")]
#[rustfmt::skip]
pub mod user_ldap;
#[cfg(feature = "user_oidc")]
#[rustfmt::skip]
pub mod user_oidc;
#[cfg(feature = "user_status")]
#[rustfmt::skip]
pub mod user_status;
#[cfg(feature = "weather_status")]
#[rustfmt::skip]
pub mod weather_status;
#[cfg(feature = "webhook_listeners")]
#[rustfmt::skip]
pub mod webhook_listeners;
#[cfg(feature = "workflowengine")]
#[rustfmt::skip]
pub mod workflowengine;
