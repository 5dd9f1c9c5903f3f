//! The code that a client gets when a person agreed.

use std::time::Duration;

use nc_store::{Account, Code as Issue, Scopes, random_token};
use serde_json::json;

use super::{AuthorizationRequest, AuthorizationServer, Client, OAuthError, redirect};

/// How long a code is good for.
const GOOD_FOR: Duration = Duration::from_mins(1);

impl AuthorizationServer {
    /// Remember that a person agreed, and make the address of the client with a code.
    ///
    /// # Errors
    /// `server_error`; nothing is given out then.
    ///
    /// # Cancel safety
    /// Dropping the future may leave a code that nobody knows, for a minute.
    pub(super) async fn agreed(
        &self,
        account: &Account,
        client: &Client,
        request: &AuthorizationRequest,
        scopes: &Scopes,
    ) -> Result<String, OAuthError> {
        let looks = client.looks(&request.redirect_uri);
        let consents = self.store.consents();
        consents
            .grant(&account.id, &client.id, &looks, scopes)
            .await?;
        if let Some(allowed) = &account.scopes
            && !allowed.contains_all(scopes)
        {
            // The person just allowed it, which counts more than what they kept from tools before.
            let accounts = self.store.accounts();
            let wider = allowed.with(scopes);
            accounts.set_scopes(&account.id, Some(&wider)).await?;
        }
        self.store.clients().used(&client.id).await?;
        let detail =
            json!({ "scopes": scopes.to_string(), "to": redirect::shown(&request.redirect_uri) });
        self.people()
            .audit("consent.given", Some(&account.id), Some(&client.id), detail)
            .await;
        let code = random_token();
        let issue = Issue {
            account: account.id.clone(),
            client_id: client.id.clone(),
            redirect_uri: request.redirect_uri.clone(),
            code_challenge: request.code_challenge.clone(),
            scopes: scopes.clone(),
            resource: self.settings.resource(),
        };
        self.store.codes().issue(&code, &issue, GOOD_FOR).await?;
        let mut parameters = vec![("code", code.expose())];
        parameters.extend(request.state.as_deref().map(|state| ("state", state)));
        parameters.push(("iss", self.settings.issuer()));
        Ok(redirect::with(&request.redirect_uri, &parameters))
    }
}
