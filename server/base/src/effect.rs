//! What a tool does to the world, from which its MCP hints follow.

/// The effect of a tool on the user's data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Effect {
    /// Changes nothing.
    Read,
    /// Adds something; doing it twice adds two.
    Create,
    /// Changes something that exists.
    Update,
    /// Changes something that exists; doing it twice is the same as once.
    Set,
    /// Removes something.
    Delete,
    /// Reaches other people: mail, messages, invitations, public links.
    Send,
}

impl Effect {
    /// Whether the tool leaves everything as it is (`readOnlyHint`).
    pub const fn is_read(self) -> bool {
        matches!(self, Self::Read)
    }

    /// Whether something may be lost (`destructiveHint`).
    pub const fn is_destructive(self) -> bool {
        matches!(self, Self::Delete)
    }

    /// Whether calling twice equals calling once (`idempotentHint`).
    pub const fn is_idempotent(self) -> bool {
        matches!(self, Self::Read | Self::Set | Self::Delete)
    }

    /// The word that manifests and `describe` use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Create => "create",
            Self::Update => "update",
            Self::Set => "set",
            Self::Delete => "delete",
            Self::Send => "send",
        }
    }
}
