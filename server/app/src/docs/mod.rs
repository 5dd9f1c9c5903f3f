//! Pages of the manual that are written from the code, so that they cannot say anything else.
//!
//! `cargo xtask docs` writes them to `docs/reference`.

mod configuration;
mod errors;
mod tools;

pub use configuration::configuration;
pub use errors::errors;
pub use tools::tools;
