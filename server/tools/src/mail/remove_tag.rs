//! `nc_mail_remove_tag`: only a tag that the message has.

use nc_generated_tools::mail::{REMOVE_TAG, shapes::Tag};
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::mail::Client;
use serde::{Deserialize, Serialize};

use super::{missing, set_tag::is_called};

pub(crate) struct RemoveTag;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the message
    message_id: i64,
    /// Name of the tag
    tag: String,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    tag: Tag,
    message_id: i64,
}

impl Tool for RemoveTag {
    const SPEC: &'static Spec = &REMOVE_TAG;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let (id, name) = (input.message_id, input.tag.trim());
        let client = Client::from_session(ctx.session());
        let summary = client.get_message_summary(id).await;
        let message = summary.map_err(missing::message(id))?.into_inner();
        let tags: Vec<_> = message.tags.into_iter().map(|(_, tag)| tag).collect();
        let Some(tag) = tags.iter().find(|tag| is_called(tag, name)) else {
            let names = tags.iter().filter_map(|tag| tag.display_name.as_deref());
            let names = names.collect::<Vec<_>>().join(", ");
            let has = if names.is_empty() {
                "it has no tags".to_owned()
            } else {
                format!("it has {names}")
            };
            return Err(ToolError::refused(
                format!("message {id} has no tag {name}"),
                has,
            ));
        };
        let label = tag.imap_label.clone().unwrap_or_default();
        let removed = client.remove_tag(id, &label).await;
        Ok(Output {
            tag: removed.map_err(missing::message(id))?.into_inner().into(),
            message_id: id,
        })
    }
}
