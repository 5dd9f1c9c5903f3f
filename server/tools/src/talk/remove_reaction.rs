//! `talk_remove_reaction`: take a reaction of one's own from a message.

use nc_generated_tools::talk::REMOVE_REACTION;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::spreed::Client;
use serde::Deserialize;

use super::reactions::{Reactions, check, told};

pub(crate) struct RemoveReaction;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Token of the conversation
    token: String,
    /// Number of the message
    message_id: i64,
    /// The emoji
    reaction: String,
}

impl Tool for RemoveReaction {
    const SPEC: &'static Spec = &REMOVE_REACTION;
    type Input = Input;
    type Output = Reactions;

    async fn run(ctx: &Ctx, input: Input) -> Result<Reactions, ToolError> {
        let (token, id, emoji) = (input.token, input.message_id, input.reaction);
        check(id, Some(&emoji))?;
        let client = Client::from_session(ctx.session());
        let answer = client.reaction_delete(&token, id, &emoji, None).await;
        let answer = answer.map_err(|error| told(error, &token, id))?;
        Ok(Reactions::of(token, id, answer.into_inner()))
    }
}
