//! One identity provider, as everything here that asks it shares it.

use std::sync::Arc;

use nc_base::Clock;
use nextcloud_transport::Server;
use url::Url;

use super::{Discovery, Key, KeySet, Metadata, NoKey, Outbound, ProviderError};

/// What an operator says of a provider.
#[derive(Debug, Clone)]
pub struct ProviderSettings {
    /// The discovery document.
    pub discovery: Url,
    /// The issuer, where it is not to be believed from the document.
    pub issuer: Option<String>,
    /// Another name of the issuer, as browsers see it.
    pub public_issuer: Option<String>,
    /// The keys, where the document does not tell.
    pub jwks_uri: Option<Url>,
    /// The introspection endpoint, where the document does not tell.
    pub introspection_uri: Option<Url>,
}

/// One identity provider: its document, its keys, the way to it. Cheap to clone; all clones share what was read.
#[derive(Debug, Clone)]
pub struct IdentityProvider(Arc<Parts>);

#[derive(Debug)]
struct Parts {
    settings: ProviderSettings,
    outbound: Outbound,
    discovery: Discovery,
    keys: KeySet,
    clock: Arc<dyn Clock>,
}

impl IdentityProvider {
    /// Reached with the certificates of `server`; asks nobody yet.
    pub fn new(server: &Server, clock: Arc<dyn Clock>, settings: ProviderSettings) -> Self {
        let outbound = Outbound::new(server);
        let discovery = Discovery::new(
            settings.discovery.clone(),
            settings.issuer.clone(),
            outbound.clone(),
            Arc::clone(&clock),
        );
        Self(Arc::new(Parts {
            keys: KeySet::new(outbound.clone(), Arc::clone(&clock)),
            discovery,
            outbound,
            settings,
            clock,
        }))
    }

    /// What the provider says of itself.
    ///
    /// # Errors
    /// See [`ProviderError`].
    ///
    /// # Cancel safety
    /// Dropping the future loses nothing.
    pub async fn metadata(&self) -> Result<Arc<Metadata>, ProviderError> {
        self.0.discovery.metadata().await
    }

    /// As [`Self::metadata`], asking again even where that failed a moment ago.
    ///
    /// # Errors
    /// See [`ProviderError`].
    ///
    /// # Cancel safety
    /// Dropping the future loses nothing.
    pub async fn read_again(&self) -> Result<Arc<Metadata>, ProviderError> {
        self.0.discovery.read_again().await
    }

    /// The key that a token names.
    ///
    /// # Errors
    /// See [`NoKey`].
    ///
    /// # Cancel safety
    /// Dropping the future lets the next caller ask.
    pub async fn key(&self, metadata: &Metadata, id: Option<&str>) -> Result<Key, NoKey> {
        let uri = self.0.settings.jwks_uri.as_ref();
        let missing = ProviderError::Metadata("it names no jwks_uri");
        let uri = uri.or(metadata.jwks_uri.as_ref());
        let uri = uri.ok_or(NoKey::Unavailable(missing))?;
        self.0.keys.find(uri, id).await
    }

    /// The names that its tokens may give their issuer.
    pub fn issuers(&self, metadata: &Metadata) -> Vec<String> {
        let mut issuers = vec![metadata.issuer.clone()];
        issuers.extend(self.0.settings.public_issuer.clone());
        issuers
    }

    /// An endpoint for browsers: at the public name of the provider, where it has one and the endpoint is named as only we
    /// reach it.
    pub fn for_browsers(&self, endpoint: &Url) -> Url {
        let settings = &self.0.settings;
        let public = settings.public_issuer.as_deref();
        let public = public.and_then(|issuer| Url::parse(issuer).ok());
        match public {
            Some(public) if endpoint.origin() == settings.discovery.origin() => {
                moved(endpoint, &public).unwrap_or_else(|| endpoint.clone())
            }
            _ => endpoint.clone(),
        }
    }

    /// Where to ask about tokens.
    pub(crate) fn introspection<'m>(&'m self, metadata: &'m Metadata) -> Option<&'m Url> {
        let uri = self.0.settings.introspection_uri.as_ref();
        uri.or(metadata.introspection_endpoint.as_ref())
    }

    /// What was set.
    pub fn settings(&self) -> &ProviderSettings {
        &self.0.settings
    }

    pub(crate) fn outbound(&self) -> &Outbound {
        &self.0.outbound
    }

    pub(crate) fn clock(&self) -> &Arc<dyn Clock> {
        &self.0.clock
    }
}

/// `endpoint` at the origin of `to`.
fn moved(endpoint: &Url, to: &Url) -> Option<Url> {
    let mut moved = endpoint.clone();
    moved.set_scheme(to.scheme()).ok()?;
    moved.set_host(to.host_str()).ok()?;
    moved.set_port(to.port()).ok()?;
    Some(moved)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_endpoint_moves_to_the_public_name_with_its_path() {
        let endpoint = "http://app:8080/apps/oidc/authorize?x=1".parse().unwrap();
        let public = "https://cloud.example.org".parse().unwrap();
        assert_eq!(
            moved(&endpoint, &public).unwrap().as_str(),
            "https://cloud.example.org/apps/oidc/authorize?x=1"
        );
    }
}
