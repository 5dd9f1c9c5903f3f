//! `deck_create_card`: Deck fails on dates that it cannot read, so they are read here first.

use nc_generated_tools::deck::{CREATE_CARD, shapes::NewCard as Created};
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::deck::{Client, types::NewCard};
use serde::Deserialize;

use super::{instant, no_access};

pub(crate) struct CreateCard;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the board
    board_id: i64,
    /// Number of the stack
    stack_id: i64,
    /// Title, up to 255 characters
    title: String,
    #[serde(default = "plain")]
    r#type: String,
    /// Place, from 0 at the top
    #[serde(default = "last")]
    order: i64,
    /// Markdown text
    description: Option<String>,
    /// When it is due, as 2026-12-24T18:00:00Z
    duedate: Option<String>,
    /// When work begins
    startdate: Option<String>,
    /// Six hexadecimal digits
    color: Option<String>,
}

fn plain() -> String {
    "plain".to_owned()
}

fn last() -> i64 {
    999
}

impl Tool for CreateCard {
    const SPEC: &'static Spec = &CREATE_CARD;
    type Input = Input;
    type Output = Created;

    async fn run(ctx: &Ctx, input: Input) -> Result<Created, ToolError> {
        let time = |name, text: Option<String>| {
            let text = text.filter(|text| !text.is_empty());
            text.map(|text| instant::parse(name, &text)).transpose()
        };
        let card = NewCard {
            title: input.title,
            type_: Some(input.r#type),
            order: Some(input.order),
            description: input.description,
            duedate: time("duedate", input.duedate)?,
            startdate: time("startdate", input.startdate)?,
            color: input.color.filter(|text| !text.is_empty()),
            labels: None,
            users: None,
        };
        let client = Client::from_session(ctx.session());
        let made = client
            .create_card(input.board_id, input.stack_id, &card)
            .await;
        let stack = || format!("Stack {}", input.stack_id);
        let made = made
            .map_err(|error| no_access::told(stack, error))?
            .into_inner();
        Ok(Created::from(made).link(ctx.links()))
    }
}
