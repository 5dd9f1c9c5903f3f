//! `collectives_delete_collective`: Delete collective. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::collectives::{Client, types};
use super::{APP, shapes::*};
/// Delete collective.
#[derive(Debug)]
pub struct DeleteCollective;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the collective in the trash
    pub collective_id: i64,
    /// Delete the team too
    #[serde(default = "default_delete_team")]
    pub delete_team: bool,
}
fn default_delete_team() -> bool {
    false
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub collective_id: i64,
    pub status_code: i64,
    pub message: &'static str,
}
impl Tool for DeleteCollective {
    const SPEC: &'static Spec = &Spec {
        name: "collectives_delete_collective",
        app: &APP,
        title: "Delete collective",
        about: "Delete a collective in the trash for good, with all pages; collectives_trash_collective comes first. Its team stays unless asked.",
        scopes: &["collectives.write"],
        effect: Effect::Delete,
        operations: &["collectives.trash-delete"],
        feature: None,
        since: None,
        envelope: true,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Delete the collective {collective_id} in the trash with all its pages for good?",
                look: &[],
                type_back: None,
                undo: false,
                when: &[],
            },
        ),
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
        let answer = client
            .trash_delete(input.collective_id, Some(input.delete_team))
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            collective_id: echo_collective_id,
            status_code: 200,
            message: "Collective deleted",
        })
    }
}
