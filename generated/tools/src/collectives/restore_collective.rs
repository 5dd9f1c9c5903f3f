//! `collectives_restore_collective`: Restore collective. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::collectives::{Client, types};
use super::{APP, shapes::*};
/// Restore collective.
#[derive(Debug)]
pub struct RestoreCollective;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the collective in the trash
    pub collective_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub collective_id: i64,
    pub status_code: i64,
    pub message: &'static str,
}
impl Tool for RestoreCollective {
    const SPEC: &'static Spec = &Spec {
        name: "collectives_restore_collective",
        app: &APP,
        title: "Restore collective",
        about: "Bring a collective back from the trash.",
        scopes: &["collectives.write"],
        effect: Effect::Set,
        operations: &["collectives.trash-restore"],
        feature: None,
        since: None,
        envelope: true,
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
                format!(
                    "Collective {collective_id} not found in the trash or not accessible",
                    collective_id = input.collective_id
                ),
            ),
        ];
        let echo_collective_id = input.collective_id.clone();
        let answer = client.trash_restore(input.collective_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            collective_id: echo_collective_id,
            status_code: 200,
            message: "Collective restored",
        })
    }
}
