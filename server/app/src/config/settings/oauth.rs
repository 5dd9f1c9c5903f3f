//! Settings about access tokens and who issues them, for the mode oauth.

use super::{Kind, Setting};

pub(super) const SETTINGS: &[Setting] = &[
    Setting::new(
        "OIDC_DISCOVERY_URL",
        Kind::Url,
        "Discovery document of the identity provider that issues access tokens. Unset: Nextcloud itself, with its app oidc.",
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
    Setting::new(
        "INTROSPECTION_URI",
        Kind::Url,
        "Where to ask about opaque access tokens, where the discovery document does not tell.",
    ),
    Setting::new(
        "NEXTCLOUD_OIDC_CLIENT_ID",
        Kind::Text,
        "Client of this server at the identity provider, to ask about opaque access tokens. Its tokens are for us, too.",
    )
    .flag("oauth-client-id"),
    Setting::new(
        "NEXTCLOUD_OIDC_CLIENT_SECRET",
        Kind::Secret,
        "Secret of that client.",
    )
    .flag("oauth-client-secret"),
    Setting::new(
        "NEXTCLOUD_RESOURCE_URI",
        Kind::Text,
        "What names Nextcloud in the audience of access tokens. Unset: its address, and nextcloud.",
    ),
];
