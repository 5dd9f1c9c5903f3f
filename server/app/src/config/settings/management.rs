//! Settings about background work and who may manage it.

use super::{Kind, Setting};

pub(super) const SETTINGS: &[Setting] = &[
    Setting::new(
        "ENABLE_BACKGROUND_OPERATIONS",
        Kind::Switch,
        "In multi_user_basic, let people store an app password for background work through the management API (`/api/v1`). \
         In oauth and token_exchange, let them allow this server to act for them while they are away: it keeps a refresh \
         token. In login_flow that is always so.",
    )
    .or("false"),
    Setting::new(
        "ENABLE_OFFLINE_ACCESS",
        Kind::Switch,
        "Older spelling of ENABLE_BACKGROUND_OPERATIONS.",
    )
    .or("false"),
    Setting::new(
        "ALLOWED_MGMT_CLIENT",
        Kind::List,
        "Clients whose access tokens may use the management API for their user. Unset: none.",
    ),
];
