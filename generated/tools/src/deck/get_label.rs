//! `deck_get_label`: Get label. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::deck::{Client, types};
use super::{APP, shapes::*};
/// Get label.
#[derive(Debug)]
pub struct GetLabel;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the board
    pub board_id: i64,
    /// Number of the label
    pub label_id: i64,
}
impl Tool for GetLabel {
    const SPEC: &'static Spec = &Spec {
        name: "deck_get_label",
        app: &APP,
        title: "Get label",
        about: "Read one label of a board.",
        scopes: &["deck.read"],
        effect: Effect::Read,
        operations: &["deck.getLabel"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Label;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::Forbidden,
                format!(
                    "Label {label_id} not found or no access", label_id = input.label_id
                ),
            ),
        ];
        let answer = client.get_label(input.board_id, input.label_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Label::from(item))
    }
}
