//! `nc_news_delete_folder`: Delete news folder. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::news::{Client, types};
use super::{APP, shapes::*};
/// Delete news folder.
#[derive(Debug)]
pub struct DeleteFolder;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the folder
    pub folder_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub deleted_id: i64,
}
impl Tool for DeleteFolder {
    const SPEC: &'static Spec = &Spec {
        name: "nc_news_delete_folder",
        app: &APP,
        title: "Delete news folder",
        about: "Delete a folder with all its feeds and their items, for good. Move feeds out before to keep them.",
        scopes: &["news.write"],
        effect: Effect::Delete,
        operations: &["news.deleteFolder"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Delete news folder {folder_id} with all its feeds for good?",
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
                Kind::NotFound,
                format!("Folder {folder_id} not found", folder_id = input.folder_id),
            ),
        ];
        let echo_folder_id = input.folder_id.clone();
        let answer = client.delete_folder(input.folder_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            deleted_id: echo_folder_id,
        })
    }
}
