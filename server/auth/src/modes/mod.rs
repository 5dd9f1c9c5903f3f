//! The auth modes, one file each.

mod login_flow;
mod multi_user_basic;
mod oauth;
mod single_user_basic;
mod smithery;
mod smithery_query;
mod token_exchange;

pub use login_flow::LoginFlow;
pub use multi_user_basic::{BasicLimits, MultiUserBasic};
pub use oauth::{OAuth, OAuthSettings};
pub use single_user_basic::SingleUser;
pub use smithery::{Smithery, SmitheryHosts};
pub use smithery_query::{CONFIG as SMITHERY_CONFIG, QUERY as SMITHERY_QUERY};
pub(crate) use token_exchange::Exchanged;
pub use token_exchange::{Exchange, ExchangeSettings, GRANT_TYPE};
