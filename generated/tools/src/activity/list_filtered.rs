//! `nc_activity_list_filtered`: List activities of a kind. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::activity::{Client, types};
use super::{APP, shapes::*};
/// List activities of a kind.
#[derive(Debug)]
pub struct ListFiltered;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Id of the filter
    pub filter: String,
    /// Activities on a page, 1 to 200
    #[serde(default = "default_limit")]
    pub limit: i64,
    /// Where a page begins
    pub since: Option<i64>,
}
fn default_limit() -> i64 {
    30
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_since: Option<i64>,
    pub activities: Vec<Activity>,
}
impl Tool for ListFiltered {
    const SPEC: &'static Spec = &Spec {
        name: "nc_activity_list_filtered",
        app: &APP,
        title: "List activities of a kind",
        about: "List activities of one filter, as by, self, files, calendar or comments; nc_activity_list_filters gives all.",
        scopes: &["activity.read"],
        effect: Effect::Read,
        operations: &["activity.listFilteredActivities"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: Some(
            &nc_toolkit::FromOthers {
                origin: "activity",
                text: &["subject", "message"],
                author: &["user"],
                sender: &[],
                only_if: None,
            },
        ),
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "activities",
                limit: Some("limit"),
                by: nc_toolkit::PageBy::Tool(nc_toolkit::Position {
                    at: "since",
                    next: "next_since",
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
                Kind::NotFound,
                format!("There is no filter {filter}", filter = input.filter),
            ),
        ];
        let answer = client
            .list_filtered_activities(
                &*input.filter,
                Some(input.limit),
                None,
                None,
                None,
                input.since,
                None,
                None,
            )
            .await;
        let answer = pick::unless(answer, Kind::NotModified);
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let header = pick::header(answer.headers(), "X-Activity-Last-Given");
        let item = answer.into_inner().unwrap_or_default();
        let items: Vec<Activity> = item.into_iter().map(Activity::from).collect();
        Ok(Output {
            next_since: header.and_then(pick::integer),
            activities: items,
        })
    }
}
