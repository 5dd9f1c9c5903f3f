//! Settings about the Nextcloud behind us and whose name we use there.

use super::{Kind, Setting};

pub(super) const SETTINGS: &[Setting] = &[
    Setting::new(
        "NEXTCLOUD_HOST",
        Kind::Url,
        "Address of Nextcloud as this server reaches it, with a folder if it lives in one.",
    )
    .flag("nextcloud-host"),
    Setting::new(
        "MCP_DEPLOYMENT_MODE",
        Kind::Choice(&[
            "single_user_basic",
            "multi_user_basic",
            "oauth",
            "token_exchange",
            "login_flow",
            "smithery",
        ]),
        "Who calls: one user from this configuration, every user with their own credentials, with access tokens of an identity \
         provider, which go on to Nextcloud (oauth) or are exchanged for others (token_exchange), or with ours, for people who \
         sign in at Nextcloud (login_flow), or with credentials in the query of each request (smithery). Unset: single_user_basic when user name and password are set, else oauth.",
    )
    .flag("mode"),
    Setting::new(
        "ENABLE_MULTI_USER_BASIC_AUTH",
        Kind::Switch,
        "Older spelling of MCP_DEPLOYMENT_MODE=multi_user_basic.",
    )
    .or("false"),
    Setting::new(
        "ENABLE_LOGIN_FLOW",
        Kind::Switch,
        "Older spelling of MCP_DEPLOYMENT_MODE=login_flow.",
    )
    .or("false"),
    Setting::new(
        "NEXTCLOUD_USERNAME",
        Kind::Text,
        "Login name in single_user_basic.",
    )
    .flag("nextcloud-username"),
    Setting::new(
        "NEXTCLOUD_PASSWORD",
        Kind::Secret,
        "App password in single_user_basic (Nextcloud: Settings, Security, Devices & sessions).",
    )
    .flag("nextcloud-password"),
    Setting::new(
        "NEXTCLOUD_VERIFY_SSL",
        Kind::Switch,
        "Whether the certificate of Nextcloud must be valid.",
    )
    .or("true"),
    Setting::new(
        "NEXTCLOUD_CA_BUNDLE",
        Kind::Path,
        "PEM file with the certificate authorities to trust besides the usual ones.",
    ),
    Setting::new(
        "NEXTCLOUD_HTTP_KEEPALIVE",
        Kind::Switch,
        "Whether connections to Nextcloud are kept open and shared.",
    )
    .or("true"),
    Setting::new(
        "NEXTCLOUD_PUBLIC_URL",
        Kind::Url,
        "Address of Nextcloud in a browser, for links in results. Unset: NEXTCLOUD_PUBLIC_ISSUER_URL, \
         then NEXTCLOUD_HOST.",
    ),
    Setting::new(
        "NEXTCLOUD_PUBLIC_ISSUER_URL",
        Kind::Url,
        "Issuer of access tokens as browsers see it, where that differs; older source of the address for links.",
    )
    .flag("public-issuer-url"),
    Setting::new(
        "MCP_NEXTCLOUD_CONNECT_TIMEOUT",
        Kind::Duration,
        "How long a connection to Nextcloud may take.",
    )
    .or("5"),
    Setting::new(
        "MCP_NEXTCLOUD_TIMEOUT",
        Kind::Duration,
        "How long one call to Nextcloud may take.",
    )
    .or("30"),
    Setting::new(
        "MCP_NEXTCLOUD_MAX_CALLS",
        Kind::Number(1, 10_000),
        "How many calls to Nextcloud may be under way together.",
    )
    .or("64"),
    Setting::new(
        "MCP_NEXTCLOUD_MAX_CALLS_PER_USER",
        Kind::Number(1, 10_000),
        "How many of them for one user.",
    )
    .or("8"),
];
