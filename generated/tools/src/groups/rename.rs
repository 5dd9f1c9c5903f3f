//! `nc_groups_rename`: Rename group. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::provisioning_api::{Client, types};
use super::{APP, shapes::*};
/// Rename group.
#[derive(Debug)]
pub struct Rename;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Group id
    pub group_id: String,
    /// The new name
    pub display_name: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub group_id: String,
    pub display_name: String,
}
impl Tool for Rename {
    const SPEC: &'static Spec = &Spec {
        name: "nc_groups_rename",
        app: &APP,
        title: "Rename group",
        about: "Change the name that people see of a group, as administrator. Its id stays.",
        scopes: &["groups.admin"],
        effect: Effect::Update,
        operations: &["provisioning_api.groups-update-group"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Call the group {group_id} {display_name}?",
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
                Kind::NotFound,
                format!("Group {group_id} not found", group_id = input.group_id),
            ),
            (
                Kind::BadRequest,
                format!("Group {group_id} not found", group_id = input.group_id),
            ),
        ];
        let echo_group_id = input.group_id.clone();
        let echo_display_name = input.display_name.clone();
        let body = types::GroupsUpdateGroupBody {
            key: "displayname".to_owned(),
            value: input.display_name,
        };
        let answer = client.groups_update_group(&*input.group_id, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            group_id: echo_group_id,
            display_name: echo_display_name,
        })
    }
}
