//! Registering this server at a provider (RFC 7591), as Nextcloud's app `oidc` and others understand it.

use jiff::Timestamp;
use nc_base::Secret;
use nc_store::ProviderClient;
use serde::Deserialize;
use serde_json::{Value, json};
use url::Url;

use super::{Metadata, Outbound, ProviderError};

const WHAT: &str = "registration";
/// Most characters of the allowed scopes; Nextcloud cuts what is longer, in the middle of a word.
const MOST_SCOPES: usize = 512;

/// Which form of access tokens Nextcloud is to give to us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenType {
    /// Signed, RFC 9068.
    Jwt,
    /// To be asked about.
    Opaque,
}

impl TokenType {
    /// The type of a word that operators use, in any case: `jwt`, `bearer` or `opaque`.
    pub fn parse(word: &str) -> Option<Self> {
        match word.to_ascii_lowercase().as_str() {
            "jwt" => Some(Self::Jwt),
            "bearer" | "opaque" => Some(Self::Opaque),
            _ => None,
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Jwt => "jwt",
            Self::Opaque => "opaque",
        }
    }
}

/// What we ask for when we register.
#[derive(Debug, Clone)]
pub struct Registration {
    /// Where browsers come back to.
    pub redirect_uri: Url,
    /// What we may ask for.
    pub scopes: nc_store::Scopes,
    /// The address of `/mcp`, which tokens are to name.
    pub resource: String,
    /// For Nextcloud's own app: the form of tokens.
    pub token_type: TokenType,
    /// Grants besides codes and refresh tokens.
    pub grant_types: Vec<&'static str>,
}

#[derive(Deserialize)]
struct Registered {
    client_id: String,
    client_secret: Option<Secret>,
    client_secret_expires_at: Option<i64>,
    registration_client_uri: Option<Url>,
    registration_access_token: Option<Secret>,
}

impl Registration {
    /// The request. `resource_url` and `token_type` are Nextcloud's own; others ignore what they do not know.
    fn request(&self, provider: &Metadata) -> Value {
        let mut grant_types = vec!["authorization_code", "refresh_token"];
        grant_types.extend(&self.grant_types);
        json!({
            "client_name": "Nextcloud MCP Server",
            "redirect_uris": [self.redirect_uri],
            "response_types": ["code"],
            "grant_types": grant_types,
            "application_type": "web",
            "token_endpoint_auth_method": provider.client_auth_method(),
            "id_token_signed_response_alg": "RS256",
            "scope": self.scope(provider),
            "token_type": self.token_type.name(),
            "resource_url": self.resource,
        })
    }

    /// The scopes that the provider knows, as many as fit.
    fn scope(&self, provider: &Metadata) -> String {
        let known = provider.scopes_supported.as_deref().unwrap_or_default();
        // Nextcloud lists what its clients have, not what they may ask for.
        let is_known = |scope: &str| {
            provider.registers_any_scope()
                || known.is_empty()
                || known.iter().any(|one| one == scope)
        };
        let mut text = String::new();
        for scope in self.scopes.iter().filter(|scope| is_known(scope)) {
            if text.len() + scope.len() + 1 > MOST_SCOPES {
                tracing::warn!(
                    scope,
                    "a scope is left out: the provider takes 512 characters"
                );
                continue;
            }
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(scope);
        }
        text
    }

    /// Register.
    pub(crate) async fn register(
        &self,
        outbound: &Outbound,
        provider: &Metadata,
        now: Timestamp,
    ) -> Result<ProviderClient, ProviderError> {
        let endpoint = provider.registration_endpoint.as_ref();
        let endpoint = endpoint.ok_or(ProviderError::NoClient)?;
        let request = self.request(provider);
        let answer: Registered = outbound.post_json(WHAT, endpoint, &request).await?;
        let ends = answer.client_secret_expires_at.filter(|&at| at != 0);
        let ends = ends.map(Timestamp::from_second).transpose();
        // What may change our registration goes nowhere but to the provider.
        let uri = answer.registration_client_uri;
        let uri = uri.filter(|uri| uri.origin() == endpoint.origin());
        Ok(ProviderClient {
            issuer: provider.issuer.clone(),
            client_id: answer.client_id,
            client_secret: answer.client_secret,
            redirect_uris: vec![self.redirect_uri.to_string()],
            registration_uri: uri.map(String::from),
            registration_token: answer.registration_access_token,
            issued_at: now,
            secret_expires_at: ends.map_err(|_| ProviderError::Malformed { what: WHAT })?,
        })
    }
}

