//! `collectives_trash_collective`: Trash collective. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::collectives::{Client, types};
use super::{APP, shapes::*};
/// Trash collective.
#[derive(Debug)]
pub struct TrashCollective;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the collective
    pub collective_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub collective_id: i64,
    pub status_code: i64,
    pub message: &'static str,
}
impl Tool for TrashCollective {
    const SPEC: &'static Spec = &Spec {
        name: "collectives_trash_collective",
        app: &APP,
        title: "Trash collective",
        about: "Put a collective into the trash, for all its members. collectives_restore_collective brings it back.",
        scopes: &["collectives.write"],
        effect: Effect::Update,
        operations: &["collectives.collective-trash"],
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
                    "Collective {collective_id} not found or not accessible",
                    collective_id = input.collective_id
                ),
            ),
        ];
        let echo_collective_id = input.collective_id.clone();
        let answer = client.collective_trash(input.collective_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            collective_id: echo_collective_id,
            status_code: 200,
            message: "Collective moved to the trash",
        })
    }
}
