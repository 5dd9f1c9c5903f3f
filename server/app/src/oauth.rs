//! From the configuration of the mode oauth to what judges tokens.

use nc_auth::{
    OAuthSettings,
    provider::{ClientCredentials, OwnClientSettings, ProviderSettings},
};
use url::Url;

use crate::{config::OAuth, http};

/// Where the provider is, with all that an operator need not say.
pub(crate) fn provider(mode: &OAuth, nextcloud: &Url) -> ProviderSettings {
    let own = below(nextcloud, "/index.php/.well-known/openid-configuration");
    ProviderSettings {
        discovery: mode.discovery.clone().unwrap_or(own),
        issuer: mode.issuer.clone(),
        public_issuer: mode.public_issuer.clone(),
        jwks_uri: mode.jwks_uri.clone(),
        introspection_uri: mode.introspection_uri.clone(),
    }
}

/// What we are at the provider.
pub(crate) fn client(mode: &OAuth) -> OwnClientSettings {
    let configured = mode.client.as_ref().map(|(id, secret)| ClientCredentials {
        id: id.clone(),
        secret: Some(secret.clone()),
    });
    OwnClientSettings {
        configured,
        ..OwnClientSettings::default()
    }
}

fn below(url: &Url, path: &str) -> Url {
    let mut url = url.clone();
    url.set_path(&format!("{}{path}", url.path().trim_end_matches('/')));
    url
}

/// How tokens are judged, with all that an operator need not say.
pub(crate) fn settings(mode: &OAuth, nextcloud: &Url) -> OAuthSettings {
    let endpoint = below(&mode.public_url, "/mcp").to_string();
    let mut audiences = vec![endpoint];
    audiences.extend([true, false].map(|slash| with_slash(&mode.public_url, slash)));
    audiences.extend(mode.client.as_ref().map(|(id, _)| id.clone()));
    let own = below(nextcloud, "/index.php/.well-known/openid-configuration");
    let short = below(nextcloud, "/.well-known/openid-configuration");
    let nextclouds = |given: &Url| *given == own || *given == short;
    OAuthSettings {
        nextcloud_issues: mode.discovery.as_ref().is_none_or(nextclouds),
        audiences,
        nextcloud: vec![
            mode.nextcloud.clone(),
            with_slash(nextcloud, true),
            with_slash(nextcloud, false),
        ],
        metadata: below(&mode.public_url, http::RESOURCE_METADATA),
    }
}

/// An address as people write it, with or without a slash at its end.
fn with_slash(url: &Url, slash: bool) -> String {
    let bare = url.as_str().trim_end_matches('/');
    if slash {
        format!("{bare}/")
    } else {
        bare.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mode(public_url: &str, discovery: Option<&str>) -> OAuth {
        OAuth {
            discovery: discovery.map(|url| url.parse().unwrap()),
            issuer: None,
            public_issuer: None,
            jwks_uri: None,
            introspection_uri: None,
            client: None,
            nextcloud: "nextcloud".to_owned(),
            public_url: public_url.parse().unwrap(),
        }
    }

    fn of(public_url: &str, discovery: Option<&str>) -> OAuthSettings {
        let nextcloud = "https://cloud.test/nc".parse().unwrap();
        settings(&mode(public_url, discovery), &nextcloud)
    }

    #[test]
    fn a_token_may_name_us_with_or_without_the_endpoint() {
        let settings = of("https://mcp.test/", None);
        assert_eq!(
            settings.audiences,
            [
                "https://mcp.test/mcp",
                "https://mcp.test/",
                "https://mcp.test"
            ]
        );
        let below = of("https://example.org/ai", None);
        assert_eq!(
            below.metadata.as_str(),
            "https://example.org/ai/.well-known/oauth-protected-resource/mcp"
        );
    }

    #[test]
    fn nextcloud_issues_tokens_unless_another_provider_is_named() {
        let own = of("https://mcp.test", None);
        let nextcloud = "https://cloud.test/nc".parse().unwrap();
        let at = provider(&mode("https://mcp.test", None), &nextcloud).discovery;
        assert_eq!(
            at.as_str(),
            "https://cloud.test/nc/index.php/.well-known/openid-configuration"
        );
        let short = "https://cloud.test/nc/.well-known/openid-configuration";
        assert!(own.nextcloud_issues && of("https://mcp.test", Some(short)).nextcloud_issues);
        assert!(of("https://mcp.test", Some(at.as_str())).nextcloud_issues);
        let other = "https://idp.test/.well-known/openid-configuration";
        assert!(!of("https://mcp.test", Some(other)).nextcloud_issues);
    }
}
