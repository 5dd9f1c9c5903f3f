//! `nc_groups_list_details`: List groups in full. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::provisioning_api::{Client, types};
use super::{APP, shapes::*};
/// List groups in full.
#[derive(Debug)]
pub struct ListDetails;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Part of a name
    pub search: Option<String>,
    /// Groups on a page
    #[serde(default = "default_limit")]
    pub limit: i64,
    /// Groups to skip
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
    pub groups: Vec<Group>,
}
impl Tool for ListDetails {
    const SPEC: &'static Spec = &Spec {
        name: "nc_groups_list_details",
        app: &APP,
        title: "List groups in full",
        about: "List groups with their names and how many are in them, as administrator.",
        scopes: &["groups.admin"],
        effect: Effect::Read,
        operations: &["provisioning_api.groups-get-groups-details"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "groups",
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
        let words = [(Kind::Forbidden, format!("Only administrators may list groups"))];
        let answer = client
            .groups_get_groups_details(
                Some(input.limit),
                input.offset,
                input.search.as_ref().map(|value| value.as_str()),
            )
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let items: Vec<Group> = pick::some::<Vec<types::GroupDetails>>(item.groups)
            .unwrap_or_default()
            .into_iter()
            .map(Group::from)
            .collect();
        Ok(Output {
            next_offset: page::next(
                input.offset.into(),
                input.limit.into(),
                items.len(),
            ),
            groups: items,
        })
    }
}
