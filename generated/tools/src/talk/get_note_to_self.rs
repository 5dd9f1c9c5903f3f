//! `talk_get_note_to_self`: Get note to self. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Get note to self.
#[derive(Debug)]
pub struct GetNoteToSelf;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {}
impl Tool for GetNoteToSelf {
    const SPEC: &'static Spec = &Spec {
        name: "talk_get_note_to_self",
        app: &APP,
        title: "Get note to self",
        about: "Get your own conversation for notes to yourself, made when it does not exist.",
        scopes: &["talk.read"],
        effect: Effect::Read,
        operations: &["spreed.room-get-note-to-self-conversation"],
        feature: Some("note-to-self"),
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Room;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let answer = client.room_get_note_to_self_conversation().await;
        let answer = answer?;
        let item = answer.into_inner();
        Ok(Room::from(item).link(ctx.links()))
    }
}
