//! `nc_tables_update_share`: Update table share. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::tables::{Client, types};
use super::{APP, shapes::*};
/// Update table share.
#[derive(Debug)]
pub struct UpdateShare;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the share
    pub share_id: i64,
    /// Which permission
    #[schemars(extend("enum" = ["read", "create", "update", "delete", "manage"]))]
    pub permission: String,
    /// true gives it, false takes it
    pub allowed: bool,
}
impl Tool for UpdateShare {
    const SPEC: &'static Spec = &Spec {
        name: "nc_tables_update_share",
        app: &APP,
        title: "Update table share",
        about: "Give or take one permission of a share.",
        scopes: &["tables.write"],
        effect: Effect::Update,
        operations: &["tables.api1-update-share-permissions"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Share;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::NotFound,
                format!("Share {share_id} not found", share_id = input.share_id),
            ),
            (
                Kind::Forbidden,
                format!(
                    "Share {share_id} is not yours to change", share_id = input.share_id
                ),
            ),
        ];
        let body = types::Api1UpdateSharePermissionsBody {
            permission_type: input.permission,
            permission_value: input.allowed,
        };
        let answer = client.api1_update_share_permissions(input.share_id, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Share::from(item))
    }
}
