//! Settings about which tools there are and what they may do.

use super::{Kind, Setting};

pub(super) const SETTINGS: &[Setting] = &[
    Setting::new(
        "MCP_TOOLSETS",
        Kind::List,
        "Toolsets (apps) to offer, such as notes,files. Unset: all.",
    )
    .flag("toolset"),
    Setting::new(
        "MCP_ENABLED_APPS",
        Kind::List,
        "Older spelling of MCP_TOOLSETS; both together mean what both name.",
    )
    .flag("enable-app"),
    Setting::new(
        "MCP_TOOLS",
        Kind::List,
        "Names of the only tools to offer. Unset: all of the toolsets.",
    )
    .flag("tools"),
    Setting::new(
        "MCP_EXCLUDE_TOOLS",
        Kind::List,
        "Names of tools never to offer.",
    )
    .flag("exclude"),
    Setting::new(
        "MCP_READ_ONLY",
        Kind::Switch,
        "Whether only tools that change nothing are offered.",
    )
    .flag("read-only")
    .or("false"),
    Setting::new(
        "MCP_PROFILE",
        Kind::Choice(&["full", "compact"]),
        "`compact` lists a few tools and two that find and call all others.",
    )
    .flag("profile")
    .or("full"),
    Setting::new(
        "MCP_DISABLE_CAPABILITY_GATING",
        Kind::Switch,
        "Whether tools of apps that this Nextcloud lacks, or keeps from the user, are offered all the same.",
    )
    .or("false"),
    Setting::new(
        "MCP_TOOLS_PAGE_SIZE",
        Kind::Number(1, 1_000),
        "How many tools one page of tools/list holds. Some clients read the first page only.",
    )
    .or("1000"),
    Setting::new(
        "EXCLUDED_TAGS",
        Kind::List,
        "System tags that hide a file, and all below a folder, from tools.",
    ),
    Setting::new(
        "WEBDAV_WRITE_MAX_MB",
        Kind::Number(1, 10_240),
        "Largest content in MiB that a tool writes into a file.",
    )
    .or("50"),
    Setting::new(
        "MCP_RESULT_MAX_BYTES",
        Kind::Number(1_000, 100_000_000),
        "Largest result of a tool in bytes of JSON; 100000 is about 25000 tokens. Files above three quarters of it are read in parts.",
    )
    .or("100000"),
];
