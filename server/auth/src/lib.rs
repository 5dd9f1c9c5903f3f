//! Who calls, and as whom we act.
//!
//! An [`Authenticator`] turns the headers of a request into a [`Caller`]: the user, a session that acts as that user
//! and nobody else, and what was granted. Each mode is one file in `modes`. Nothing here knows MCP, pages or tools.

pub mod authenticator;
pub mod authorization;
pub mod background;
pub mod basic_header;
pub mod bearer_header;
pub mod caller;
pub mod checkup;
mod departure;
pub mod error;
pub mod grants;
pub mod management;
mod memory;
pub mod modes;
pub mod outward;
pub mod pkce;
pub mod provider;
pub mod provisioning;
pub mod throttle;
pub mod token;
pub mod visitors;

pub use authenticator::Authenticator;
pub use authorization::AuthorizationServer;
pub use caller::{Caller, CallerKey, Grants};
pub use error::{AuthError, Scheme};
pub use modes::{
    BasicLimits, LoginFlow, MultiUserBasic, OAuth, OAuthSettings, SMITHERY_CONFIG, SMITHERY_QUERY,
    SingleUser, Smithery, SmitheryHosts,
};
