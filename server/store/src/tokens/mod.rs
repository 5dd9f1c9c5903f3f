//! Tokens that we issued, by digest. Tables `token_families` and `issued_tokens`.
//!
//! All tokens of one authorization are a family. A refresh token is good once; its second use means that somebody else has
//! it too, and ends the family.

mod family;
mod issue;
mod revoke;

pub(crate) use family::begin_family;
pub use family::{Family, NewFamily};
pub(crate) use issue::insert;
pub use issue::{Issued, NewTokens, Rotation};
pub use revoke::Revoked;
pub(crate) use revoke::{revoke_all, revoke_family};

use nc_base::Secret;

use crate::{Store, digest::digest};

/// Issued tokens.
#[derive(Debug, Clone, Copy)]
pub struct Tokens<'s>(pub(crate) &'s Store);

const ACCESS: &str = "access";
const REFRESH: &str = "refresh";

fn hash(token: &Secret) -> String {
    digest("token", &[token.expose()])
}
