//! Who we are at a provider.

use nc_base::Secret;

use super::Metadata;

/// Our name at a provider, and what proves it.
#[derive(Debug, Clone)]
pub struct ClientCredentials {
    /// Our name there.
    pub id: String,
    /// Our secret there; none for a public client.
    pub secret: Option<Secret>,
}

/// How a request says who sends it.
#[derive(Debug)]
pub(crate) enum ClientAuth<'c> {
    /// `client_secret_basic`.
    Basic { id: &'c str, secret: &'c Secret },
    /// `client_secret_post`.
    Post { id: &'c str, secret: &'c Secret },
    /// `none`: a name that nothing proves.
    Public { id: &'c str },
}

impl ClientCredentials {
    /// As `provider` wants it: Basic unless it has only the other way (RFC 8414 2).
    pub(crate) fn at(&self, provider: &Metadata) -> ClientAuth<'_> {
        let id = self.id.as_str();
        match &self.secret {
            None => ClientAuth::Public { id },
            Some(secret) if provider.client_auth_method() == "client_secret_post" => {
                ClientAuth::Post { id, secret }
            }
            Some(secret) => ClientAuth::Basic { id, secret },
        }
    }
}
