//! What outlives a process, and what several replicas must agree on: the only crate with SQL.
//!
//! Knows neither HTTP nor OAuth's rules beyond those that only a database can keep: that something happens once, that it
//! is over at a time, that a secret opens only where it belongs. Time comes from a [`nc_base::Clock`].
//!
//! One file per aggregate: it owns the rows, the statements and what "not found" means.

mod accounts;
mod address;
mod audit;
mod authorizations;
mod browser_sessions;
mod clients;
mod codes;
mod consents;
mod database;
mod digest;
mod error;
mod grants;
mod import_python;
mod index;
mod json_list;
mod leases;
mod person;
mod provider_clients;
mod rate_limits;
mod schema;
mod scopes;
mod sealing;
mod spent;
mod store;
mod sweep;
mod tokens;
mod webhooks;

pub use accounts::{Account, Accounts, AppPassword, Connected};
pub use address::Address;
pub use audit::{Audit, AuditEntry, ChainState, Event};
pub use authorizations::{Authorization, AuthorizationKind, Authorizations, NewAuthorization};
pub use browser_sessions::{BrowserSession, BrowserSessions};
pub use clients::{Client, ClientKind, Clients, NewClient};
pub use codes::{Code, Codes, Redeemed};
pub use consents::{Consent, Consents};
pub use digest::{has_token_form, random_token};
pub use error::StoreError;
pub use grants::{AccessToken, Grant, GrantState, Grants, NewGrant, Refresh, Turn};
pub use import_python::{Imported, PythonDatabase, Skipped};
pub use index::{
    Applied, Change, Changes, ChunkRow, Coded, Cursor, DeadJob, Diff, DocumentRow, EmbeddedIndex,
    Ended, EngineError, Found, IndexCursors, IndexKey, IndexQueue, IndexRegistry, Indexed, Job,
    JobCounts, JobState, Known, Listed, Lost, MOST_ATTEMPTS, MOST_CHUNKS, NewIndexed, NewJob,
    Operation, Outdated, PgvectorIndex, Priority, Reader, RowCounts, RowFilter, Scan, Scanned,
    TypeCounts,
};
pub use leases::{Lease, Leases};
pub use person::{AccountId, InvalidPerson, Person};
pub use provider_clients::{ProviderClient, ProviderClients};
pub use rate_limits::RateLimits;
pub use schema::{Backup, Schema, Step};
pub use scopes::Scopes;
pub use sealing::{Keyring, Rotated};
pub use spent::Spent;
pub use store::Store;
pub use sweep::{Retention, Swept};
pub use tokens::{Family, Issued, NewFamily, NewTokens, Revoked, Rotation, Tokens};
pub use webhooks::{Webhook, Webhooks};
