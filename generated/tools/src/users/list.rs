//! `nc_users_list`: List users. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::provisioning_api::{Client, types};
use super::{APP, shapes::*};
/// List users.
#[derive(Debug)]
pub struct List;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Part of a name or id
    pub search: Option<String>,
    /// Users on a page
    #[serde(default = "default_limit")]
    pub limit: i64,
    /// Users to skip
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
    pub users: Vec<String>,
}
impl Tool for List {
    const SPEC: &'static Spec = &Spec {
        name: "nc_users_list",
        app: &APP,
        title: "List users",
        about: "List user ids, as administrator or group administrator. nc_users_find works for everyone.",
        scopes: &["users.read"],
        effect: Effect::Read,
        operations: &["provisioning_api.users-get-users"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "users",
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
        let words = [(Kind::Forbidden, format!("Only administrators may list users"))];
        let answer = client
            .users_get_users(
                Some(input.limit),
                input.offset,
                input.search.as_ref().map(|value| value.as_str()),
            )
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let items: Vec<String> = pick::some::<Vec<String>>(item.users)
            .unwrap_or_default()
            .into_iter()
            .collect();
        Ok(Output {
            next_offset: page::next(
                input.offset.into(),
                input.limit.into(),
                items.len(),
            ),
            users: items,
        })
    }
}
