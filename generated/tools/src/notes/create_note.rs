//! `nc_notes_create_note`: Create note. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::notes::{Client, types};
use super::{APP, shapes::*};
/// Create note.
#[derive(Debug)]
pub struct CreateNote;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Title; characters that no file name may have are dropped
    pub title: String,
    /// Markdown text
    pub content: String,
    /// Folder, with / between levels; empty for none
    #[serde(default = "default_category")]
    pub category: String,
}
fn default_category() -> String {
    "".to_owned()
}
impl Tool for CreateNote {
    const SPEC: &'static Spec = &Spec {
        name: "nc_notes_create_note",
        app: &APP,
        title: "Create note",
        about: "Create a note with Markdown content. A title that is taken gets a number appended; the answer has the real one.",
        scopes: &["notes.write"],
        effect: Effect::Create,
        operations: &["notes.createNote"],
        feature: None,
        since: None,
        envelope: true,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Saved;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let body = types::NewNote {
            category: Some(input.category),
            content: Some(input.content),
            favorite: None,
            modified: None,
            title: Some(input.title),
        };
        let answer = client.create_note(&body).await;
        let answer = answer?;
        let item = answer.into_inner();
        Ok(Saved::from(item).link(ctx.links()))
    }
}
