//! Signing in and connecting in one: the person lets us in at Nextcloud, which says who they are and brings an app password.
//!
//! Whoever is known already must come back as the same: otherwise somebody was led to connect an account of theirs with
//! somebody else's, and the new app password is revoked at once.

use std::time::Duration;

use nc_base::{Secret, UserId};
use nc_store::{
    AccountId, Authorization, AuthorizationKind, Connected, NewAuthorization, Person, Scopes,
    random_token,
};
use serde_json::json;

use super::{
    AuthorizationServer, Browser, Code, FlowError, OAuthError,
    in_front::AtProvider,
    nextcloud,
    nextcloud::Granted,
    stage::{After, Ahead, Begin, Flow, Stage},
    word::word,
};
use crate::provider::Refusal;

/// How long Nextcloud waits for a person.
const GOOD_FOR: Duration = Duration::from_mins(20);
/// Flows of one peer at once, and how long one takes to come back.
pub(crate) const BUDGET: (u32, Duration) = (20, Duration::from_secs(10));

/// A sign-in that began.
#[derive(Debug)]
pub(super) struct Begun {
    pub(super) ticket: Secret,
}

/// How a sign-in stands.
#[derive(Debug)]
pub enum Connect {
    /// The person signs in at the provider first.
    First(AtProvider),
    /// The person has not said yes yet.
    Waiting(Waiting),
    /// It is done.
    Done {
        /// The cookie of who is signed in now, for browsers that began it.
        session: Option<Secret>,
        /// Who came back.
        user: String,
        /// Where to go on.
        then: Then,
    },
}

/// A sign-in that waits for the person.
#[derive(Debug)]
pub struct Waiting {
    /// The page of Nextcloud.
    pub login: String,
    /// What the person compares with what Nextcloud shows.
    pub word: String,
    /// For whom, as people read it.
    pub name: String,
}

/// Where to go on.
#[derive(Debug)]
pub enum Then {
    /// To the client, with a code.
    Client(String),
    /// To our pages.
    Home,
    /// Back to the client, by hand.
    Tool,
}

