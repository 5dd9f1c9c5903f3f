//! `talk_list_reactions`: who reacted to a message, by emoji.

use nc_generated_tools::talk::LIST_REACTIONS;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::spreed::Client;
use serde::Deserialize;

use super::reactions::{Reactions, check, told};

pub(crate) struct ListReactions;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Token of the conversation
    token: String,
    /// Number of the message
    message_id: i64,
    /// Only this emoji
    reaction: Option<String>,
}

impl Tool for ListReactions {
    const SPEC: &'static Spec = &LIST_REACTIONS;
    type Input = Input;
    type Output = Reactions;

    async fn run(ctx: &Ctx, input: Input) -> Result<Reactions, ToolError> {
        let (token, id) = (input.token, input.message_id);
        let only = input.reaction.as_deref();
        check(id, only)?;
        let client = Client::from_session(ctx.session());
        let answer = client.reaction_get_reactions(&token, id, only, None).await;
        let answer = answer.map_err(|error| told(error, &token, id))?;
        Ok(Reactions::of(token, id, answer.into_inner()))
    }
}
