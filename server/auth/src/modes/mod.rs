//! The auth modes, one file each.

mod multi_user_basic;
mod single_user_basic;

pub use multi_user_basic::{BasicLimits, MultiUserBasic};
pub use single_user_basic::SingleUser;
