//! The identity provider that issues access tokens: where it is, its keys, what it says of a token, and what we are there.

mod callback;
mod credentials;
mod discovery;
mod error;
mod id_token;
mod identity_provider;
mod introspection;
mod keys;
mod outbound;
mod own_client;
mod refusal;
mod registration;
mod sign_in;
mod sign_in_error;
pub mod startup;
pub(crate) mod tokens;
mod user_of_claims;

pub use callback::Callback;
pub(crate) use credentials::ClientAuth;
pub use credentials::ClientCredentials;
pub use discovery::{Discovery, Metadata, Pkce};
pub use error::ProviderError;
pub use identity_provider::{IdentityProvider, ProviderSettings};
pub use introspection::{Introspected, Introspection};
pub(crate) use keys::usable_keys;
pub use keys::{Key, KeySet, NoKey};
pub use outbound::Outbound;
pub use own_client::{ClientSource, OwnClient, OwnClientSettings};
pub use refusal::Refusal;
pub use registration::{ClientFile, Registration, TokenType};
pub use sign_in::{Finished, Identity, NewSignIn, SignIn};
pub use sign_in_error::SignInError;
pub use tokens::TokenAnswer;
pub use user_of_claims::{UserIdForm, UserOfClaims};
