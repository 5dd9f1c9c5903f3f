//! `nc_tables_delete_share`: End table share. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::tables::{Client, types};
use super::{APP, shapes::*};
/// End table share.
#[derive(Debug)]
pub struct DeleteShare;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the share
    pub share_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub deleted_id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiver: Option<String>,
}
impl Tool for DeleteShare {
    const SPEC: &'static Spec = &Spec {
        name: "nc_tables_delete_share",
        app: &APP,
        title: "End table share",
        about: "End a share of a table, view or application.",
        scopes: &["tables.write"],
        effect: Effect::Delete,
        operations: &["tables.api1-delete-share"],
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
                format!("Share {share_id} not found", share_id = input.share_id),
            ),
            (
                Kind::Forbidden,
                format!(
                    "Share {share_id} is not yours to end", share_id = input.share_id
                ),
            ),
        ];
        let echo_share_id = input.share_id.clone();
        let answer = client.api1_delete_share(input.share_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let receiver = pick::some::<String>(item.receiver.clone())
            .filter(|text| !text.is_empty());
        Ok(Output {
            deleted_id: echo_share_id,
            receiver: receiver,
        })
    }
}
