//! `nc_groupfolders_find_members`: Find who may manage a team folder. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::groupfolders::{Client, types};
use super::{APP, shapes::*};
/// Find who may manage a team folder.
#[derive(Debug)]
pub struct FindMembers;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the team folder
    pub folder_id: i64,
    /// Part of a name
    pub search: Option<String>,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub users: Option<Vec<Person>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<Group>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub teams: Option<Vec<Team>>,
}
impl Tool for FindMembers {
    const SPEC: &'static Spec = &Spec {
        name: "nc_groupfolders_find_members",
        app: &APP,
        title: "Find who may manage a team folder",
        about: "Find users, groups and teams that can use a team folder, for nc_groupfolders_set_management. At most 10 users of each group; narrow the search. Empty for those who do not manage it.",
        scopes: &["groupfolders.read"],
        effect: Effect::Read,
        operations: &["groupfolders.folder-acl-mapping-search"],
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
                Kind::NotFound,
                format!("Team folder {folder_id} not found", folder_id = input.folder_id),
            ),
        ];
        let answer = client
            .folder_acl_mapping_search(
                input.folder_id,
                input.search.as_ref().map(|value| value.as_str()),
            )
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let users = pick::some::<Vec<types::User>>(item.users.clone())
            .and_then(pick::each);
        let groups = pick::some::<Vec<types::Group>>(item.groups.clone())
            .and_then(pick::each);
        let teams = pick::some::<Vec<types::Circle>>(item.circles.clone())
            .and_then(pick::each);
        Ok(Output {
            users: users,
            groups: groups,
            teams: teams,
        })
    }
}
