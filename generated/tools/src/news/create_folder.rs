//! `nc_news_create_folder`: Create news folder. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::news::{Client, types};
use super::{APP, shapes::*};
/// Create news folder.
#[derive(Debug)]
pub struct CreateFolder;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Name
    pub name: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub folders: Vec<Folder>,
}
impl Tool for CreateFolder {
    const SPEC: &'static Spec = &Spec {
        name: "nc_news_create_folder",
        app: &APP,
        title: "Create news folder",
        about: "Create a folder for feeds. The same name twice makes two folders.",
        scopes: &["news.write"],
        effect: Effect::Create,
        operations: &["news.createFolder"],
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
        let body = types::FolderName {
            name: input.name,
        };
        let answer = client.create_folder(&body).await;
        let answer = answer?;
        let item = answer.into_inner();
        let items: Vec<Folder> = pick::some::<Vec<types::Folder>>(item.folders)
            .unwrap_or_default()
            .into_iter()
            .map(Folder::from)
            .collect();
        Ok(Output { folders: items })
    }
}
