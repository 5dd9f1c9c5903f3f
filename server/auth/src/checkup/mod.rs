//! What keeps people from signing in: a deployment with OAuth looked at from outside, step by step.
//!
//! Each [`Finding`] says what was seen and, where something is wrong, what to do. Nothing is changed anywhere, and nothing of a
//! token or a secret is told.

mod ask;
mod clocks;
mod ourselves;
mod provider;
mod token;

use std::sync::Arc;

use nc_base::{Clock, Secret};
use nextcloud_transport::Server;
use url::Url;

use crate::{
    OAuthSettings,
    modes::ExchangeSettings,
    provider::{
        ClientCredentials, IdentityProvider, OwnClient, OwnClientSettings, ProviderSettings,
    },
};

/// How a step went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// As it should be.
    Good,
    /// It works, or may work; somebody should look.
    Doubtful,
    /// Nobody gets further than this.
    Bad,
}

/// What one step showed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Which step.
    pub step: &'static str,
    /// How it went.
    pub outcome: Outcome,
    /// What was seen.
    pub what: String,
    /// What to do; empty where all is well.
    pub fix: String,
}

impl Finding {
    fn good(step: &'static str, what: impl Into<String>) -> Self {
        Self {
            step,
            outcome: Outcome::Good,
            what: what.into(),
            fix: String::new(),
        }
    }

    fn bad(step: &'static str, what: impl Into<String>, fix: impl Into<String>) -> Self {
        Self {
            step,
            outcome: Outcome::Bad,
            what: what.into(),
            fix: fix.into(),
        }
    }

    fn doubtful(step: &'static str, what: impl Into<String>, fix: impl Into<String>) -> Self {
        Self {
            outcome: Outcome::Doubtful,
            ..Self::bad(step, what, fix)
        }
    }
}

/// What is looked at.
#[derive(Debug)]
pub struct Checkup {
    /// The Nextcloud behind.
    pub server: Server,
    /// Where the provider is.
    pub provider: ProviderSettings,
    /// The client of the configuration.
    pub client: Option<ClientCredentials>,
    /// How tokens are judged.
    pub settings: OAuthSettings,
    /// How tokens are exchanged, in the mode that does.
    pub exchange: Option<ExchangeSettings>,
    /// Address under which clients know us, without `/mcp`.
    pub public_url: Url,
    /// The mode that the configuration names.
    pub mode: &'static str,
    /// Scopes that tools need.
    pub scopes: Vec<&'static str>,
    /// The time here.
    pub clock: Arc<dyn Clock>,
}

impl Checkup {
    /// The provider and our client there, as a running server has them; a client that registers itself is left alone.
    fn parts(&self) -> (IdentityProvider, Arc<OwnClient>) {
        let clock = Arc::clone(&self.clock);
        let provider = IdentityProvider::new(&self.server, clock, self.provider.clone());
        let client = OwnClientSettings {
            configured: self.client.clone(),
            ..OwnClientSettings::default()
        };
        let client = OwnClient::new(provider.clone(), client, None);
        (provider, client)
    }

    /// The server itself, as clients reach it: it must be running.
    ///
    /// # Cancel safety
    /// Dropping the future loses nothing.
    pub async fn ourselves(&self) -> Vec<Finding> {
        ourselves::look(self).await
    }

    /// The identity provider, and our client there.
    ///
    /// # Cancel safety
    /// Dropping the future loses nothing.
    pub async fn provider(&self) -> Vec<Finding> {
        provider::look(self).await
    }

    /// An access token, as it would be judged, and what Nextcloud says to it.
    ///
    /// # Cancel safety
    /// Dropping the future loses nothing.
    pub async fn token(&self, token: &Secret) -> Vec<Finding> {
        token::look(self, token).await
    }
}
