//! `nc_groupfolders_set_acl`: Switch access rules. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::groupfolders::{Client, types};
use super::{APP, shapes::*};
/// Switch access rules.
#[derive(Debug)]
pub struct SetAcl;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the team folder
    pub folder_id: i64,
    /// On or off
    pub enabled: bool,
}
impl Tool for SetAcl {
    const SPEC: &'static Spec = &Spec {
        name: "nc_groupfolders_set_acl",
        app: &APP,
        title: "Switch access rules",
        about: "Switch the access rules of a team folder on or off, as administrator. Off, everybody has what their group may; the rules are kept.",
        scopes: &["groupfolders.admin"],
        effect: Effect::Set,
        operations: &["groupfolders.folder-setacl"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Set access rules of the team folder {folder} to {enabled}?",
                look: &[
                    nc_toolkit::Look {
                        name: "folder",
                        tool: "nc_groupfolders_get",
                        path: &["mount_point"],
                    },
                ],
                type_back: None,
                undo: true,
                when: &[],
            },
        ),
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Changed;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::Forbidden,
                format!(
                    "Only administrators of team folders may do this, and Nextcloud may want the login password instead of an app password"
                ),
            ),
            (
                Kind::NotFound,
                format!("Team folder {folder_id} not found", folder_id = input.folder_id),
            ),
        ];
        let body = types::FolderSetaclBody {
            acl: input.enabled,
        };
        let answer = client.folder_setacl(input.folder_id, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Changed::from(item))
    }
}
