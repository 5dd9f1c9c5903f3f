//! Settings about what we write to the log.

use super::{Kind, Setting};

pub(super) const SETTINGS: &[Setting] = &[
    Setting::new(
        "LOG_LEVEL",
        Kind::Choice(&["critical", "error", "warning", "info", "debug", "trace"]),
        "How much to log.",
    )
    .flag("log-level")
    .or("info"),
    Setting::new(
        "LOG_FORMAT",
        Kind::Choice(&["text", "json"]),
        "Lines for people, or one JSON object a line.",
    )
    .flag("log-format")
    .or("text"),
];
