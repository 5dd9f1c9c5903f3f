//! Tokens for codes and for refresh tokens; asking about tokens, and taking them back.

use std::time::Duration;

use nc_base::Secret;
use nc_store::{NewTokens, Redeemed, Revoked, Rotation, Scopes, random_token};
use serde_json::{Value, json};

use super::{AuthorizationServer, Client, Code, Credentials, Form, OAuthError, pkce};

/// How long an access token is good for.
const ACCESS: Duration = Duration::from_hours(1);
/// How long a refresh token is good for that nobody uses.
const REFRESH: Duration = Duration::from_hours(24 * 30);
/// How long a person's decision lasts in any case.
const FAMILY: Duration = Duration::from_hours(24 * 180);

const BAD_GRANT: OAuthError = OAuthError::new(
    Code::InvalidGrant,
    "the code or refresh token is not good, or not for this client",
);

impl AuthorizationServer {
    /// The answer to a request for tokens.
    ///
    /// # Errors
    /// [`OAuthError`], to be answered with its status.
    ///
    /// # Cancel safety
    /// Dropping the future uses up the code or the refresh token and gives out new ones, or does nothing.
    pub async fn token(&self, form: &Form, credentials: &Credentials) -> Result<Value, OAuthError> {
        let client = self.proven(credentials).await?;
        self.check_resource(form)?;
        match form.one("grant_type")? {
            Some("authorization_code") => self.for_code(form, &client).await,
            Some("refresh_token") => self.for_refresh(form, &client).await,
            Some(_) => Err(OAuthError::new(
                Code::UnsupportedGrantType,
                "grant_type is authorization_code or refresh_token",
            )),
            None => Err(OAuthError::new(
                Code::InvalidRequest,
                "grant_type is missing",
            )),
        }
    }

    async fn for_code(&self, form: &Form, client: &Client) -> Result<Value, OAuthError> {
        let missing = |about| OAuthError::new(Code::InvalidRequest, about);
        let code = form
            .one("code")?
            .ok_or_else(|| missing("code is missing"))?;
        let verifier = form.one("code_verifier")?;
        let verifier = verifier.ok_or_else(|| missing("code_verifier is missing"))?;
        let redirect_uri = form.one("redirect_uri")?;
        // OAuth 2.1 no longer has the address in this request; where it is, it must be the one.
        let is_good = |code: &nc_store::Code| {
            code.client_id == client.id
                && redirect_uri.is_none_or(|uri| uri == code.redirect_uri)
                && pkce::proves(verifier, &code.code_challenge)
        };
        let (access, refresh) = (random_token(), random_token());
        let new = tokens(&access, &refresh, None);
        let given = |code: &nc_store::Code| is_good(code).then_some(&new);
        let codes = self.store.codes();
        let (code, family) = match codes.exchange(&Secret::new(code), FAMILY, given).await? {
            Redeemed::Once { code, family } => (code, family),
            Redeemed::Again { account, client_id } => {
                let detail = json!({ "shown_by": client.id });
                self.people()
                    .audit("code.reused", Some(&account), Some(&client_id), detail)
                    .await;
                return Err(BAD_GRANT);
            }
            Redeemed::Unknown => return Err(BAD_GRANT),
        };
        if !is_good(&code) {
            let tokens = self.store.tokens();
            tokens
                .revoke_family(&family, "its code was shown by somebody else")
                .await?;
            let detail = json!({ "shown_by": client.id });
            self.people()
                .audit(
                    "code.refused",
                    Some(&code.account),
                    Some(&code.client_id),
                    detail,
                )
                .await;
            return Err(BAD_GRANT);
        }
        let detail = json!({ "scopes": code.scopes.to_string() });
        self.people()
            .audit(
                "token.issued",
                Some(&code.account),
                Some(&client.id),
                detail,
            )
            .await;
        Ok(answer(&access, &refresh, &code.scopes))
    }

