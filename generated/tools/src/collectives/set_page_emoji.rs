//! `collectives_set_page_emoji`: Set page emoji. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::collectives::{Client, types};
use super::{APP, shapes::*};
/// Set page emoji.
#[derive(Debug)]
pub struct SetPageEmoji;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the collective
    pub collective_id: i64,
    /// Number of the page
    pub page_id: i64,
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
    pub page_id: i64,
    pub collective_id: i64,
    pub status_code: i64,
    pub message: &'static str,
}
impl Tool for SetPageEmoji {
    const SPEC: &'static Spec = &Spec {
        name: "collectives_set_page_emoji",
        app: &APP,
        title: "Set page emoji",
        about: "Set the emoji of a page, or remove it.",
        scopes: &["collectives.write"],
        effect: Effect::Set,
        operations: &["collectives.page-set-emoji"],
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
                    "Collective {collective_id} or page {page_id} not found or not accessible",
                    collective_id = input.collective_id, page_id = input.page_id
                ),
            ),
        ];
        let echo_page_id = input.page_id.clone();
        let echo_collective_id = input.collective_id.clone();
        let body = types::PageSetEmojiBody {
            emoji: Some(input.emoji),
        };
        let answer = client
            .page_set_emoji(input.collective_id, input.page_id, &body)
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            page_id: echo_page_id,
            collective_id: echo_collective_id,
            status_code: 200,
            message: "Emoji set",
        })
    }
}
