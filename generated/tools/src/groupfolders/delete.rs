//! `nc_groupfolders_delete`: Delete team folder. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::groupfolders::{Client, types};
use super::{APP, shapes::*};
/// Delete team folder.
#[derive(Debug)]
pub struct Delete;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the team folder
    pub folder_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub deleted_id: i64,
}
impl Tool for Delete {
    const SPEC: &'static Spec = &Spec {
        name: "nc_groupfolders_delete",
        app: &APP,
        title: "Delete team folder",
        about: "Delete a team folder with all its files, versions and trash, as administrator, for good.",
        scopes: &["groupfolders.admin"],
        effect: Effect::Delete,
        operations: &["groupfolders.folder-remove-folder"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Delete the team folder {folder} with all files in it for good?",
                look: &[
                    nc_toolkit::Look {
                        name: "folder",
                        tool: "nc_groupfolders_get",
                        path: &["mount_point"],
                    },
                ],
                type_back: Some("folder"),
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
                    "Only administrators of team folders may do this, and Nextcloud may want the login password instead of an app password"
                ),
            ),
            (
                Kind::NotFound,
                format!("Team folder {folder_id} not found", folder_id = input.folder_id),
            ),
        ];
        let echo_folder_id = input.folder_id.clone();
        let answer = client.folder_remove_folder(input.folder_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            deleted_id: echo_folder_id,
        })
    }
}
