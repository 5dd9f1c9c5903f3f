//! The way in for HTTP: who may knock, how many at once, and what is where.

mod authenticate;
mod authorization;
mod callback;
mod client_address;
mod error;
mod first_scopes;
mod guard;
mod health;
mod icons;
mod landing;
mod load;
mod management;
mod plain;
mod provision;
mod resource_metadata;
mod router;
mod smithery;
mod step_up;
mod webhook;

pub use authenticate::Door;
pub(crate) use authorization::METADATA as AUTHORIZATION_METADATA;
pub(crate) use callback::PATH as CALLBACK;
pub(crate) use client_address::peer;
pub use client_address::{Proxies, ProxyHeader};
pub use error::HttpError;
pub use first_scopes::FirstScopes;
pub use guard::Guard;
pub use health::Health;
pub use load::Load;
pub(crate) use management::{Receiving, Search, Searching, Status};
pub(crate) use provision::PATH as AUTHORIZE_NEXTCLOUD;
pub use provision::SigningIn;
pub(crate) use resource_metadata::PATH as RESOURCE_METADATA;
pub use router::{Parts, router};
pub(crate) use webhook::{PATH as WEBHOOK, Receiver};
