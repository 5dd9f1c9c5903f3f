//! What the operator wants: read from command line, environment, `.env` and TOML, and parsed once into [`Config`].
//!
//! Nobody else reads the environment. A [`Config`] that exists can be run.

mod confirm;
mod first_scopes;
mod foreign;
mod in_front;
mod index;
mod login_flow;
mod management;
mod mode;
mod oauth;
mod oauth_switch;
mod parse;
mod problem;
mod provider;
mod proxies;
pub mod settings;
mod smithery;
mod sources;
mod storage;
mod suggest;
mod token_exchange;
mod tree;
mod value;

pub use confirm::{Confirm, Unasked};
pub use in_front::InFront;
pub use index::{Engine, Index, Reranker};
pub use login_flow::LoginFlow;
pub use management::Management;
pub use oauth::OAuth;
pub use problem::{ConfigError, Note, Problem};
pub use provider::Provider;
pub use settings::{GROUPS, Kind, Setting};
pub use sources::Sources;
pub use storage::{Kept, Storage};
pub use token_exchange::TokenExchange;
pub use tree::{
    Config, Documents, Limits, Listen, Log, LogFormat, Mode, Nextcloud, Profile, Safety, Tools,
    Transport,
};
pub use value::{Origin, Value};
