//! What happens at the provider before this server is of use: each step is told, in the order that guides name.

use std::{convert::Infallible, time::Duration};

use nc_base::Hint;

use super::{ClientSource, IdentityProvider, Metadata, OwnClient, Pkce, ProviderError};

/// How often and how patiently the discovery document is asked for.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    /// Tries.
    pub attempts: u64,
    /// Wait after the first one; it doubles.
    pub first: Duration,
    /// Longest wait.
    pub most: Duration,
}

/// Why this server cannot be of use.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// The discovery document was not to be had.
    #[error("{0}")]
    Discovery(ProviderError),
    /// The provider knows only weaker ways than S256.
    #[error("the identity provider names methods of PKCE, and S256 is none of them")]
    Pkce,
    /// The mode does not work without a client of ours.
    #[error("{0}")]
    Client(ProviderError),
}

impl Hint for StartError {
    fn hint(&self) -> Option<String> {
        match self {
            Self::Discovery(error) | Self::Client(error) => error.hint(),
            Self::Pkce => Some("allow S256 at the provider: without it codes can be stolen".into()),
        }
    }
}

/// Ask the provider who it is, look at PKCE, and have a client there.
///
/// # Errors
/// See [`StartError`]; a client that cannot be had is one only where `needs_client`.
///
/// # Cancel safety
/// As [`OwnClient::get`].
pub async fn start(
    provider: &IdentityProvider,
    client: &OwnClient,
    patience: Patience,
    needs_client: bool,
) -> Result<(), StartError> {
    let metadata = discovered(provider, patience).await?;
    match metadata.pkce() {
        Pkce::Supported => tracing::info!("the provider supports PKCE with S256"),
        Pkce::Untold => tracing::warn!(
            "the provider does not advertise PKCE with S256: going on, but clients may refuse it"
        ),
        Pkce::Missing => return Err(StartError::Pkce),
    }
    if !client.is_possible() && !needs_client {
        tracing::info!("no client at the provider: only tokens that are JWTs are accepted");
        return Ok(());
    }
    match client.find().await {
        Ok((client, ClientSource::Configuration)) => {
            tracing::info!(client_id = %client.id, "static client");
        }
        Ok((client, ClientSource::Store)) => {
            tracing::info!(client_id = %client.id, "stored client");
        }
        Ok((_, ClientSource::Registration)) => {}
        Err(error) if needs_client => return Err(StartError::Client(error)),
        Err(error) => {
            let hint = error.hint().unwrap_or_default();
            tracing::warn!(%error, hint, "no client at the provider: only tokens that are JWTs are accepted");
        }
    }
    Ok(())
}

async fn discovered(
    provider: &IdentityProvider,
    patience: Patience,
) -> Result<std::sync::Arc<Metadata>, StartError> {
    let url = &provider.settings().discovery;
    tracing::info!(%url, "discovery");
    let mut wait = patience.first;
    for attempt in 1.. {
        match provider.read_again().await {
            Ok(metadata) => {
                tracing::info!(issuer = %metadata.issuer, "discovery succeeded");
                return Ok(metadata);
            }
            Err(error) if attempt >= patience.attempts => {
                return Err(StartError::Discovery(error));
            }
            Err(error) => {
                let jittered = wait
                    .min(patience.most)
                    .mul_f64(0.5 + rand::random::<f64>() / 2.0);
                let wait_ms = u64::try_from(jittered.as_millis()).unwrap_or(u64::MAX);
                let hint = error.hint().unwrap_or_default();
                tracing::warn!(attempt, of = patience.attempts, wait_ms, %error, hint, "discovery failed");
                tokio::time::sleep(jittered).await;
                wait = wait.saturating_mul(2);
            }
        }
    }
    Err(StartError::Discovery(ProviderError::NoClient))
}

/// Renew our client ahead of its end, for as long as the process lives.
///
/// # Cancel safety
/// As [`OwnClient::get`].
pub async fn keep_client(client: &OwnClient) -> Infallible {
    const LOOK: Duration = Duration::from_mins(1);
    loop {
        tokio::time::sleep(LOOK).await;
        if client.renew_at().await.is_some()
            && let Err(error) = client.get().await
        {
            tracing::warn!(%error, "our client at the provider is not renewed now");
        }
    }
}
