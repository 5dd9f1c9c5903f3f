//! What the authorization server says of itself (RFC 8414).

use serde_json::{Value, json};

use super::{AuthorizationServer, DocumentHosts};

impl AuthorizationServer {
    /// The document for `/.well-known/oauth-authorization-server`.
    pub fn metadata(&self) -> Value {
        let settings = &self.settings;
        let mut document = json!({
            "issuer": settings.issuer(),
            "authorization_endpoint": settings.at("/oauth/authorize"),
            "token_endpoint": settings.at("/oauth/token"),
            "revocation_endpoint": settings.at("/oauth/revoke"),
            "introspection_endpoint": settings.at("/oauth/introspect"),
            "response_types_supported": ["code"],
            "response_modes_supported": ["query"],
            "grant_types_supported": ["authorization_code", "refresh_token"],
            "code_challenge_methods_supported": ["S256"],
            "token_endpoint_auth_methods_supported": ["none", "client_secret_basic", "client_secret_post"],
            "revocation_endpoint_auth_methods_supported": ["none", "client_secret_basic", "client_secret_post"],
            "introspection_endpoint_auth_methods_supported": ["client_secret_basic", "client_secret_post"],
            "scopes_supported": settings.scopes.keys().collect::<Vec<_>>(),
            "authorization_response_iss_parameter_supported": true,
            "client_id_metadata_document_supported": settings.documents != DocumentHosts::Off,
            "protected_resources": [settings.resource()],
        });
        if let Some(document) = document.as_object_mut().filter(|_| settings.registration) {
            let at = settings.at("/oauth/register").into();
            document.insert("registration_endpoint".to_owned(), at);
        }
        document
    }
}
