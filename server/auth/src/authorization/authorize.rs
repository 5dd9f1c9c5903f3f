//! From a client's request to what the person decides about it.

use std::time::Duration;

use nc_base::Secret;
use nc_store::{AuthorizationKind, NewAuthorization, Scopes, random_token};
use serde_json::json;

use super::{
    AuthorizationRequest, AuthorizationServer, Browser, Client, Code, Form, OAuthError, Refusal,
    ScopeWords, redirect,
    stage::{After, Begin},
};

/// How long a person may think about it.
const GOOD_FOR: Duration = Duration::from_mins(15);
/// Requests of one peer at once, and how long one takes to come back.
const BUDGET: (u32, Duration) = (120, Duration::from_secs(1));

/// How a request goes on.
#[derive(Debug)]
pub enum Authorize {
    /// The person is asked.
    Ask(Box<Asked>),
    /// The person agreed to the same before; the browser goes to the client.
    Client(String),
}

/// The question whether a client may.
#[derive(Debug)]
pub struct Asked {
    /// What the answer must carry; nobody else knows it.
    pub ticket: Secret,
    /// The cookie that the browser must have then.
    pub binding: Secret,
    /// Who asks.
    pub client: Client,
    /// Where the answer goes, for people.
    pub to: String,
    /// Where the answer goes, as far as a page must know to be allowed to lead there.
    pub redirect_uri: String,
    /// What it asks for.
    pub scopes: Vec<(String, ScopeWords)>,
    /// As whom the person is signed in.
    pub user: Option<String>,
}

/// What follows from the person's decision.
#[derive(Debug)]
pub enum Decided {
    /// The browser goes to the client, with a code or with a no.
    Client(String),
    /// The person signs in first, at the page for this ticket.
    Connect(Secret),
}

impl AuthorizationServer {
    /// Put a client's request to the person before `browser`, who came from `peer`.
    ///
    /// # Errors
    /// [`Refusal`].
    ///
    /// # Cancel safety
    /// Dropping the future may leave a question that nobody answers, for a quarter of an hour.
    pub async fn authorize(
        &self,
        form: &Form,
        browser: &Browser,
        peer: &str,
    ) -> Result<Authorize, Refusal> {
        self.people()
            .within_budget("authorize", peer, BUDGET)
            .await?;
        let (client, request) = self.request(form).await?;
        let account = self.people().signed_in(browser).await?;
        if let Some(account) = account.as_ref().filter(|account| account.connected)
            && redirect::loopback(&request.redirect_uri).is_none()
            && request.redirect_uri.starts_with("https://")
            && form.one("prompt").ok().flatten() != Some("consent")
        {
            // Only an address that nobody else can listen at proves who the client is (RFC 8252 8.6).
            let (looks, scopes) = (client.looks(&request.redirect_uri), request.scopes());
            let allowed = account
                .scopes
                .as_ref()
                .is_none_or(|allowed| allowed.contains_all(&scopes));
            let consents = self.store.consents();
            if allowed
                && consents
                    .holds(&account.id, &client.id, &looks, &scopes)
                    .await?
            {
                let url = self.agreed(account, &client, &request, &scopes).await?;
                return Ok(Authorize::Client(url));
            }
        }
        let (ticket, binding) = (
            random_token(),
            browser.binding.clone().unwrap_or_else(random_token),
        );
        let data = serde_json::to_string(&request).unwrap_or_default();
        let new = NewAuthorization {
            kind: AuthorizationKind::Client,
            binding: Some(&binding),
            account: None,
            data: &Secret::new(data),
            good_for: GOOD_FOR,
        };
        self.store.authorizations().begin(&ticket, &new).await?;
        let known = &self.settings.scopes;
        let words = |scope: &String| Some((scope.clone(), known.get(scope)?.clone()));
        Ok(Authorize::Ask(Box::new(Asked {
            ticket,
            binding,
            to: redirect::shown(&request.redirect_uri),
            scopes: request.scopes.iter().filter_map(words).collect(),
            redirect_uri: request.redirect_uri,
            client,
            user: account.and_then(|account| Some(account.user_id?.to_string())),
        })))
    }

    /// Go on as the person decided: `ticket`, `decision` and the chosen `scope`s are in the form.
    ///
    /// # Errors
    /// [`Refusal`]; a ticket of another browser, or one that was used or is too old, is refused here.
    ///
    /// # Cancel safety
    /// Dropping the future leaves the ticket good while Nextcloud is asked; at the very end it may use it up, and the client
    /// asks again.
    pub async fn decide(
        &self,
        form: &Form,
        browser: &Browser,
        peer: &str,
    ) -> Result<Decided, Refusal> {
        let over = OAuthError::new(
            Code::InvalidRequest,
            "this question was answered before, is too old, or belongs to another browser",
        );
        let ticket = form.one("ticket")?.map(Secret::new).ok_or(over.clone())?;
        let kind = AuthorizationKind::Client;
        let pending = self.store.authorizations();
        let pending = pending
            .find(kind, &ticket, browser.binding.as_ref())
            .await?;
        let (id, request) = pending
            .and_then(|pending| {
                let request: Option<AuthorizationRequest> =
                    serde_json::from_str(pending.data.expose()).ok();
                Some((pending.id, request?))
            })
            .ok_or(over.clone())?;
        // Of all who show the ticket at once, one goes on.
        let used = async || {
            let ended = self.store.authorizations().end(&id).await?;
            ended.then_some(()).ok_or(Refusal::from(over.clone()))
        };
        let no = |about| {
            let state = request.state.as_deref();
            let url = self.told(&request.redirect_uri, state, Code::AccessDenied, about);
            Ok(Decided::Client(url))
        };
        // It may have been deleted or changed while the person was thinking.
        let client = self.client(&request.client_id).await?;
        if !client.may_redirect_to(&request.redirect_uri) {
            return Err(
                OAuthError::new(Code::InvalidRequest, "the client changed meanwhile").into(),
            );
        }
        let account = self.people().signed_in(browser).await?;
        let chosen: Scopes = form.all("scope").collect();
        let scopes = chosen.within(&request.scopes());
        if form.one("decision")? != Some("allow") || scopes.iter().next().is_none() {
            used().await?;
            let account = account.map(|account| account.id);
            self.people()
                .audit(
                    "consent.denied",
                    account.as_ref(),
                    Some(&client.id),
                    json!({}),
                )
                .await;
            return no("the person said no");
        }
        match account {
            Some(account) if account.connected => {
                used().await?;
                let url = self.agreed(&account, &client, &request, &scopes).await?;
                Ok(Decided::Client(url))
            }
            account => {
                let begin = Begin {
                    name: client.name.clone(),
                    account: account.map(|account| account.id),
                    binding: browser.binding.clone(),
                    scopes: None,
                    after: After::Client {
                        request,
                        scopes: scopes.iter().map(ToOwned::to_owned).collect(),
                    },
                };
                // The ticket stays good until Nextcloud answered: whoever was cut off presses the button again.
                let waiting = self.begin(begin, peer).await?;
                used().await?;
                Ok(Decided::Connect(waiting.ticket))
            }
        }
    }
}
