//! `nc_groups_delete`: Delete group. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::provisioning_api::{Client, types};
use super::{APP, shapes::*};
/// Delete group.
#[derive(Debug)]
pub struct Delete;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Group id
    pub group_id: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub deleted_id: String,
}
impl Tool for Delete {
    const SPEC: &'static Spec = &Spec {
        name: "nc_groups_delete",
        app: &APP,
        title: "Delete group",
        about: "Delete a group, as administrator. Its members stay; what was shared with the group no longer reaches them.",
        scopes: &["groups.admin"],
        effect: Effect::Delete,
        operations: &["provisioning_api.groups-delete-group"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Delete the group {group_id} for good?",
                look: &[],
                type_back: None,
                undo: false,
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
        let answer = client.groups_delete_group(&*input.group_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            deleted_id: echo_group_id,
        })
    }
}
