//! What we are at the provider: the client of the configuration, the stored one, or one that registers itself.
//!
//! Registrations end: Nextcloud gives them an hour. One replica renews ahead of the end; the others find the new one in the
//! store. A grant that the old client was given ends with it.

use std::{sync::Arc, time::Duration};

use jiff::{SignedDuration, Timestamp};
use nc_base::Clock;
use nc_store::{ProviderClient, Store, StoreError};
use tokio::sync::Mutex;

use super::{
    ClientCredentials, ClientFile, IdentityProvider, Metadata, ProviderError, Refusal,
    Registration, registration,
};

/// How long one replica may take to register.
const LEASE: Duration = Duration::from_secs(30);
/// Time between two looks at what another replica registers, and how many there are.
const LOOK: Duration = Duration::from_millis(200);
const LOOKS: usize = 60;
/// Renewed this long before the end, or at three quarters of its life.
const AHEAD: SignedDuration = SignedDuration::from_mins(10);
/// A registration that is younger than this is not made again: a provider that refuses it refuses the next one, too.
const YOUNG: SignedDuration = SignedDuration::from_mins(1);

/// Where our client comes from, in this order: configuration, store, file, registration.
#[derive(Debug, Clone, Default)]
pub struct OwnClientSettings {
    /// The one of the configuration.
    pub configured: Option<ClientCredentials>,
    /// The one that an older server left in a file.
    pub file: Option<ClientFile>,
    /// How to register, where that is wanted.
    pub registration: Option<Registration>,
}

/// Our own client at the provider.
#[derive(Debug)]
pub struct OwnClient {
    provider: IdentityProvider,
    settings: OwnClientSettings,
    store: Option<Store>,
    known: Mutex<Option<ProviderClient>>,
}

/// Where a client came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClientSource {
    /// The configuration.
    Configuration,
    /// The store, or a file that was taken into it.
    Store,
    /// It registered itself.
    Registration,
}

impl OwnClient {
    /// What we are at `provider`; without a store there is only the client of the configuration.
    pub fn new(
        provider: IdentityProvider,
        settings: OwnClientSettings,
        store: Option<Store>,
    ) -> Arc<Self> {
        Arc::new(Self {
            provider,
            settings,
            store,
            known: Mutex::default(),
        })
    }

    /// Whether there is one, or can be.
    pub fn is_possible(&self) -> bool {
        let settings = &self.settings;
        settings.configured.is_some()
            || self.store.is_some() && (settings.file.is_some() || settings.registration.is_some())
    }

    /// Our client, registered or renewed if need be.
    ///
    /// # Errors
    /// [`ProviderError::NoClient`] where nobody configured one and the provider registers none; else why it could not be
    /// had.
    ///
    /// # Cancel safety
    /// Dropping the future may leave a registration at the provider that nobody uses.
    pub async fn get(&self) -> Result<ClientCredentials, ProviderError> {
        self.find().await.map(|(client, _)| client)
    }

    /// As [`Self::get`], and where it came from.
    ///
    /// # Errors
    /// As [`Self::get`].
    ///
    /// # Cancel safety
    /// As [`Self::get`].
    pub async fn find(&self) -> Result<(ClientCredentials, ClientSource), ProviderError> {
        if let Some(client) = &self.settings.configured {
            return Ok((client.clone(), ClientSource::Configuration));
        }
        let mut known = self.known.lock().await;
        let now = self.clock().now();
        match &*known {
            Some(client) if !is_near_its_end(client, now) => {
                Ok((credentials(client), ClientSource::Store))
            }
            _ => self.have(&mut known, None).await,
        }
    }

    /// The client after the provider refused the one with this id: registered anew, once, unless another replica did so.
    ///
    /// # Errors
    /// [`ProviderError`]; also where the client is the one of the configuration, or was registered a moment ago.
    ///
    /// # Cancel safety
    /// As [`Self::get`].
    pub async fn refused(&self, id: &str) -> Result<ClientCredentials, ProviderError> {
        if self.settings.configured.is_some() {
            return Err(refused());
        }
        let mut known = self.known.lock().await;
        if let Some(client) = known.as_ref().filter(|client| client.client_id != id) {
            return Ok(credentials(client));
        }
        let got = self.have(&mut known, Some(id)).await;
        got.map(|(client, _)| client)
    }

    /// When the client has to be renewed, if it has to be.
    pub async fn renew_at(&self) -> Option<Timestamp> {
        let known = self.known.lock().await;
        known.as_ref().and_then(renew_at)
    }

