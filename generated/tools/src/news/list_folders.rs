//! `nc_news_list_folders`: List news folders. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::news::{Client, types};
use super::{APP, shapes::*};
/// List news folders.
#[derive(Debug)]
pub struct ListFolders;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub total_count: usize,
    pub results: Vec<Folder>,
}
impl Tool for ListFolders {
    const SPEC: &'static Spec = &Spec {
        name: "nc_news_list_folders",
        app: &APP,
        title: "List news folders",
        about: "List the folders that feeds are sorted into.",
        scopes: &["news.read"],
        effect: Effect::Read,
        operations: &["news.listFolders"],
        feature: None,
        since: None,
        envelope: true,
        ask: None,
        from_others: None,
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "results",
                limit: None,
                by: nc_toolkit::PageBy::Server(250),
            },
        ),
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let answer = client.list_folders().await;
        let answer = answer?;
        let item = answer.into_inner();
        let items: Vec<Folder> = pick::some::<Vec<types::Folder>>(item.folders)
            .unwrap_or_default()
            .into_iter()
            .map(Folder::from)
            .collect();
        Ok(Output {
            total_count: items.len(),
            results: items,
        })
    }
}
