//! The identity provider that issues access tokens: where it is, its keys, and what it says of a token.

mod discovery;
mod error;
mod introspection;
mod keys;
mod outbound;

pub use discovery::{Discovery, Metadata};
pub use error::ProviderError;
pub use introspection::{Introspected, Introspection};
pub(crate) use keys::usable_keys;
pub use keys::{Key, KeySet, NoKey};
pub use outbound::Outbound;
