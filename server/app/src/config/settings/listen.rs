//! Settings about how clients reach us and how much of us they may use.

use super::{Kind, Setting};

pub(super) const SETTINGS: &[Setting] = &[
    Setting::new(
        "MCP_TRANSPORT",
        Kind::Choice(&["streamable-http", "http", "stdio"]),
        "How clients talk to us; `http` is short for `streamable-http`, `stdio` is for one user.",
    )
    .flag("transport")
    .or("streamable-http"),
    Setting::new("MCP_HOST", Kind::Text, "Address to listen on.")
        .flag("host")
        .or("127.0.0.1"),
    Setting::new("PORT", Kind::Number(0, 65_535), "Port to listen on; 0 takes a free one.")
        .flag("port")
        .or("8000"),
    Setting::new(
        "NEXTCLOUD_MCP_SERVER_URL",
        Kind::Url,
        "Address under which clients reach this server, without /mcp. Its host name is accepted in requests. Where it is \
         set, tools, resources and prompts have icons, which anybody may fetch below it: /icons/<app>.svg.",
    )
    .flag("mcp-server-url"),
    Setting::new(
        "MCP_ALLOWED_HOSTS",
        Kind::List,
        "Host names, with or without port, that requests may name besides loopback ones. `*` allows all.",
    )
    .flag("allowed-hosts"),
    Setting::new(
        "MCP_ALLOWED_ORIGINS",
        Kind::List,
        "Origins of web pages that may send requests, such as https://app.example.org, besides loopback ones.",
    )
    .flag("allowed-origins"),
    Setting::new(
        "TRUSTED_PROXIES",
        Kind::List,
        "Addresses and networks of the reverse proxies before this server, such as 10.0.0.5 or 172.16.0.0/12. They are believed \
         about from where a request comes, so that budgets for sign-ins and registrations count for each client and not for \
         the proxy. Nobody else is, and nothing else that they write is used: the address in links is \
         NEXTCLOUD_MCP_SERVER_URL.",
    )
    .flag("trusted-proxies"),
    Setting::new(
        "TRUSTED_PROXY_HEADER",
        Kind::Choice(&["x-forwarded-for", "forwarded"]),
        "Which header these proxies write (forwarded is RFC 7239). Only it is read: proxies let pass what they do not write.",
    )
    .or("x-forwarded-for"),
    Setting::new(
        "FORWARDED_ALLOW_IPS",
        Kind::List,
        "Older name of TRUSTED_PROXIES; `*` is left out.",
    ),
    Setting::new(
        "MCP_DNS_REBINDING_PROTECTION",
        Kind::Switch,
        "Whether Host and Origin of requests are checked. Leave it on unless a proxy does it.",
    )
    .or("true"),
    Setting::new(
        "MCP_LEGACY_SESSIONS",
        Kind::Switch,
        "Whether clients of the older protocol get a session in this process. Off, any replica answers any request.",
    )
    .flag("legacy-sessions")
    .or("false"),
    Setting::new(
        "MCP_REQUEST_TIMEOUT",
        Kind::Duration,
        "How long one request of a client may take until its answer begins.",
    )
    .flag("request-timeout")
    .or("120"),
    Setting::new(
        "MCP_WATCH_INTERVAL",
        Kind::Duration,
        "Time between two looks at the resources that a client watches.",
    )
    .flag("watch-interval")
    .or("30"),
    Setting::new(
        "MCP_MAX_REQUESTS",
        Kind::Number(1, 100_000),
        "How many requests may be under way together; more are answered with 503.",
    )
    .flag("max-requests")
    .or("256"),
    Setting::new(
        "MCP_MAX_REQUEST_MB",
        Kind::Number(1, 1_024),
        "Largest request in MiB. Unset: what WEBDAV_WRITE_MAX_MB needs in base64, and 4 more.",
    ),
    Setting::new(
        "MCP_CALLS_PER_MINUTE",
        Kind::Number(1, 1_000_000),
        "How many tool calls one caller may make in a minute.",
    )
    .or("600"),
    Setting::new(
        "MCP_SHUTDOWN_TIMEOUT",
        Kind::Duration,
        "How long requests under way may still take after a signal to stop.",
    )
    .or("20"),
];
