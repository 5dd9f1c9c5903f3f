//! `nc_groupfolders_rename`: Rename team folder. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::groupfolders::{Client, types};
use super::{APP, shapes::*};
/// Rename team folder.
#[derive(Debug)]
pub struct Rename;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the team folder
    pub folder_id: i64,
    /// New name or path
    pub mount_point: String,
}
impl Tool for Rename {
    const SPEC: &'static Spec = &Spec {
        name: "nc_groupfolders_rename",
        app: &APP,
        title: "Rename team folder",
        about: "Give a team folder another name or place in everybody's files, as administrator.",
        scopes: &["groupfolders.admin"],
        effect: Effect::Update,
        operations: &["groupfolders.folder-rename-folder"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Call the team folder {folder} {mount_point} for everybody?",
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
            (
                Kind::BadRequest,
                format!(
                    "The team folder was not renamed: a folder {mount_point} exists, or the name cannot be used",
                    mount_point = input.mount_point
                ),
            ),
        ];
        let body = types::FolderRenameFolderBody {
            mountpoint: input.mount_point,
        };
        let answer = client.folder_rename_folder(input.folder_id, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Changed::from(item))
    }
}
