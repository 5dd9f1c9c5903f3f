//! `talk_list_events`: List upcoming meetings. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// List upcoming meetings.
#[derive(Debug)]
pub struct ListEvents;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub events: Vec<Event>,
}
impl Tool for ListEvents {
    const SPEC: &'static Spec = &Spec {
        name: "talk_list_events",
        app: &APP,
        title: "List upcoming meetings",
        about: "List the next calendar events that have a conversation.",
        scopes: &["talk.read"],
        effect: Effect::Read,
        operations: &["spreed.calendar_integration-get-dashboard-events"],
        feature: Some("dashboard-event-rooms"),
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
        let answer = client.calendar_integration_get_dashboard_events().await;
        let answer = answer?;
        let item = answer.into_inner();
        let items: Vec<Event> = item.into_iter().map(Event::from).collect();
        Ok(Output { events: items })
    }
}
