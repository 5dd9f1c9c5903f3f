//! What an operator sets and tools obey.

/// Limits and rules for tools, the same for every caller.
#[derive(Debug, Clone)]
pub struct ToolSettings {
    /// Names of system tags; files that bear one, and all below them, do not exist for tools (`EXCLUDED_TAGS`).
    pub excluded_tags: Vec<String>,
    /// Largest content that a tool writes into a file, in bytes (`WEBDAV_WRITE_MAX_MB`).
    pub write_max_bytes: u64,
    /// Largest content that a tool returns inline before encoding, in bytes.
    pub read_max_bytes: u64,
}

impl Default for ToolSettings {
    fn default() -> Self {
        Self {
            excluded_tags: Vec::new(),
            write_max_bytes: 50 << 20,
            read_max_bytes: 5 << 20,
        }
    }
}
