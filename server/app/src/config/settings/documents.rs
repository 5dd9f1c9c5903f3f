//! Settings about reading documents of strangers.

use super::{Kind, Setting};

pub(super) const SETTINGS: &[Setting] = &[
    Setting::new(
        "DOCUMENT_MAX_PDF_SIZE_MB",
        Kind::Number(1, 1_024),
        "Largest document in MiB, PDF or other, whose text is read.",
    )
    .or("50"),
    Setting::new(
        "DOCUMENT_READ_TIMEOUT_SECONDS",
        Kind::Duration,
        "Longest time for reading the text of one document; keep it below MCP_REQUEST_TIMEOUT.",
    )
    .or("30"),
    Setting::new(
        "DOCUMENT_PARSE_MEM_LIMIT_MB",
        Kind::Number(128, 65_536),
        "Memory in MiB of the process that reads one document. What it unpacks may take half of it.",
    )
    .or("1024"),
    Setting::new(
        "DOCUMENT_PARSE_PROCESS_SLOTS",
        Kind::Number(1, 64),
        "Documents that are read at once; further ones wait.",
    )
    .or("2"),
];
