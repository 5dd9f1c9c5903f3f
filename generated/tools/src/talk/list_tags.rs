//! `talk_list_tags`: List conversation tags. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// List conversation tags.
#[derive(Debug)]
pub struct ListTags;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub tags: Vec<Tag>,
}
impl Tool for ListTags {
    const SPEC: &'static Spec = &Spec {
        name: "talk_list_tags",
        app: &APP,
        title: "List conversation tags",
        about: "List the tags that you sort conversations by.",
        scopes: &["talk.read"],
        effect: Effect::Read,
        operations: &["spreed.conversation_tag-get-tags"],
        feature: Some("conversation-tags"),
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let answer = client.conversation_tag_get_tags().await;
        let answer = answer?;
        let item = answer.into_inner();
        let items: Vec<Tag> = item.into_iter().map(Tag::from).collect();
        Ok(Output { tags: items })
    }
}
