//! The one question of every request, whatever the mode.

use http::{HeaderMap, HeaderValue};

use url::Url;

use crate::{AuthError, Caller, CallerKey, LoginFlow, MultiUserBasic, OAuth, SingleUser, Smithery};

/// The mode in force.
#[derive(Debug)]
#[non_exhaustive]
pub enum Authenticator {
    /// Everybody who reaches us is the one user of the configuration.
    SingleUser(SingleUser),
    /// Everybody sends their own Nextcloud credentials.
    MultiUserBasic(MultiUserBasic),
    /// Everybody shows an access token.
    OAuth(Box<OAuth>),
    /// Everybody shows an access token that we issued ourselves.
    LoginFlow(Box<LoginFlow>),
    /// Everybody says in the query where their Nextcloud is, and who they are there.
    Smithery(Box<Smithery>),
}

impl Authenticator {
    /// Recognise the caller behind these headers.
    ///
    /// # Errors
    /// See [`AuthError`]; each variant has its HTTP status and challenge.
    ///
    /// # Cancel safety
    /// Dropping the future loses nothing but the answer.
    pub async fn authenticate(&self, headers: &HeaderMap) -> Result<Caller, AuthError> {
        match self {
            Self::SingleUser(mode) => Ok(mode.caller()),
            Self::MultiUserBasic(mode) => mode.authenticate(headers).await,
            Self::OAuth(mode) => mode.authenticate(headers).await,
            // Whoever could not ask how they are connected could not connect.
            Self::LoginFlow(mode) => mode.authenticate(headers).await.map(Caller::signed_in),
            // Its credentials are no headers: see [`Smithery::authenticate`].
            Self::Smithery(mode) => mode.authenticate("").await,
        }
    }

    /// Forget that this caller was recognised, because Nextcloud rejected its credentials meanwhile.
    ///
    /// # Cancel safety
    /// Dropping the future may leave the caller recognised for up to the time that modes remember.
    pub async fn forget(&self, key: &CallerKey) {
        match self {
            Self::SingleUser(_) | Self::Smithery(_) => {}
            Self::MultiUserBasic(mode) => mode.forget(key).await,
            Self::OAuth(mode) => mode.forget(key).await,
            Self::LoginFlow(mode) => mode.forget(key).await,
        }
    }

    /// The `WWW-Authenticate` value that goes with `error`, for status 401: how to come back (RFC 9110 11.6.1, RFC 9728 5.1),
    /// and which scopes to ask for.
    pub fn challenge(&self, error: &AuthError, scope: Option<&str>) -> Option<HeaderValue> {
        error.challenge(self.resource_metadata(), scope)
    }

    /// The OAuth mode, if that is in force.
    pub fn oauth(&self) -> Option<&OAuth> {
        match self {
            Self::OAuth(mode) => Some(mode),
            _ => None,
        }
    }

    /// The mode login_flow, if that is in force.
    pub fn login_flow(&self) -> Option<&LoginFlow> {
        match self {
            Self::LoginFlow(mode) => Some(mode),
            _ => None,
        }
    }

    /// Where this resource describes itself (RFC 9728), in modes with access tokens.
    pub fn resource_metadata(&self) -> Option<&Url> {
        match self {
            Self::OAuth(mode) => Some(&mode.settings().metadata),
            Self::LoginFlow(mode) => Some(mode.metadata()),
            _ => None,
        }
    }

    /// The mode smithery, if that is in force.
    pub fn smithery(&self) -> Option<&Smithery> {
        match self {
            Self::Smithery(mode) => Some(mode),
            _ => None,
        }
    }

    /// Whether a request must carry credentials. Without, only this machine should reach us.
    pub fn asks_for_credentials(&self) -> bool {
        !matches!(self, Self::SingleUser(_))
    }
}
