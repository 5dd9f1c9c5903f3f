//! `nc_groupfolders_remove_group`: Take team folder from group. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::groupfolders::{Client, types};
use super::{APP, shapes::*};
/// Take team folder from group.
#[derive(Debug)]
pub struct RemoveGroup;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the team folder
    pub folder_id: i64,
    /// Id of the group or team
    pub group_id: String,
}
impl Tool for RemoveGroup {
    const SPEC: &'static Spec = &Spec {
        name: "nc_groupfolders_remove_group",
        app: &APP,
        title: "Take team folder from group",
        about: "Take a team folder from a group or team, as administrator; files stay. nc_groupfolders_set_group undoes it.",
        scopes: &["groupfolders.admin"],
        effect: Effect::Delete,
        operations: &["groupfolders.folder-remove-group"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Take the team folder {folder} from the group {group_id}?",
                look: &[
                    nc_toolkit::Look {
                        name: "folder",
                        tool: "nc_groupfolders_get",
                        path: &["mount_point"],
                    },
                ],
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
    type Output = Changed;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::Forbidden,
                format!(
                    "Only administrators of team folders may do this, and Nextcloud may want the login password instead of an app password"
                ),
            ),
            (
                Kind::NotFound,
                format!("Team folder {folder_id} not found", folder_id = input.folder_id),
            ),
        ];
        let answer = client.folder_remove_group(input.folder_id, &*input.group_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Changed::from(item))
    }
}
