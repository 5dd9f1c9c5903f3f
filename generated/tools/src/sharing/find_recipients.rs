//! `nc_share_find_recipients`: Find recipients. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::files_sharing::{Client, types};
use super::{APP, shapes::*};
/// Find recipients.
#[derive(Debug)]
pub struct FindRecipients;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Part of a name or address
    pub search: Option<String>,
    /// How many of each kind
    #[serde(default = "default_limit")]
    pub limit: i64,
}
fn default_limit() -> i64 {
    10
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exact: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub users: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub groups: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub teams: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emails: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remotes: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rooms: Option<serde_json::Value>,
}
impl Tool for FindRecipients {
    const SPEC: &'static Spec = &Spec {
        name: "nc_share_find_recipients",
        app: &APP,
        title: "Find recipients",
        about: "Find whom a file can be shared with - users, groups, teams, mail addresses, other servers - by part of a name.",
        scopes: &["sharing.read"],
        effect: Effect::Read,
        operations: &["files_sharing.shareesapi-search"],
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
        let answer = client
            .shareesapi_search(
                Some("file"),
                None,
                None,
                Some(input.limit),
                input.search.as_ref().map(|value| value.as_str()),
                None,
            )
            .await;
        let answer = answer?;
        let item = answer.into_inner();
        let exact = pick::some::<types::ShareesSearchResultExact>(item.exact.clone())
            .and_then(pick::value);
        let users = pick::some::<Vec<types::ShareeUser>>(item.users.clone())
            .and_then(pick::value);
        let groups = pick::some::<Vec<types::ShareeGroup>>(item.groups.clone())
            .and_then(pick::value);
        let teams = pick::some::<Vec<types::ShareeCircle>>(item.circles.clone())
            .and_then(pick::value);
        let emails = pick::some::<Vec<types::ShareeEmail>>(item.emails.clone())
            .and_then(pick::value);
        let remotes = pick::some::<Vec<types::ShareeRemote>>(item.remotes.clone())
            .and_then(pick::value);
        let rooms = pick::some::<Vec<types::ShareeRoom>>(item.rooms.clone())
            .and_then(pick::value);
        Ok(Output {
            exact: exact,
            users: users,
            groups: groups,
            teams: teams,
            emails: emails,
            remotes: remotes,
            rooms: rooms,
        })
    }
}
