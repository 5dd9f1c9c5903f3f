//! `nc_mail_update_tag`: Change mail tag. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::mail::{Client, types};
use super::{APP, shapes::*};
/// Change mail tag.
#[derive(Debug)]
pub struct UpdateTag;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the tag
    pub tag_id: i64,
    /// New name
    pub display_name: String,
    /// As #0082c9
    #[serde(default = "default_color")]
    pub color: String,
}
fn default_color() -> String {
    "#0082c9".to_owned()
}
impl Tool for UpdateTag {
    const SPEC: &'static Spec = &Spec {
        name: "nc_mail_update_tag",
        app: &APP,
        title: "Change mail tag",
        about: "Rename or recolour a tag; messages keep it.",
        scopes: &["mail.write"],
        effect: Effect::Update,
        operations: &["mail.updateTag"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Tag;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (Kind::BadRequest, format!("Tag {tag_id} not found", tag_id = input.tag_id)),
        ];
        let body = types::TagWords {
            color: input.color,
            display_name: input.display_name,
        };
        let answer = client.update_tag(input.tag_id, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Tag::from(item))
    }
}
