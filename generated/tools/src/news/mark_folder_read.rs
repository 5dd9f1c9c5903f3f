//! `nc_news_mark_folder_read`: Mark news folder read. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::news::{Client, types};
use super::{APP, shapes::*};
/// Mark news folder read.
#[derive(Debug)]
pub struct MarkFolderRead;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the folder
    pub folder_id: i64,
    /// Number of the last item to mark: the first of a list
    pub newest_item_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub folder_id: i64,
    pub marked_up_to: i64,
}
impl Tool for MarkFolderRead {
    const SPEC: &'static Spec = &Spec {
        name: "nc_news_mark_folder_read",
        app: &APP,
        title: "Mark news folder read",
        about: "Mark the items of a folder as read, up to one of them; later ones stay unread.",
        scopes: &["news.write"],
        effect: Effect::Set,
        operations: &["news.markFolderRead"],
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
                Kind::ServerError,
                format!(
                    "Folder {folder_id} not found, or the News app failed", folder_id =
                    input.folder_id
                ),
            ),
        ];
        let echo_folder_id = input.folder_id.clone();
        let echo_newest_item_id = input.newest_item_id.clone();
        let body = types::Newest {
            newest_item_id: input.newest_item_id,
        };
        let answer = client.mark_folder_read(input.folder_id, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            folder_id: echo_folder_id,
            marked_up_to: echo_newest_item_id,
        })
    }
}
