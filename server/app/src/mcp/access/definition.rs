//! The tools as clients see them.

use std::sync::{Arc, OnceLock};

use nc_toolkit::{JsonSchema, schema};
use rmcp::model::{JsonObject, Tool, ToolAnnotations};
use serde::{Deserialize, Serialize};

/// Connects.
pub(in crate::mcp) const PROVISION: &str = "nc_auth_provision_access";
/// Says how it stands.
pub(super) const STATUS: &str = "nc_auth_check_status";
/// Changes what is allowed.
const SCOPES: &str = "nc_auth_update_scopes";

#[derive(Debug, Deserialize, JsonSchema)]
pub(super) struct ProvisionInput {
    /// Most that tools may do, such as notes.read; everything that the access token grants if not given
    #[serde(default)]
    pub(super) scopes: Option<Vec<String>>,
}

#[derive(Debug, Deserialize, JsonSchema)]
pub(super) struct StatusInput {}

#[derive(Debug, Deserialize, JsonSchema)]
pub(super) struct ScopesInput {
    /// Scopes to allow besides; the person must say yes in the browser
    #[serde(default)]
    pub(super) add_scopes: Option<Vec<String>>,
    /// Scopes to allow no longer, at once
    #[serde(default)]
    pub(super) remove_scopes: Option<Vec<String>>,
}

/// What all three answer, as far as it is known.
#[derive(Debug, Default, Serialize, JsonSchema)]
pub(super) struct Output {
    /// provisioned, pending, declined or not_provisioned
    pub(super) status: String,
    pub(super) message: String,
    /// Page for the person
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) login_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) user_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) username: Option<String>,
    /// Most that tools may do; none: everything that the access token grants
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) scopes: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) requested_scopes: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) previous_scopes: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) new_scopes: Option<Vec<String>>,
}

/// Whether `name` is one of them.
pub(in crate::mcp) fn is_one(name: &str) -> bool {
    [PROVISION, STATUS, SCOPES].contains(&name)
}

/// The definition of the tool `name`.
pub(in crate::mcp) fn definition(name: &str) -> Option<&'static Tool> {
    definitions().iter().find(|tool| tool.name == name)
}

/// The tools, in the order of their names.
pub(in crate::mcp) fn definitions() -> &'static [Tool] {
    static ALL: OnceLock<Vec<Tool>> = OnceLock::new();
    ALL.get_or_init(|| {
        let hint = |read_only: Option<bool>| {
            let mut hints = ToolAnnotations::new();
            hints.read_only_hint = read_only;
            hints.destructive_hint = read_only.is_none().then_some(false);
            hints
        };
        vec![
            tool(
                STATUS,
                "Check access to Nextcloud",
                "Say whether this server may use your Nextcloud, and how much tools may do. After the person opened the page that \
                 nc_auth_provision_access gave, this tells whether it worked.",
                schema::input::<StatusInput>(),
                hint(Some(true)),
            ),
            tool(
                PROVISION,
                "Connect Nextcloud",
                "Connect this server with your Nextcloud: gives a page where the person signs in and grants access. Show it to \
                 them, then call nc_auth_check_status. Needed when tools say that there is no access. The person ends it at \
                 /app on this server, or in the security settings of Nextcloud.",
                schema::input::<ProvisionInput>(),
                hint(None),
            ),
            tool(
                SCOPES,
                "Change what tools may do",
                "Change the most that tools may do for you. Less counts at once; more needs the person, at the page that this \
                 gives. Scopes that the access token lacks are not granted so: the client has to sign in again.",
                schema::input::<ScopesInput>(),
                hint(None),
            ),
        ]
    })
}

fn tool(
    name: &'static str,
    title: &'static str,
    about: &'static str,
    input: JsonObject,
    hints: ToolAnnotations,
) -> Tool {
    Tool::new(name, about, Arc::new(input))
        .with_title(title)
        .with_raw_output_schema(Arc::new(schema::output::<Output>(true)))
        .with_annotations(hints)
}
