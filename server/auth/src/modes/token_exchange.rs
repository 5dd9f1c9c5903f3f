//! Another token for Nextcloud in place of the one that a client showed (RFC 8693): the client's never leaves us.
//!
//! The new one is kept, by a digest of the client's, until the first of three ends: its own, that of the client's, and the time
//! that an operator allows. It never grants more than the client's did.

use std::{collections::BTreeSet, sync::Arc, time::Duration};

use jiff::Timestamp;
use moka::future::Cache;
use nc_base::Secret;
use nextcloud_transport::{Credentials, Server, Session};

use crate::{
    AuthError, Caller, CallerKey,
    memory::Memory,
    provider::{IdentityProvider, OwnClient, Refusal, tokens},
    token::{self, Claims},
};

/// The grant, as the provider's metadata and our registration name it.
pub const GRANT_TYPE: &str = "urn:ietf:params:oauth:grant-type:token-exchange";
const ACCESS_TOKEN: &str = "urn:ietf:params:oauth:token-type:access_token";
/// Longest time that an operator can have a token kept.
const LONGEST: Duration = Duration::from_hours(1);

/// What to ask for.
#[derive(Debug, Clone)]
pub struct ExchangeSettings {
    /// What names Nextcloud at the provider.
    pub audience: String,
    /// The scopes that the provider must be asked for, where it gives none for Nextcloud by itself.
    pub scopes: Option<String>,
    /// How long a token is kept at most.
    pub ttl: Duration,
}

/// Exchanges tokens at one provider.
#[derive(Debug, Clone)]
pub struct Exchange {
    server: Server,
    provider: IdentityProvider,
    client: Arc<OwnClient>,
    settings: ExchangeSettings,
    kept: Cache<CallerKey, Exchanged>,
}

/// How to act with somebody's token.
#[derive(Debug, Clone)]
pub(crate) struct Exchanged {
    pub(crate) session: Session,
    pub(crate) scopes: BTreeSet<String>,
    pub(crate) until: Timestamp,
    since: Timestamp,
}

impl Exchange {
    /// Exchange at `provider` as `client`, to act at `server`.
    pub fn new(
        server: Server,
        provider: IdentityProvider,
        client: Arc<OwnClient>,
        settings: ExchangeSettings,
    ) -> Self {
        Self {
            server,
            provider,
            client,
            settings,
            kept: Cache::builder()
                .max_capacity(10_000)
                .time_to_live(LONGEST)
                .build(),
        }
    }

    /// How to act with `token`, which says `claims`: kept, or asked for. Who needs the same together waits for one answer.
    pub(crate) async fn session(
        &self,
        token: &Secret,
        claims: &Claims,
        memory: &Memory<Caller>,
    ) -> Result<Exchanged, AuthError> {
        let key = memory.keys.key(&["exchange", token.expose()]);
        let forgotten = memory.forgotten(&claims.caller_key(&memory.keys)).await;
        if let Some(kept) = self.kept.get(&key).await {
            let now = self.provider.clock().now();
            if now < kept.until && forgotten.is_none_or(|at| at < kept.since) {
                return Ok(kept);
            }
            self.kept.invalidate(&key).await;
        }
        let asked = Box::pin(self.ask(token, &claims.scopes, claims.expires));
        let answer = self.kept.try_get_with(key, asked).await;
        answer.map_err(Arc::unwrap_or_clone)
    }

    /// What the clock of the provider says.
    pub(crate) fn now(&self) -> Timestamp {
        self.provider.clock().now()
    }

    /// Ask for a token in place of `token`, which grants `scopes` and ends at `end`.
    pub(crate) async fn ask(
        &self,
        token: &Secret,
        scopes: &BTreeSet<String>,
        end: Timestamp,
    ) -> Result<Exchanged, AuthError> {
        let mut form = vec![
            ("grant_type", GRANT_TYPE),
            ("subject_token", token.expose()),
            ("subject_token_type", ACCESS_TOKEN),
            ("requested_token_type", ACCESS_TOKEN),
            ("audience", self.settings.audience.as_str()),
        ];
        if let Some(scopes) = &self.settings.scopes {
            form.push(("scope", scopes));
        }
        let answer = tokens::ask(&self.provider, &self.client, &form).await;
        let answer = answer.map_err(|error| match error.refusal() {
            // Keycloak calls a wrong secret of ours so: signing in again would not help.
            Some(Refusal::UnauthorizedClient) => AuthError::Provider(error),
            Some(why) if !why.is_about_us() && !why.is_temporary() => {
                if why != Refusal::InvalidGrant {
                    tracing::warn!(%error, "the identity provider does not exchange a token");
                }
                AuthError::NotExchanged
            }
            _ => AuthError::Provider(error),
        })?;
        if answer.access_token.expose() == token.expose() {
            tracing::error!(
                "the identity provider gave the client's own token back: it is not sent on"
            );
            return Err(AuthError::NotExchanged);
        }
        let now = self.provider.clock().now();
        let access = answer.access(now);
        let ttl = now
            .checked_add(self.settings.ttl.min(LONGEST))
            .unwrap_or(now);
        Ok(Exchanged {
            session: Session::new(&self.server, Credentials::Bearer(access.secret.clone())),
            scopes: effective(scopes, answer.scope.as_deref()),
            until: access.expires_at.min(end).min(ttl),
            since: now,
        })
    }
}

/// What both tokens grant. A provider that names none of our scopes speaks of others: then those of the client's token hold.
fn effective(subject: &BTreeSet<String>, told: Option<&str>) -> BTreeSet<String> {
    let told = token::scopes(told.unwrap_or_default());
    let of_tools = |scope: &&String| scope.contains('.');
    if told.iter().any(|scope| of_tools(&scope)) {
        subject.intersection(&told).cloned().collect()
    } else {
        subject.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_exchange_never_grants_more_than_the_clients_token() {
        let subject = BTreeSet::from(["notes.read".to_owned(), "files.read".to_owned()]);
        let got =
            |told: Option<&str>| -> Vec<String> { effective(&subject, told).into_iter().collect() };
        assert_eq!(got(Some("notes:read notes:write")), ["notes.read"]);
        assert_eq!(got(Some("admin.write")), [""; 0]);
        assert_eq!(got(None), ["files.read", "notes.read"]);
        assert_eq!(got(Some("openid profile")), ["files.read", "notes.read"]);
    }
}
