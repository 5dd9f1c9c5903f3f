//! What the mode oauth needs: who issues access tokens, and what names us and Nextcloud in them.

use nc_base::Secret;
use url::Url;

use super::parse::Reader;

/// How access tokens are judged.
#[derive(Debug, Clone)]
pub struct OAuth {
    /// The discovery document; `None` for that of Nextcloud itself.
    pub discovery: Option<Url>,
    /// The issuer, where the document is not to be believed about it.
    pub issuer: Option<String>,
    /// Another name of the issuer, as browsers see it.
    pub public_issuer: Option<String>,
    /// The keys, where the document does not tell.
    pub jwks_uri: Option<Url>,
    /// The introspection endpoint, where the document does not tell.
    pub introspection_uri: Option<Url>,
    /// Our own client at the provider.
    pub client: Option<(String, Secret)>,
    /// What names Nextcloud in the audience of a token, besides its address.
    pub nextcloud: String,
    /// Address under which clients know us, without `/mcp`.
    pub public_url: Url,
}

impl Reader {
    /// The mode; `None` after noting why there is none.
    pub(super) fn oauth(&mut self) -> Option<OAuth> {
        let id = self.text("NEXTCLOUD_OIDC_CLIENT_ID");
        let secret = self.secret("NEXTCLOUD_OIDC_CLIENT_SECRET");
        if id.is_some() != secret.is_some() {
            self.problem(
                "NEXTCLOUD_OIDC_CLIENT_ID",
                "a client needs both its id and its secret",
                "set NEXTCLOUD_OIDC_CLIENT_ID and NEXTCLOUD_OIDC_CLIENT_SECRET, or none of them",
            );
        }
        for name in ["NEXTCLOUD_USERNAME", "NEXTCLOUD_PASSWORD"] {
            if self.is_set(name) {
                self.problem(
                    name,
                    "would be used by nobody in oauth",
                    "remove it, or set MCP_DEPLOYMENT_MODE=single_user_basic",
                );
            }
        }
        let public_url = self.url("NEXTCLOUD_MCP_SERVER_URL");
        if public_url.is_none() && !self.is_set("NEXTCLOUD_MCP_SERVER_URL") {
            self.problem(
                "NEXTCLOUD_MCP_SERVER_URL",
                "not set, and tokens must name this server",
                "set the address under which clients reach it, such as http://localhost:8000",
            );
        }
        Some(OAuth {
            discovery: self.url("OIDC_DISCOVERY_URL"),
            issuer: self.text("OIDC_ISSUER"),
            public_issuer: self.text("NEXTCLOUD_PUBLIC_ISSUER_URL"),
            jwks_uri: self.url("JWKS_URI"),
            introspection_uri: self.url("INTROSPECTION_URI"),
            client: id.zip(secret),
            nextcloud: self
                .text("NEXTCLOUD_RESOURCE_URI")
                .unwrap_or_else(|| "nextcloud".to_owned()),
            public_url: public_url?,
        })
    }
}
