//! `nc_mail_delete_tag`: Delete mail tag. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::mail::{Client, types};
use super::{APP, shapes::*};
/// Delete mail tag.
#[derive(Debug)]
pub struct DeleteTag;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the tag
    pub tag_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub deleted_id: i64,
}
impl Tool for DeleteTag {
    const SPEC: &'static Spec = &Spec {
        name: "nc_mail_delete_tag",
        app: &APP,
        title: "Delete mail tag",
        about: "Delete a tag and take it off all messages. There is no undo.",
        scopes: &["mail.write"],
        effect: Effect::Delete,
        operations: &["mail.deleteTag"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Delete mail tag {tag_id} and take it off all messages for good?",
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
            (Kind::BadRequest, format!("Tag {tag_id} not found", tag_id = input.tag_id)),
        ];
        let echo_tag_id = input.tag_id.clone();
        let answer = client.delete_tag(0, input.tag_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output { deleted_id: echo_tag_id })
    }
}