/// Why a sign-in ended.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum ConnectError {
    /// It is over, or belongs to another browser.
    #[error("this sign-in is over, or belongs to another browser")]
    Over,
    /// Somebody else came back than began it.
    #[error("another user of Nextcloud came back than the one who is signed in")]
    SomebodyElse {
        /// Who came back.
        user: String,
    },
    /// Another person signed in at the provider than the one whose sign-in it is.
    #[error("another person signed in at the identity provider than the one who asked for this")]
    OtherPerson,
    /// The provider does not say which user of Nextcloud somebody is.
    #[error("the identity provider does not say who this is at Nextcloud")]
    NoUser,
    /// The provider sent the person back without signing them in.
    #[error("the identity provider did not sign the person in: {0}")]
    Refused(Refusal),
    /// The provider did not answer as it should.
    #[error("the identity provider does not answer as it should")]
    Provider,
    /// Nextcloud did not answer as it should.
    #[error(transparent)]
    Flow(#[from] FlowError),
    /// We failed, or the client did.
    #[error(transparent)]
    Request(#[from] OAuthError),
}

impl From<nc_store::StoreError> for ConnectError {
    fn from(error: nc_store::StoreError) -> Self {
        Self::Request(error.into())
    }
}

impl AuthorizationServer {
    /// Begin a sign-in for a peer.
    ///
    /// # Errors
    /// `too_many_requests`, or `server_error` when Nextcloud does not answer.
    pub(super) async fn begin(&self, begin: Begin, peer: &str) -> Result<Begun, OAuthError> {
        if self.front.is_none() {
            return self.begin_at_nextcloud(begin, None, peer).await;
        }
        self.people().within_budget("sign-in", peer, BUDGET).await?;
        let (account, binding) = (begin.account, begin.binding);
        let stage = Stage::Ahead(Ahead {
            name: begin.name,
            scopes: begin.scopes.as_ref().map(list),
            after: begin.after,
        });
        self.remember(&stage, account.as_ref(), binding.as_ref())
            .await
    }

    /// As [`Self::begin`], at Nextcloud, where the person must come back as `user`, if that is known.
    pub(super) async fn begin_at_nextcloud(
        &self,
        begin: Begin,
        user: Option<UserId>,
        peer: &str,
    ) -> Result<Begun, OAuthError> {
        self.people()
            .within_budget("login-flow", peer, BUDGET)
            .await?;
        let word = word();
        let readable = |c: &char| c.is_ascii_graphic() || *c == ' ';
        let name: String = begin.name.chars().filter(readable).take(60).collect();
        let agent = format!("nextcloud-mcp-server {word} {name}");
        let started = nextcloud::start(&self.nextcloud, agent.trim_end()).await;
        let started = started.map_err(|error| {
            tracing::warn!(%error, "Nextcloud did not begin a sign-in");
            OAuthError {
                code: Code::ServerError,
                about: "Nextcloud does not answer as it should",
                retry_after: Some(Duration::from_secs(10)),
            }
        })?;
        let flow = Flow {
            poll: started.poll.expose().to_owned(),
            login: started.login.into(),
            word,
            name: begin.name,
            scopes: begin.scopes.as_ref().map(list),
            after: begin.after,
            user,
        };
        let (account, binding) = (begin.account.as_ref(), begin.binding.as_ref());
        self.remember(&Stage::Nextcloud(flow), account, binding)
            .await
    }

    async fn remember(
        &self,
        stage: &Stage,
        account: Option<&AccountId>,
        binding: Option<&Secret>,
    ) -> Result<Begun, OAuthError> {
        let ticket = random_token();
        let data = Secret::new(serde_json::to_string(stage).unwrap_or_default());
        let new = NewAuthorization {
            kind: AuthorizationKind::LoginFlow,
            binding,
            account,
            data: &data,
            good_for: GOOD_FOR,
        };
        self.store.authorizations().begin(&ticket, &new).await?;
        Ok(Begun { ticket })
    }

    /// How the sign-in of this ticket stands; goes on with it if the person said yes meanwhile.
    ///
    /// # Errors
    /// [`ConnectError`]; the sign-in is over then, unless Nextcloud only did not answer.
    ///
    /// # Cancel safety
    /// Dropping the future may lose the answer of Nextcloud; the person begins again.
    pub async fn connect(
        &self,
        ticket: &Secret,
        browser: &Browser,
    ) -> Result<Connect, ConnectError> {
        let kind = AuthorizationKind::LoginFlow;
        let pending = self.store.authorizations();
        let pending = pending.find(kind, ticket, browser.binding.as_ref()).await?;
        let pending = pending.ok_or(ConnectError::Over)?;
        match Stage::of(&pending).ok_or(ConnectError::Over)? {
            Stage::Ahead(ahead) => {
                self.people()
                    .within_budget("sign-in-page", &pending.id, BUDGET)
                    .await?;
                let way = self.go_ahead(&ahead, ticket, browser);
                Ok(Connect::First(way.await?))
            }
            Stage::Nextcloud(flow) => self.go_on(pending, flow, browser).await,
        }
    }

    /// As [`Self::connect`], for a sign-in at Nextcloud that was found.
    pub(super) async fn go_on(
        &self,
        pending: Authorization,
        flow: Flow,
        browser: &Browser,
    ) -> Result<Connect, ConnectError> {
        let polled = nextcloud::poll(&self.nextcloud, &Secret::new(flow.poll.as_str())).await;
        let granted = match polled {
            Ok(Some(granted)) => granted,
            Ok(None) => {
                return Ok(Connect::Waiting(Waiting {
                    login: flow.login,
                    word: flow.word,
                    name: flow.name,
                }));
            }
            Err(error) => {
                if matches!(error, FlowError::Elsewhere) {
                    self.store.authorizations().end(&pending.id).await?;
                }
                return Err(error.into());
            }
        };
        // Another sign-in of the same person may have taken its place while Nextcloud answered.
        let ours = self.store.authorizations().end(&pending.id).await?;
        let account = self
            .accept(&granted, pending.account.as_ref(), ours, &flow)
            .await?;
        let user = granted.user_id.to_string();
        let (then, session) = match flow.after {
            After::Client { request, scopes } => {
                let client = self.client(&request.client_id).await?;
                if !client.may_redirect_to(&request.redirect_uri) {
                    return Err(ConnectError::Over);
                }
                let scopes = scopes.into_iter().collect();
                let found = self.store.accounts().find(&account).await?;
                let found = found.ok_or(ConnectError::Over)?;
                let url = self.agreed(&found, &client, &request, &scopes).await?;
                (Then::Client(url), true)
            }
            After::Home => (Then::Home, true),
            After::Tool => (Then::Tool, false),
        };
        let session = if session {
            Some(self.people().sign_in(&account, browser).await?)
        } else {
            None
        };
        Ok(Connect::Done {
            session,
            user,
            then,
        })
    }

    /// Store how to act for whoever came back, if it is who was expected; otherwise the app password is revoked.
    async fn accept(
        &self,
        granted: &Granted,
        expected: Option<&AccountId>,
        ours: bool,
        flow: &Flow,
    ) -> Result<AccountId, ConnectError> {
        let kept = if ours {
            self.keep(granted, expected, flow).await
        } else {
            Err(ConnectError::Over)
        };
        if kept.is_err() {
            let new =
                nextcloud::session(&self.nextcloud, &granted.login_name, &granted.app_password);
            nextcloud::revoke(&new).await;
        }
        kept
    }

    async fn keep(
        &self,
        granted: &Granted,
        expected: Option<&AccountId>,
        flow: &Flow,
    ) -> Result<AccountId, ConnectError> {
        let Some(person) = self.who(granted, expected, flow).await? else {
            let detail = json!({ "came_back": granted.user_id.as_str() });
            self.people()
                .audit("app_password.refused", expected, None, detail)
                .await;
            return Err(ConnectError::SomebodyElse {
                user: granted.user_id.to_string(),
            });
        };
        let account = person.account();
        let before = self.store.accounts().find(&account).await?;
        let scopes = match &flow.scopes {
            Some(scopes) => Some(scopes.iter().map(String::as_str).collect()),
            None => before.and_then(|before| before.scopes),
        };
        let connected = Connected {
            user_id: granted.user_id.clone(),
            login_name: granted.login_name.clone(),
            app_password: granted.app_password.clone(),
            scopes,
        };
        let replaced = self.store.accounts().connect(&person, &connected).await?;
        let detail = json!({ "for": flow.name });
        self.people()
            .audit("app_password.stored", Some(&account), None, detail)
            .await;
        if let Some(old) = replaced {
            let old = nextcloud::session(&self.nextcloud, &old.login_name, &old.secret);
            nextcloud::revoke(&old).await;
        }
        Ok(account)
    }

    /// Who came back; `None` if it is not who was expected.
    async fn who(
        &self,
        granted: &Granted,
        expected: Option<&AccountId>,
        flow: &Flow,
    ) -> Result<Option<Person>, ConnectError> {
        if self.front.is_none() {
            let person = self.person(&granted.user_id);
            let person = person.map_err(|_| ConnectError::Over)?;
            let same = expected.is_none_or(|expected| *expected == person.account());
            return Ok(same.then_some(person));
        }
        // The provider said who it is: Nextcloud must name the same user, and its word alone makes nobody.
        let (Some(expected), Some(user)) = (expected, &flow.user) else {
            return Ok(None);
        };
        if *user != granted.user_id {
            return Ok(None);
        }
        let found = self.store.accounts().find(expected).await?;
        Ok(found.map(|account| account.person))
    }
}

fn list(scopes: &Scopes) -> Vec<String> {
    scopes.iter().map(ToOwned::to_owned).collect()
}
