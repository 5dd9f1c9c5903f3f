//! `talk_list_mutual_events`: List mutual events. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// List mutual events.
#[derive(Debug)]
pub struct ListMutualEvents;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of a one-to-one conversation
    pub token: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub events: Vec<Event>,
}
impl Tool for ListMutualEvents {
    const SPEC: &'static Spec = &Spec {
        name: "talk_list_mutual_events",
        app: &APP,
        title: "List mutual events",
        about: "List the next events that you share with the other person of a one-to-one conversation.",
        scopes: &["talk.read"],
        effect: Effect::Read,
        operations: &["spreed.calendar_integration-get-mutual-events"],
        feature: Some("mutual-calendar-events"),
        since: None,
        envelope: false,
        ask: None,
        from_others: Some(
            &nc_toolkit::FromOthers {
                origin: "calendar",
                text: &["name", "description"],
                author: &[],
                sender: &[],
                only_if: None,
            },
        ),
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "events",
                limit: None,
                by: nc_toolkit::PageBy::Server(250),
            },
        ),
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::NotFound,
                format!("Conversation {token} not found", token = input.token),
            ),
            (
                Kind::Forbidden,
                format!(
                    "The conversation {token} is not one-to-one", token = input.token
                ),
            ),
        ];
        let answer = client.calendar_integration_get_mutual_events(&*input.token).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let items: Vec<Event> = item.into_iter().map(Event::from).collect();
        Ok(Output { events: items })
    }
}
