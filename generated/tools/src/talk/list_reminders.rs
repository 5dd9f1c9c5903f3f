//! `talk_list_reminders`: List reminders. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// List reminders.
#[derive(Debug)]
pub struct ListReminders;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub reminders: Vec<Upcoming>,
}
impl Tool for ListReminders {
    const SPEC: &'static Spec = &Spec {
        name: "talk_list_reminders",
        app: &APP,
        title: "List reminders",
        about: "List the next reminders of messages that you set, in all conversations.",
        scopes: &["talk.read"],
        effect: Effect::Read,
        operations: &["spreed.chat-get-upcoming-reminders"],
        feature: Some("upcoming-reminders"),
        since: None,
        envelope: false,
        ask: None,
        from_others: Some(
            &nc_toolkit::FromOthers {
                origin: "talk",
                text: &["message"],
                author: &[],
                sender: &[],
                only_if: None,
            },
        ),
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "reminders",
                limit: None,
                by: nc_toolkit::PageBy::Bound(Some(10)),
            },
        ),
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let answer = client.chat_get_upcoming_reminders().await;
        let answer = answer?;
        let item = answer.into_inner();
        let items: Vec<Upcoming> = item.into_iter().map(Upcoming::from).collect();
        Ok(Output { reminders: items })
    }
}
