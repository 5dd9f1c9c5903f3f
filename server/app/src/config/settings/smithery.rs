//! Settings of the mode smithery.

use super::{Kind, Setting};

pub(super) const SETTINGS: &[Setting] = &[
    Setting::new(
        "SMITHERY_DEPLOYMENT",
        Kind::Switch,
        "Older spelling of MCP_DEPLOYMENT_MODE=smithery.",
    )
    .or("false"),
    Setting::new(
        "SMITHERY_ALLOWED_HOSTS",
        Kind::List,
        "Nextclouds that clients may have us connect to: `name` or `name:port` for https, `http://name:port` without encryption; \
         those may be private. `*`: all of the public Internet, by https.",
    )
    .or("*"),
];
