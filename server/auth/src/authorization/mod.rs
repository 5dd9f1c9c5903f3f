//! An authorization server of our own (OAuth 2.1): clients ask, people agree, tokens are issued for this server only.
//!
//! A person is who Nextcloud says they are when they let us in with its Login Flow v2, and the app password that this brings is
//! what their tools use: one sign-in for both. Nothing here knows HTML or a web framework; pages are made from what the
//! functions return. With an identity provider in front, people sign in there first, clients get their tokens there, and only
//! people's side of this remains. What must outlive a request is in the store, so that any replica goes on with any step.

mod access;
mod authorize;
mod client;
mod code;
mod connect;
mod document;
mod error;
mod form;
mod home;
mod in_front;
mod metadata;
mod nextcloud;
mod people;
mod pkce;
pub mod redirect;
mod registration;
mod request;
mod server;
mod settings;
mod stage;
mod token;
mod word;
mod words;

pub use access::{AccessState, Provisioned};
pub use authorize::{Asked, Authorize, Decided};
pub use client::{Client, Credentials, Known};
pub(crate) use connect::BUDGET;
pub use connect::{Connect, ConnectError, Then, Waiting};
pub use document::described_by;
pub use error::{Code, OAuthError};
pub use form::{Form, MOST_BYTES as FORM_BYTES};
pub use home::{Allowed, Done, Home};
pub use in_front::{AtProvider, CameBack, InFront};
pub use nextcloud::FlowError;
pub use people::Browser;
pub(crate) use people::People;
pub use registration::{MOST_BYTES as REGISTRATION_BYTES, Registered};
pub use request::{AuthorizationRequest, Refusal};
pub use server::AuthorizationServer;
pub use settings::{
    AuthorizationSettings, DocumentHosts, NamedClient, ScopeWords, nextcloud_issuer,
};
