//! `collectives_set_collective_emoji`: Set collective emoji. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::collectives::{Client, types};
use super::{APP, shapes::*};
/// Set collective emoji.
#[derive(Debug)]
pub struct SetCollectiveEmoji;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the collective
    pub collective_id: i64,
    /// One emoji; none removes it
    #[serde(default = "default_emoji")]
    pub emoji: String,
}
fn default_emoji() -> String {
    "".to_owned()
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub collective_id: i64,
    pub status_code: i64,
    pub message: &'static str,
}
impl Tool for SetCollectiveEmoji {
    const SPEC: &'static Spec = &Spec {
        name: "collectives_set_collective_emoji",
        app: &APP,
        title: "Set collective emoji",
        about: "Set the emoji of a collective, or remove it.",
        scopes: &["collectives.write"],
        effect: Effect::Set,
        operations: &["collectives.collective-update"],
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
        let body = types::CollectiveUpdateBody {
            emoji: Some(input.emoji),
        };
        let answer = client.collective_update(input.collective_id, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            collective_id: echo_collective_id,
            status_code: 200,
            message: "Emoji set",
        })
    }
}
