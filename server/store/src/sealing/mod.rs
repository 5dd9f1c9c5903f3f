//! Secrets at rest: sealed with one key, opened with any of several.

mod check;
mod keyring;
mod rotate;

pub(crate) use check::{check_keys, in_use};
pub use keyring::Keyring;
pub(crate) use keyring::Place;
pub use rotate::Rotated;
pub(crate) use rotate::rotate;

/// A column that holds sealed values, and the column that names whose they are.
pub(crate) struct SealedColumn {
    pub(crate) table: &'static str,
    pub(crate) column: &'static str,
    pub(crate) owner: &'static str,
}

/// All of them. A column that is missing here is not resealed when keys change.
pub(crate) const SEALED: &[SealedColumn] = &[
    column("accounts", "app_password", "id"),
    column("audit_ends", "sealed", "id"),
    column("authorizations", "data", "id"),
    column("grants", "access_token", "account_id"),
    column("grants", "refresh_token", "account_id"),
    column("provider_clients", "client_secret", "issuer"),
    column("provider_clients", "registration_token", "issuer"),
];

const fn column(table: &'static str, column: &'static str, owner: &'static str) -> SealedColumn {
    SealedColumn {
        table,
        column,
        owner,
    }
}
