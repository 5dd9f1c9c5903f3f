//! `nc_search_find`: Search one app. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::core::{Client, types};
use super::{APP, shapes::*};
/// Search one app.
#[derive(Debug)]
pub struct Find;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Id of the provider
    pub provider: String,
    /// What to look for
    pub term: String,
    /// Hits on a page
    #[serde(default = "default_limit")]
    pub limit: i64,
    /// Where a page begins
    pub cursor: Option<String>,
}
fn default_limit() -> i64 {
    20
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
    pub results: Vec<Hit>,
}
impl Tool for Find {
    const SPEC: &'static Spec = &Spec {
        name: "nc_search_find",
        app: &APP,
        title: "Search one app",
        about: "Full search of one provider (files, notes, mail, contacts, talk, ...), as the search field of the web page does it. nc_search_list_providers gives the providers.",
        scopes: &["search.read"],
        effect: Effect::Read,
        operations: &["core.unified_search-search"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: Some(
            &nc_toolkit::FromOthers {
                origin: "search",
                text: &["title", "subline"],
                author: &[],
                sender: &[],
                only_if: None,
            },
        ),
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "results",
                limit: Some("limit"),
                by: nc_toolkit::PageBy::Tool(nc_toolkit::Position {
                    at: "cursor",
                    next: "next_cursor",
                    counts: false,
                    keep: &[],
                }),
            },
        ),
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::ServerError,
                format!(
                    "There is no search provider {provider}, or it failed", provider =
                    input.provider
                ),
            ),
        ];
        let answer = client
            .unified_search_search(
                &*input.provider,
                input.cursor.as_ref().map(|value| value.as_str()),
                None,
                Some(input.limit),
                None,
                Some(&*input.term),
            )
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let name = pick::some::<String>(item.name.clone())
            .filter(|text| !text.is_empty());
        let next_cursor = pick::some::<serde_json::Value>(item.cursor.clone())
            .and_then(pick::string)
            .filter(|text| !text.is_empty());
        let items: Vec<Hit> = pick::some::<
            Vec<types::UnifiedSearchResultEntry>,
        >(item.entries)
            .unwrap_or_default()
            .into_iter()
            .map(Hit::from)
            .collect();
        Ok(Output {
            name: name,
            next_cursor: next_cursor,
            results: items,
        })
    }
}
