//! `nc_groupfolders_set_quota`: Set team folder quota. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::groupfolders::{Client, types};
use super::{APP, shapes::*};
/// Set team folder quota.
#[derive(Debug)]
pub struct SetQuota;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the team folder
    pub folder_id: i64,
    /// Bytes; -3 for no limit, -4 for the server's default
    pub quota_bytes: i64,
}
impl Tool for SetQuota {
    const SPEC: &'static Spec = &Spec {
        name: "nc_groupfolders_set_quota",
        app: &APP,
        title: "Set team folder quota",
        about: "Set how much a team folder may hold, as administrator.",
        scopes: &["groupfolders.admin"],
        effect: Effect::Set,
        operations: &["groupfolders.folder-set-quota"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Limit the team folder {folder} to {quota_bytes} bytes?",
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
        let body = types::FolderSetQuotaBody {
            quota: input.quota_bytes,
        };
        let answer = client.folder_set_quota(input.folder_id, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Changed::from(item))
    }
}
