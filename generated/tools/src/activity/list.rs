//! `nc_activity_list`: List activities. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::activity::{Client, types};
use super::{APP, shapes::*};
/// List activities.
#[derive(Debug)]
pub struct List;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Activities on a page, 1 to 200
    #[serde(default = "default_limit")]
    pub limit: i64,
    /// Where a page begins
    pub since: Option<i64>,
    /// Type of the thing, as files; only together with object_id
    pub object_type: Option<String>,
    /// Id of the thing, as a file id
    pub object_id: Option<i64>,
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
impl Tool for List {
    const SPEC: &'static Spec = &Spec {
        name: "nc_activity_list",
        app: &APP,
        title: "List activities",
        about: "List what happened to your things and by you, newest first - all, or what happened to one thing.",
        scopes: &["activity.read"],
        effect: Effect::Read,
        operations: &["activity.listActivities"],
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
        let answer = client
            .list_activities(
                Some(input.limit),
                input.object_id,
                input.object_type.as_ref().map(|value| value.as_str()),
                None,
                input.since,
                None,
                None,
            )
            .await;
        let answer = pick::unless(answer, Kind::NotModified);
        let answer = answer?;
        let header = pick::header(answer.headers(), "X-Activity-Last-Given");
        let item = answer.into_inner().unwrap_or_default();
        let items: Vec<Activity> = item.into_iter().map(Activity::from).collect();
        Ok(Output {
            next_since: header.and_then(pick::integer),
            activities: items,
        })
    }
}
