//! Settings about signing in in the mode login_flow: the authorization server of our own, or the provider in front.

use super::{Kind, Setting};

pub(super) const SETTINGS: &[Setting] = &[
    Setting::new(
        "ALLOWED_MCP_CLIENTS",
        Kind::List,
        "Clients that may sign people in without registering: `client_id`, which browsers leave for a port of the person's own \
         device only, or `client_id|redirect_uri`; one client may stand there with several addresses.",
    )
    .flag("allowed-mcp-clients"),
    Setting::new(
        "ENABLE_DCR",
        Kind::Switch,
        "Whether clients may register themselves (RFC 7591). Whoever registers still needs the yes of each person.",
    )
    .flag("enable-dcr")
    .or("false"),
    Setting::new(
        "CIMD_ALLOWED_HOSTS",
        Kind::List,
        "Hosts of clients that are known by a document of their own (Client ID Metadata Documents). `*` allows every public \
         one; unset, no document is fetched.",
    ),
    Setting::new(
        "COOKIE_SECURE",
        Kind::Switch,
        "Whether cookies of our pages are for https only. Unset, they are where NEXTCLOUD_MCP_SERVER_URL is https.",
    ),
    Setting::new(
        "OIDC_USER_ID_CLAIM",
        Kind::Text,
        "With OIDC_DISCOVERY_URL: the claim of the provider that says which user of Nextcloud somebody is. Whoever can choose \
         its value at the provider can connect as anybody: never one that people edit themselves.",
    )
    .or("sub"),
    Setting::new(
        "OIDC_USER_ID_FORM",
        Kind::Text,
        "What Nextcloud makes of that claim: plain (it is the user id), hashed:<number of the provider> as user_oidc does \
         with unique-uid (its default), or prefixed:<name of the provider> as it does with provider based ids.",
    )
    .or("plain"),
];
