//! The client crate: one module and one cargo feature per app.
//!
//! The generator writes types and methods; this part sorts them into files, trims them, makes reading lenient and
//! says in the documentation what the API document says in facts.

mod app_files;
mod crate_files;
mod docs;
mod examples;
mod generate;
mod header;
mod lenient;
mod methods;
mod trim;
mod words;

pub use crate_files::files;
pub(crate) use generate::generate;
pub(crate) use methods::{arguments, methods, success_type};
