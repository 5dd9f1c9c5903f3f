//! Find files anywhere below a folder.

mod query;
mod run;

pub use query::{Condition, Order, Search, SortBy, Than, escape_like};
pub use run::SearchPage;
