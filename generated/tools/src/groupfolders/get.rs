//! `nc_groupfolders_get`: Get team folder. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::groupfolders::{Client, types};
use super::{APP, shapes::*};
/// Get team folder.
#[derive(Debug)]
pub struct Get;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the team folder
    pub folder_id: i64,
}
impl Tool for Get {
    const SPEC: &'static Spec = &Spec {
        name: "nc_groupfolders_get",
        app: &APP,
        title: "Get team folder",
        about: "Read one team folder, its quota and who may use it.",
        scopes: &["groupfolders.read"],
        effect: Effect::Read,
        operations: &["groupfolders.folder-get-folder"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Folder;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::NotFound,
                format!("Team folder {folder_id} not found", folder_id = input.folder_id),
            ),
        ];
        let answer = client.folder_get_folder(input.folder_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Folder::from(item))
    }
}
