//! Settings about access tokens and who issues them, for the modes oauth and token_exchange, and login_flow behind a provider.

use super::{Kind, Setting};

pub(super) const SETTINGS: &[Setting] = &[
    Setting::new(
        "OIDC_DISCOVERY_URL",
        Kind::Url,
        "Discovery document of the identity provider that issues access tokens. Unset: Nextcloud itself, with its app oidc; in \
         login_flow this server.",
    ),
    Setting::new(
        "OIDC_ISSUER",
        Kind::Text,
        "Issuer exactly as tokens name it, where the discovery document is not to be believed about it.",
    ),
    Setting::new(
        "JWKS_URI",
        Kind::Url,
        "Keys that sign access tokens, where the discovery document does not tell.",
    ),
    Setting::new("OIDC_JWKS_URI", Kind::Url, "Older name of JWKS_URI."),
    Setting::new(
        "INTROSPECTION_URI",
        Kind::Url,
        "Where to ask about opaque access tokens, where the discovery document does not tell.",
    ),
    Setting::new(
        "NEXTCLOUD_OIDC_CLIENT_ID",
        Kind::Text,
        "Client of this server at the identity provider. Unset: it registers itself, where the provider allows that; without a database anew with each start, and at Nextcloud only.",
    )
    .flag("oauth-client-id"),
    Setting::new(
        "NEXTCLOUD_OIDC_CLIENT_SECRET",
        Kind::Secret,
        "Secret of that client.",
    )
    .flag("oauth-client-secret"),
    Setting::new("OIDC_CLIENT_ID", Kind::Text, "The same client, where NEXTCLOUD_OIDC_CLIENT_ID is not set."),
    Setting::new("OIDC_CLIENT_SECRET", Kind::Secret, "Its secret."),
    Setting::new("MCP_SERVER_CLIENT_ID", Kind::Text, "The same client, where neither of the two is set."),
    Setting::new("MCP_SERVER_CLIENT_SECRET", Kind::Secret, "Its secret."),
    Setting::new(
        "NEXTCLOUD_OIDC_CLIENT_STORAGE",
        Kind::Text,
        "JSON file in which an older server kept the client that it had registered; taken into the database if it is there.",
    ),
    Setting::new(
        "NEXTCLOUD_OIDC_TOKEN_TYPE",
        Kind::Text,
        "Tokens of a client that registers itself at Nextcloud: jwt, or bearer (opaque).",
    )
    .or("bearer")
    .flag("oauth-token-type"),
    Setting::new(
        "NEXTCLOUD_OIDC_SCOPES",
        Kind::Text,
        "Scopes to ask for when people sign in at the identity provider, as it names them.",
    )
    .or("openid profile email")
    .flag("oauth-scopes"),
    Setting::new(
        "NEXTCLOUD_RESOURCE_URI",
        Kind::Text,
        "What names Nextcloud in the audience of access tokens. Unset: its address, and nextcloud.",
    ),
    Setting::new(
        "ENABLE_TOKEN_EXCHANGE",
        Kind::Switch,
        "Older spelling of MCP_DEPLOYMENT_MODE=token_exchange.",
    )
    .or("false"),
    Setting::new(
        "TOKEN_EXCHANGE_CACHE_TTL",
        Kind::Duration,
        "How long an exchanged token is kept at most; never beyond its own end.",
    )
    .or("300"),
    Setting::new(
        "TOKEN_EXCHANGE_SCOPES",
        Kind::Text,
        "Scopes to ask for in an exchange, where the provider gives no token for Nextcloud without.",
    ),
    Setting::new(
        "ENABLE_PROGRESSIVE_CONSENT",
        Kind::Switch,
        "Oldest spelling of ENABLE_BACKGROUND_OPERATIONS, in oauth and token_exchange.",
    )
    .or("false"),
    Setting::new(
        "MCP_FIRST_SCOPES",
        Kind::List,
        "What clients are told to ask for when people sign in: all, read (whatever changes nothing), or scopes such as \
         notes.read. Tools beyond it are not listed until a client asks for more.",
    )
    .or("all"),
    Setting::new(
        "OIDC_DISCOVERY_MAX_ATTEMPTS",
        Kind::Number(1, 1000),
        "How often the discovery document is tried at start, before this server gives up.",
    )
    .or("10"),
    Setting::new(
        "OIDC_DISCOVERY_BACKOFF_BASE",
        Kind::Duration,
        "Wait after the first try; it doubles with each.",
    )
    .or("1"),
    Setting::new(
        "OIDC_DISCOVERY_BACKOFF_MAX",
        Kind::Duration,
        "Longest wait between two tries.",
    )
    .or("15"),
    Setting::new(
        "OAUTH_PROVIDER",
        Kind::Text,
        "keycloak: the provider is described by the settings that begin with KEYCLOAK. Otherwise unset, or nextcloud.",
    ),
    Setting::new("KEYCLOAK_URL", Kind::Url, "Address of Keycloak."),
    Setting::new("KEYCLOAK_REALM", Kind::Text, "Realm in Keycloak."),
    Setting::new(
        "KEYCLOAK_DISCOVERY_URL",
        Kind::Url,
        "Discovery document of the realm. Unset: made of KEYCLOAK_URL and KEYCLOAK_REALM.",
    ),
    Setting::new("KEYCLOAK_CLIENT_ID", Kind::Text, "Client of this server in the realm."),
    Setting::new("KEYCLOAK_CLIENT_SECRET", Kind::Secret, "Its secret."),
];