    async fn for_refresh(&self, form: &Form, client: &Client) -> Result<Value, OAuthError> {
        let shown = form.one("refresh_token")?.map(Secret::new);
        let shown = shown.ok_or(OAuthError::new(
            Code::InvalidRequest,
            "refresh_token is missing",
        ))?;
        let narrower = match form.one("scope")? {
            None => None,
            Some(scope) => {
                let wanted: Scopes = scope
                    .split_whitespace()
                    .map(|scope| scope.replace(':', "."))
                    .collect();
                let known = self.store.tokens().introspect(&shown).await?;
                if known.is_some_and(|known| !known.scopes.contains_all(&wanted)) {
                    let about = "the scopes are more than the person agreed to";
                    return Err(OAuthError::new(Code::InvalidScope, about));
                }
                Some(wanted)
            }
        };
        let (access, refresh) = (random_token(), random_token());
        let new = tokens(&access, &refresh, narrower.as_ref());
        let rotated = self.store.tokens().rotate(&shown, &client.id, &new).await?;
        match rotated {
            Rotation::Done(issued) => {
                self.people()
                    .audit(
                        "token.refreshed",
                        Some(&issued.account),
                        Some(&client.id),
                        json!({}),
                    )
                    .await;
                Ok(answer(&access, &refresh, &issued.scopes))
            }
            Rotation::Reused { account, .. } => {
                tracing::warn!(client = %client.id, "a refresh token was used twice; its family is revoked");
                self.people()
                    .audit("token.reused", Some(&account), Some(&client.id), json!({}))
                    .await;
                Err(BAD_GRANT)
            }
            Rotation::Unknown => Err(BAD_GRANT),
        }
    }

    /// Take back a token of the client that asks (RFC 7009). A token that is not there is as good as taken back.
    ///
    /// # Errors
    /// `invalid_client`, `invalid_request` without a token.
    ///
    /// # Cancel safety
    /// Dropping the future may take it back or not.
    pub async fn revoke(&self, form: &Form, credentials: &Credentials) -> Result<(), OAuthError> {
        let client = self.proven(credentials).await?;
        let token = form.one("token")?.map(Secret::new);
        let token = token.ok_or(OAuthError::new(Code::InvalidRequest, "token is missing"))?;
        let revoked = self.store.tokens().revoke(&token, &client.id).await?;
        if revoked != Revoked::Nothing {
            let detail = json!({ "all_of_it": revoked == Revoked::Family });
            self.people()
                .audit("token.revoked", None, Some(&client.id), detail)
                .await;
        }
        Ok(())
    }

    /// What a token of the client that asks is good for (RFC 7662). Only a client with a secret may ask.
    ///
    /// # Errors
    /// `invalid_client`, `invalid_request` without a token.
    ///
    /// # Cancel safety
    /// Dropping the future changes nothing.
    pub async fn introspect(
        &self,
        form: &Form,
        credentials: &Credentials,
    ) -> Result<Value, OAuthError> {
        let client = self.proven(credentials).await?;
        if !client.confidential {
            let about = "only a client with a secret may ask about tokens";
            return Err(OAuthError::new(Code::InvalidClient, about));
        }
        let token = form.one("token")?.map(Secret::new);
        let token = token.ok_or(OAuthError::new(Code::InvalidRequest, "token is missing"))?;
        let known = self.store.tokens().introspect(&token).await?;
        let Some(known) = known.filter(|known| known.client_id == client.id) else {
            return Ok(json!({ "active": false }));
        };
        let account = self.store.accounts().find(&known.account).await?;
        Ok(json!({
            "active": true,
            "scope": known.scopes.to_string(),
            "client_id": known.client_id,
            "username": account.as_ref().and_then(|account| account.user_id.as_ref()).map(nc_base::UserId::as_str),
            "sub": account.as_ref().map(|account| account.person.subject()),
            "aud": known.resource,
            "iss": self.settings.issuer(),
            "iat": known.issued_at.as_second(),
            "exp": known.expires_at.as_second(),
            "token_type": if known.is_refresh { "refresh_token" } else { "Bearer" },
        }))
    }
}

fn tokens<'a>(
    access: &'a Secret,
    refresh: &'a Secret,
    scopes: Option<&'a Scopes>,
) -> NewTokens<'a> {
    NewTokens {
        access,
        access_for: ACCESS,
        refresh: Some(refresh),
        refresh_for: REFRESH,
        scopes,
    }
}

fn answer(access: &Secret, refresh: &Secret, scopes: &Scopes) -> Value {
    json!({
        "access_token": access.expose(),
        "token_type": "Bearer",
        "expires_in": ACCESS.as_secs(),
        "refresh_token": refresh.expose(),
        "scope": scopes.to_string(),
    })
}
