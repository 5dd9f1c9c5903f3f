//! The client crate: one module and one cargo feature per app.

mod generate;
mod methods;

pub(crate) use generate::generate;
pub(crate) use methods::{arguments, methods, success_type};