/// Delete a registration (RFC 7592), as far as that is possible. What cannot be deleted ends by itself.
pub(crate) async fn delete(outbound: &Outbound, client: &ProviderClient) {
    let uri = client.registration_uri.as_deref();
    let uri = uri.and_then(|uri| Url::parse(uri).ok());
    let (Some(uri), Some(token)) = (uri, &client.registration_token) else {
        return;
    };
    match outbound
        .delete("deleting a registration", &uri, token)
        .await
    {
        Ok(()) => tracing::info!(client_id = %client.client_id, "the old registration is deleted"),
        Err(error) => tracing::debug!(%error, "the old registration is not deleted"),
    }
}

/// A client that an older server left in a file.
#[derive(Debug, Clone, Deserialize)]
pub struct ClientFile {
    client_id: String,
    client_secret: Option<Secret>,
    client_secret_expires_at: Option<i64>,
    #[serde(default)]
    redirect_uris: Vec<String>,
    registration_client_uri: Option<String>,
    registration_access_token: Option<Secret>,
}

impl ClientFile {
    /// Read the text of the file.
    ///
    /// # Errors
    /// When it is no JSON object with at least a `client_id`.
    pub fn parse(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }

    /// The client, unless its registration ended.
    pub(crate) fn client(&self, issuer: &str, now: Timestamp) -> Option<ProviderClient> {
        let ends = self.client_secret_expires_at.filter(|&at| at != 0);
        let ends = ends.map(Timestamp::from_second).transpose().ok()?;
        if ends.is_some_and(|ends| ends <= now) {
            return None;
        }
        Some(ProviderClient {
            issuer: issuer.to_owned(),
            client_id: self.client_id.clone(),
            client_secret: self.client_secret.clone(),
            redirect_uris: self.redirect_uris.clone(),
            registration_uri: self.registration_client_uri.clone(),
            registration_token: self.registration_access_token.clone(),
            issued_at: now,
            secret_expires_at: ends,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn registration(scopes: &str) -> Registration {
        Registration {
            redirect_uri: "https://mcp.test/oauth/callback".parse().unwrap(),
            scopes: nc_store::Scopes::parse(scopes),
            resource: "https://mcp.test/mcp".to_owned(),
            token_type: TokenType::Jwt,
            grant_types: Vec::new(),
        }
    }

    fn provider(more: &Value) -> Metadata {
        let mut document = json!({ "issuer": "https://idp.test" });
        let more = more.as_object().unwrap().clone();
        document.as_object_mut().unwrap().extend(more);
        serde_json::from_value(document).unwrap()
    }

    #[test]
    fn scopes_are_never_cut_in_the_middle() {
        let many: Vec<String> = (0..100).map(|n| format!("app{n:03}.read")).collect();
        let request = registration(&many.join(" ")).request(&provider(&json!({})));
        let scope = request["scope"].as_str().unwrap();
        assert!(scope.len() <= 512 && scope.len() > 490, "{}", scope.len());
        assert!(
            scope
                .split(' ')
                .all(|one| many.iter().any(|known| known == one))
        );
    }

    #[test]
    fn only_scopes_that_the_provider_names_are_asked_for() {
        let named = provider(&json!({ "scopes_supported": ["openid", "offline_access"] }));
        let request = registration("openid offline_access notes.read").request(&named);
        assert_eq!(request["scope"], "offline_access openid");
    }

    #[test]
    fn a_file_of_an_older_server_is_read_unless_it_is_over() {
        let text = r#"{"client_id":"abc","client_secret":"hush","client_secret_expires_at":100,
                       "redirect_uris":["http://localhost:8000/oauth/callback"],"other":1}"#;
        let file = ClientFile::parse(text).unwrap();
        let at = |second| Timestamp::from_second(second).unwrap();
        assert_eq!(file.client("i", at(50)).unwrap().client_id, "abc");
        assert!(file.client("i", at(100)).is_none());
        assert!(ClientFile::parse("{}").is_err());
        assert!(!format!("{file:?}").contains("hush"));
    }

    #[test]
    fn a_token_type_is_known_in_any_case() {
        assert_eq!(TokenType::parse("JWT"), Some(TokenType::Jwt));
        assert_eq!(TokenType::parse("Bearer"), Some(TokenType::Opaque));
        assert_eq!(TokenType::parse("opaque"), Some(TokenType::Opaque));
        assert_eq!(TokenType::parse("saml"), None);
    }
}
