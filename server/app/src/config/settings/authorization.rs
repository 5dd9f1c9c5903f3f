//! Settings about the authorization server of our own, in the mode login_flow.

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
];
