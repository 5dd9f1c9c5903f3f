//! `nc_groupfolders_create`: Create team folder. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::groupfolders::{Client, types};
use super::{APP, shapes::*};
/// Create team folder.
#[derive(Debug)]
pub struct Create;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Name, or path from the top of everybody's files
    pub mount_point: String,
    /// With access rules, people get nothing unless a rule says so
    #[serde(default = "default_acl_default_no_permission")]
    pub acl_default_no_permission: bool,
}
fn default_acl_default_no_permission() -> bool {
    false
}
impl Tool for Create {
    const SPEC: &'static Spec = &Spec {
        name: "nc_groupfolders_create",
        app: &APP,
        title: "Create team folder",
        about: "Create a team folder, as administrator. Nobody sees it until nc_groupfolders_set_group lets a group use it.",
        scopes: &["groupfolders.admin"],
        effect: Effect::Create,
        operations: &["groupfolders.folder-add-folder"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Create the team folder {mount_point}?",
                look: &[],
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
    type Output = Folder;
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
                Kind::BadRequest,
                format!(
                    "The team folder was not created: a folder {mount_point} exists, or the name cannot be used",
                    mount_point = input.mount_point
                ),
            ),
        ];
        let body = types::FolderAddFolderBody {
            acl_default_no_permission: Some(input.acl_default_no_permission),
            bucket: None,
            mountpoint: input.mount_point,
        };
        let answer = client.folder_add_folder(&body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Folder::from(item))
    }
}
