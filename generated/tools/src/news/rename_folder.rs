//! `nc_news_rename_folder`: Rename news folder. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::news::{Client, types};
use super::{APP, shapes::*};
/// Rename news folder.
#[derive(Debug)]
pub struct RenameFolder;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the folder
    pub folder_id: i64,
    /// New name
    pub name: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub folder_id: i64,
    pub name: String,
}
impl Tool for RenameFolder {
    const SPEC: &'static Spec = &Spec {
        name: "nc_news_rename_folder",
        app: &APP,
        title: "Rename news folder",
        about: "Give a folder another name.",
        scopes: &["news.write"],
        effect: Effect::Set,
        operations: &["news.renameFolder"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
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
        let echo_name = input.name.clone();
        let body = types::FolderName {
            name: input.name,
        };
        let answer = client.rename_folder(input.folder_id, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            folder_id: echo_folder_id,
            name: echo_name,
        })
    }
}
