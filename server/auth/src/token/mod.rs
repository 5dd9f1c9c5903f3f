//! Access tokens: what is in them, and whether they can be believed (RFC 9068, RFC 8725).

mod claims;
mod flaw;
mod judge;
mod jwt;

pub(crate) use claims::scopes;
pub use claims::{Claims, Expected};
pub use flaw::Flaw;
pub use judge::Judge;
pub(crate) use jwt::unproven_claims;
pub use jwt::{Header, is_jwt, read, verify};
