//! `nc_groupfolders_set_group`: the app takes groups that nobody has, and permissions of groups without access.

use nc_generated_tools::groupfolders::{SET_GROUP, shapes::Folder};
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::groupfolders::{
    Client,
    types::{FolderAddGroupBody, FolderSetPermissionsBody},
};
use serde::Deserialize;

use super::folder;

/// All that somebody may do with a file; what the app gives to a new group.
const ALL: i64 = 31;

pub(crate) struct SetGroup;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the team folder
    folder_id: i64,
    /// Id of the group, or of a team
    group_id: String,
    /// Sum of 1 read, 2 change, 4 create, 8 delete, 16 share; left out, a new group gets 31 and another keeps what it has
    permissions: Option<i64>,
}

impl Tool for SetGroup {
    const SPEC: &'static Spec = &SET_GROUP;
    type Input = Input;
    type Output = Folder;

    async fn run(ctx: &Ctx, input: Input) -> Result<Folder, ToolError> {
        let (id, group) = (input.folder_id, input.group_id);
        let wanted = input.permissions;
        if wanted.is_some_and(|wanted| !(1..=ALL).contains(&wanted) || wanted & 1 == 0) {
            return Err(ToolError::invalid(
                "`permissions` must be a sum of 1 read, 2 change, 4 create, 8 delete and 16 share, with read",
            ));
        }
        let client = Client::from_session(ctx.session());
        let mut folder = folder::find(ctx, id).await?;
        if !folder.groups.0.contains_key(&group) {
            check(&client, id, &group).await?;
            let body = FolderAddGroupBody {
                group: group.clone(),
            };
            let added = client.folder_add_group(id, &body).await;
            let added = added.map_err(|error| folder::told(id, error))?.into_inner();
            folder = added.folder.unwrap_or_default();
        }
        let now = folder.groups.0.get(&group).copied();
        if let Some(permissions) = wanted.filter(|wanted| Some(*wanted) != now) {
            let body = FolderSetPermissionsBody { permissions };
            let set = client.folder_set_permissions(id, &group, &body).await;
            let set = set.map_err(|error| folder::told(id, error))?.into_inner();
            folder = set.folder.unwrap_or_default();
        }
        Ok(folder.into())
    }
}

/// Whether there is such a group or team.
async fn check(client: &Client, id: i64, group: &str) -> Result<(), ToolError> {
    let groups = client.delegation_get_all_groups().await;
    let groups = groups.map_err(|error| folder::told(id, error))?;
    let same = |known: Option<String>| known.is_some_and(|known| known == group);
    if groups.into_inner().into_iter().any(|one| same(one.gid)) {
        return Ok(());
    }
    let teams = client.delegation_get_all_circles().await;
    let teams = teams.map_err(|error| folder::told(id, error))?;
    if teams
        .into_inner()
        .into_iter()
        .any(|one| same(one.single_id))
    {
        return Ok(());
    }
    Err(ToolError::invalid(format!(
        "there is no group or team {group}; nc_groups_list_details and nc_teams_list have their ids"
    )))
}
