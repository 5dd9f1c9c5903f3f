//! `talk_react`: react to a message; the same reaction again changes nothing.

use nc_generated_tools::talk::REACT;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::spreed::{Client, types::ReactionReactBody};
use serde::Deserialize;

use super::reactions::{Reactions, check, told};

pub(crate) struct React;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Token of the conversation
    token: String,
    /// Number of the message
    message_id: i64,
    /// One emoji
    reaction: String,
}

impl Tool for React {
    const SPEC: &'static Spec = &REACT;
    type Input = Input;
    type Output = Reactions;

    async fn run(ctx: &Ctx, input: Input) -> Result<Reactions, ToolError> {
        let (token, id) = (input.token, input.message_id);
        check(id, Some(&input.reaction))?;
        let client = Client::from_session(ctx.session());
        let body = ReactionReactBody {
            reaction: input.reaction,
        };
        let answer = client.reaction_react(&token, id, None, &body).await;
        let answer = answer.map_err(|error| told(error, &token, id))?;
        Ok(Reactions::of(token, id, answer.into_inner()))
    }
}
