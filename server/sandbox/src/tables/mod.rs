//! The Tables app: tables, columns and rows. Views and shares of tables are always empty.

mod column;
mod fault;
mod route;
mod row;
mod table;

pub(crate) use column::Column;
pub(crate) use fault::Fault;
pub(crate) use route::{route, route_ocs};
pub(crate) use row::Row;
pub(crate) use table::Table;
