//! The auth modes, one file each.

mod multi_user_basic;
mod oauth;
mod single_user_basic;
mod smithery;

pub use multi_user_basic::{BasicLimits, MultiUserBasic};
pub use oauth::{OAuth, OAuthSettings};
pub use single_user_basic::SingleUser;
pub use smithery::{QUERY as SMITHERY_QUERY, Smithery, SmitheryHosts};
