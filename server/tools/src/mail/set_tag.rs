//! `nc_mail_set_tag`: the tag of that name, made when there is none.

use nc_generated_tools::mail::{SET_TAG, shapes::Tag};
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::mail::{
    Client,
    types::{self, TagWords},
};
use serde::{Deserialize, Serialize};

use super::{list_tags, missing};

/// Color of a tag that is made here.
const COLOR: &str = "#0082c9";

pub(crate) struct SetTag;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the message
    message_id: i64,
    /// Name of the tag, up to 128 characters
    tag: String,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    tag: Tag,
    message_id: i64,
}

impl Tool for SetTag {
    const SPEC: &'static Spec = &SET_TAG;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let (id, name) = (input.message_id, input.tag.trim());
        if name.is_empty() || name.chars().count() > 128 {
            return Err(ToolError::invalid("`tag` has 1 to 128 characters"));
        }
        let client = Client::from_session(ctx.session());
        let summary = client.get_message_summary(id).await;
        summary.map_err(missing::message(id))?;
        let tags = list_tags::all(&client).await?;
        let tag = if let Some(tag) = tags.into_iter().find(|tag| is_called(tag, name)) {
            tag
        } else {
            let words = TagWords {
                display_name: name.to_owned(),
                color: COLOR.to_owned(),
            };
            client.create_tag(&words).await?.into_inner()
        };
        let label = tag.imap_label.clone().unwrap_or_default();
        let set = client.add_tag(id, &label).await;
        Ok(Output {
            tag: set.map_err(missing::message(id))?.into_inner().into(),
            message_id: id,
        })
    }
}

/// Whether a person means this tag by `name`.
pub(super) fn is_called(tag: &types::Tag, name: &str) -> bool {
    let shown = tag.display_name.as_deref().unwrap_or_default();
    shown.to_lowercase() == name.to_lowercase()
}
