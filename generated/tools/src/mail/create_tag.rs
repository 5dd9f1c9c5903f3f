//! `nc_mail_create_tag`: Create mail tag. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::mail::{Client, types};
use super::{APP, shapes::*};
/// Create mail tag.
#[derive(Debug)]
pub struct CreateTag;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Name, up to 128 characters
    pub display_name: String,
    /// As #0082c9
    #[serde(default = "default_color")]
    pub color: String,
}
fn default_color() -> String {
    "#0082c9".to_owned()
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub tag: Tag,
}
impl Tool for CreateTag {
    const SPEC: &'static Spec = &Spec {
        name: "nc_mail_create_tag",
        app: &APP,
        title: "Create mail tag",
        about: "Make a tag, or find the one whose label follows from the name.",
        scopes: &["mail.write"],
        effect: Effect::Set,
        operations: &["mail.createTag"],
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
                Kind::BadRequest,
                format!(
                    "`display_name` has more than 128 characters, or `color` more than 9"
                ),
            ),
        ];
        let body = types::TagWords {
            color: input.color,
            display_name: input.display_name,
        };
        let answer = client.create_tag(&body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Output { tag: Tag::from(item) })
    }
}
