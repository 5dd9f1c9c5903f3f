//! `nc_groupfolders_set_management`: the app takes people who cannot see the folder, and fails on those who manage it already.

use nc_generated_tools::groupfolders::{SET_MANAGEMENT, shapes::Folder};
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::groupfolders::{
    Client,
    types::{FolderAclMappingSearchResponse, FolderSetManageaclBody},
};
use serde::Deserialize;

use super::folder;

/// How many users the app finds at once: among more, one that is not found may still be there.
const MOST_USERS: usize = 10;

pub(crate) struct SetManagement;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the team folder
    folder_id: i64,
    /// What `id` is
    #[schemars(extend("enum" = ["user", "group", "team"]))]
    r#type: String,
    /// Id of the user, group or team
    id: String,
    /// Whether they manage it from now on
    #[serde(default = "yes")]
    manages: bool,
}

impl Tool for SetManagement {
    const SPEC: &'static Spec = &SET_MANAGEMENT;
    type Input = Input;
    type Output = Folder;

    async fn run(ctx: &Ctx, input: Input) -> Result<Folder, ToolError> {
        let folder_id = input.folder_id;
        let kind = match input.r#type.as_str() {
            "team" => "circle",
            kind @ ("user" | "group") => kind,
            _ => return Err(ToolError::invalid("`type` must be user, group or team")),
        };
        let folder = folder::find(ctx, folder_id).await?;
        let is_it = |one: &Option<String>, what: &str| one.as_deref() == Some(what);
        let mut known = folder.manage.iter();
        let manages = known.any(|one| is_it(&one.type_, kind) && is_it(&one.id, &input.id));
        if manages == input.manages {
            return Ok(folder.into());
        }
        let client = Client::from_session(ctx.session());
        if input.manages {
            let found = client.folder_acl_mapping_search(folder_id, Some(&input.id));
            let found = found
                .await
                .map_err(|error| folder::told(folder_id, error))?;
            check(&found.into_inner(), kind, &input.id)?;
        }
        let body = FolderSetManageaclBody {
            manage_acl: input.manages,
            mapping_id: input.id,
            mapping_type: kind.to_owned(),
        };
        let set = client.folder_set_manageacl(folder_id, &body).await;
        let set = set.map_err(|error| folder::told(folder_id, error))?;
        Ok(set.into_inner().folder.unwrap_or_default().into())
    }
}

fn yes() -> bool {
    true
}

/// Whether they can use the folder at all, as far as the app says.
fn check(found: &FolderAclMappingSearchResponse, kind: &str, id: &str) -> Result<(), ToolError> {
    let is_it = |one: &Option<String>| one.as_deref() == Some(id);
    let known = match kind {
        "user" => found.users.len() >= MOST_USERS || found.users.iter().any(|one| is_it(&one.uid)),
        "group" => found.groups.iter().any(|one| is_it(&one.gid)),
        // The app finds teams by name only.
        _ => true,
    };
    if known {
        return Ok(());
    }
    Err(ToolError::invalid(format!(
        "the {kind} {id} cannot use this folder, so cannot manage its rules; nc_groupfolders_find_members finds who can, nc_groupfolders_set_group lets a group use it"
    )))
}
