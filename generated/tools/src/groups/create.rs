//! `nc_groups_create`: Create group. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::provisioning_api::{Client, types};
use super::{APP, shapes::*};
/// Create group.
#[derive(Debug)]
pub struct Create;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Group id; it cannot be changed later
    pub group_id: String,
    /// Name that people see
    #[serde(default = "default_display_name")]
    pub display_name: String,
}
fn default_display_name() -> String {
    "".to_owned()
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub group_id: String,
    pub created: bool,
}
impl Tool for Create {
    const SPEC: &'static Spec = &Spec {
        name: "nc_groups_create",
        app: &APP,
        title: "Create group",
        about: "Create a group, as administrator.",
        scopes: &["groups.admin"],
        effect: Effect::Create,
        operations: &["provisioning_api.groups-add-group"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Create the group {group_id}?",
                look: &[],
                type_back: None,
                undo: true,
                when: &[],
            },
        ),
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::Forbidden,
                format!(
                    "Only administrators may do this, and Nextcloud wants the login password or a token of its own sign-in instead of an app password"
                ),
            ),
            (
                Kind::BadRequest,
                format!("Group {group_id} exists", group_id = input.group_id),
            ),
        ];
        let echo_group_id = input.group_id.clone();
        let body = types::GroupsAddGroupBody {
            displayname: Some(input.display_name),
            groupid: input.group_id,
        };
        let answer = client.groups_add_group(&body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            group_id: echo_group_id,
            created: true,
        })
    }
}