    /// Read the client from the store, or put one there.
    async fn have(
        &self,
        known: &mut Option<ProviderClient>,
        refused_id: Option<&str>,
    ) -> Result<(ClientCredentials, ClientSource), ProviderError> {
        let store = self.store.as_ref().ok_or(ProviderError::NoClient)?;
        let metadata = self.provider.metadata().await?;
        for _ in 0..LOOKS {
            let stored = self.stored(store, &metadata).await?;
            let now = self.clock().now();
            let is_good = |client: &ProviderClient| {
                refused_id != Some(&client.client_id) && !is_near_its_end(client, now)
            };
            if let Some(client) = stored.clone().filter(is_good) {
                return Ok((taken(known, client), ClientSource::Store));
            }
            let name = format!("provider_client:{}", metadata.issuer);
            let lease = store.leases().take(&name, LEASE).await;
            if let Some(lease) = lease.map_err(unstored)? {
                let made = self.replace(store, &metadata, stored, refused_id).await;
                store.leases().release(&lease).await.map_err(unstored)?;
                return made.map(|(client, source)| (taken(known, client), source));
            }
            // Somebody else renews it; until then the old one is good.
            let lives = |client: &ProviderClient| {
                let ends = client.secret_expires_at;
                refused_id != Some(&client.client_id) && ends.is_none_or(|ends| ends > now)
            };
            if let Some(client) = stored.filter(lives) {
                return Ok((credentials(&client), ClientSource::Store));
            }
            tokio::time::sleep(LOOK).await;
        }
        Err(ProviderError::NoClient)
    }

    /// What is stored; a file of an older server is taken in where nothing is.
    async fn stored(
        &self,
        store: &Store,
        metadata: &Metadata,
    ) -> Result<Option<ProviderClient>, ProviderError> {
        let clients = store.provider_clients();
        let found = clients.find(&metadata.issuer).await.map_err(unstored)?;
        let (None, Some(file)) = (&found, &self.settings.file) else {
            return Ok(found);
        };
        let Some(client) = file.client(&metadata.issuer, self.clock().now()) else {
            return Ok(None);
        };
        clients.save(&client, None).await.map_err(unstored)?;
        tracing::info!(client_id = %client.client_id, "the client of NEXTCLOUD_OIDC_CLIENT_STORAGE is imported");
        clients.find(&metadata.issuer).await.map_err(unstored)
    }

    /// Register in place of `old`, while nobody else does.
    async fn replace(
        &self,
        store: &Store,
        metadata: &Metadata,
        old: Option<ProviderClient>,
        refused_id: Option<&str>,
    ) -> Result<(ProviderClient, ClientSource), ProviderError> {
        let now = self.clock().now();
        // Whoever had the lease before us may have registered since we looked.
        let latest = self.stored(store, metadata).await?;
        let old_id = old.as_ref().map(|client| client.client_id.as_str());
        match latest {
            Some(latest) if old_id != Some(latest.client_id.as_str()) => {
                return Ok((latest, ClientSource::Store));
            }
            Some(latest)
                if refused_id.is_some() && now.duration_since(latest.issued_at) < YOUNG =>
            {
                return Err(refused());
            }
            _ => {}
        }
        let registration = self.settings.registration.as_ref();
        let registration = registration.ok_or(ProviderError::NoClient)?;
        let outbound = self.provider.outbound();
        let made = registration.register(outbound, metadata, now).await?;
        tracing::info!(client_id = %made.client_id, ends = made.secret_expires_at.map(tracing::field::display), "registered at the identity provider");
        let saved = store.provider_clients().save(&made, old_id).await;
        if !saved.map_err(unstored)? {
            registration::delete(outbound, &made).await;
            let latest = self.stored(store, metadata).await?;
            return Ok((latest.ok_or(ProviderError::NoClient)?, ClientSource::Store));
        }
        tracing::info!("credentials saved");
        // One that still lives is left to its end: sign-ins under way began with it.
        if let Some(old) = old.filter(|_| refused_id.is_some()) {
            registration::delete(outbound, &old).await;
        }
        Ok((made, ClientSource::Registration))
    }

    fn clock(&self) -> &Arc<dyn Clock> {
        self.provider.clock()
    }
}

fn taken(known: &mut Option<ProviderClient>, client: ProviderClient) -> ClientCredentials {
    let credentials = credentials(&client);
    *known = Some(client);
    credentials
}

fn credentials(client: &ProviderClient) -> ClientCredentials {
    ClientCredentials {
        id: client.client_id.clone(),
        secret: client.client_secret.clone(),
    }
}

fn renew_at(client: &ProviderClient) -> Option<Timestamp> {
    let ends = client.secret_expires_at?;
    let ahead = AHEAD.min(ends.duration_since(client.issued_at) / 4);
    ends.checked_sub(ahead).ok()
}

fn is_near_its_end(client: &ProviderClient, now: Timestamp) -> bool {
    renew_at(client).is_some_and(|at| at <= now)
}

const fn refused() -> ProviderError {
    ProviderError::Refused {
        what: "our own client",
        why: Refusal::InvalidClient,
    }
}

/// The cause is for the log; what is in the store is none of a caller's business.
#[expect(clippy::needless_pass_by_value, reason = "it is passed to map_err")]
fn unstored(error: StoreError) -> ProviderError {
    tracing::error!(%error, "the client of this server is not read from the store");
    ProviderError::Store
}
