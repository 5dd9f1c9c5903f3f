//! `nc_user_status_list`: List statuses. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::user_status::{Client, types};
use super::{APP, shapes::*};
/// List statuses.
#[derive(Debug)]
pub struct List;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// People on a page
    #[serde(default = "default_limit")]
    pub limit: i64,
    /// People to skip
    pub offset: Option<i64>,
}
fn default_limit() -> i64 {
    50
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_offset: Option<i64>,
    pub statuses: Vec<Status>,
}
impl Tool for List {
    const SPEC: &'static Spec = &Spec {
        name: "nc_user_status_list",
        app: &APP,
        title: "List statuses",
        about: "List the statuses that people set most recently.",
        scopes: &["user_status.read"],
        effect: Effect::Read,
        operations: &["user_status.statuses-find-all"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: Some(
            &nc_toolkit::FromOthers {
                origin: "user_status",
                text: &["message"],
                author: &["user_id"],
                sender: &[],
                only_if: None,
            },
        ),
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "statuses",
                limit: Some("limit"),
                by: nc_toolkit::PageBy::Tool(nc_toolkit::Position {
                    at: "offset",
                    next: "next_offset",
                    counts: true,
                    keep: &[],
                }),
            },
        ),
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let answer = client.statuses_find_all(Some(input.limit), input.offset).await;
        let answer = answer?;
        let item = answer.into_inner();
        let items: Vec<Status> = item.into_iter().map(Status::from).collect();
        Ok(Output {
            next_offset: page::next(
                input.offset.into(),
                input.limit.into(),
                items.len(),
            ),
            statuses: items,
        })
    }
}
