//! An API document as a JSON value: loading it, following references, visiting its parts.

mod load;
mod operations;
mod reference;
mod visit;

pub(crate) use load::load;
pub(crate) use operations::{METHODS, operations, operations_mut};
pub(crate) use reference::{schema_name, schemas_reached, target};
pub(crate) use visit::{Side, visit_schemas};
