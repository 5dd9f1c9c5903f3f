//! The facts about a tool that its manifest states.

use nc_base::Effect;
use rmcp::model::ToolAnnotations;

use crate::{Ask, FromOthers, Long, Own, Paging};

/// An app of Nextcloud that tools belong to.
#[derive(Debug, PartialEq, Eq)]
pub struct App {
    /// Short name: `notes`, `files`; also the name of its toolset.
    pub name: &'static str,
    /// What its tools are about in place of an app of Nextcloud; `None` for those of Nextcloud.
    pub own: Option<Own>,
    /// Key below `capabilities` that an instance has when the app is there; `None` for what every instance has.
    pub capability: Option<&'static str>,
    /// Entry of the navigation that a user has who may use the app; `None` for an app without one. Unlike capabilities,
    /// the navigation leaves out apps that the administrator keeps for groups that the user is not in.
    pub navigation: Option<&'static str>,
    /// Scopes that its tools use, each with the sentence a person reads when asked to grant it.
    pub scopes: &'static [(&'static str, &'static str)],
}

impl App {
    /// Whether every instance has it, for every user.
    pub const fn is_everywhere(&self) -> bool {
        self.capability.is_none() && self.navigation.is_none()
    }
}

/// Everything a client sees of a tool before calling it, apart from its schemas.
#[derive(Debug, PartialEq, Eq)]
pub struct Spec {
    /// Unique name, `[a-z0-9_]`.
    pub name: &'static str,
    /// The app it belongs to.
    pub app: &'static App,
    /// Two to five words for a person.
    pub title: &'static str,
    /// What it does, for a model.
    pub about: &'static str,
    /// Scopes that a caller needs, all of them.
    pub scopes: &'static [&'static str],
    /// What it does to the user's data.
    pub effect: Effect,
    /// Operations of the API documents that it calls; empty when hand-written.
    pub operations: &'static [&'static str],
    /// A feature that the app's capabilities must name; `None` when the app is enough.
    pub feature: Option<&'static str>,
    /// The first version of the app that has it; `None` for every version.
    pub since: Option<&'static str>,
    /// Whether results also carry `success` and `timestamp`, as existing users know them.
    pub envelope: bool,
    /// What it asks the person before it runs.
    pub ask: Option<&'static Ask>,
    /// What in its results others wrote.
    pub from_others: Option<&'static FromOthers>,
    /// What in its results may be too large for one.
    pub long: Option<&'static Long>,
    /// How the list in its results comes in pages; `None` where there is none, or it is always short.
    pub page: Option<&'static Paging>,
}

impl Spec {
    /// Whether the tool is hand-written.
    pub const fn is_handler(&self) -> bool {
        self.operations.is_empty()
    }

    /// The MCP hints, without those that say what the specification presumes anyway.
    ///
    /// Presumed: not read-only, destructive, not idempotent, open world.
    pub fn annotations(&self) -> ToolAnnotations {
        let mut hints = ToolAnnotations::new();
        match self.effect {
            Effect::Read => hints.read_only_hint = Some(true),
            Effect::Create | Effect::Send => hints.destructive_hint = Some(false),
            Effect::Update => hints.destructive_hint = Some(true),
            Effect::Set => {
                hints.destructive_hint = Some(false);
                hints.idempotent_hint = Some(true);
            }
            Effect::Delete => {
                hints.destructive_hint = Some(true);
                hints.idempotent_hint = Some(true);
            }
        }
        hints
    }
}
