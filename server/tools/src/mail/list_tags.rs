//! `nc_mail_list_tags`: from the page of the app, which is the only place that has them all.

use base64::{Engine, prelude::BASE64_STANDARD};
use futures::TryStreamExt;
use nc_generated_tools::mail::{LIST_TAGS, shapes};
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::mail::{Client, types::Tag};
use nextcloud_transport::NextcloudError;
use serde::{Deserialize, Serialize};

/// The field of the page that holds the tags.
const FIELD: &str = "id=\"initial-state-mail-tags\" value=\"";
/// Most of the page that is read, in bytes.
const MOST: usize = 8 << 20;

pub(crate) struct ListTags;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    results: Vec<shapes::Tag>,
    total_count: usize,
}

impl Tool for ListTags {
    const SPEC: &'static Spec = &LIST_TAGS;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, _: Input) -> Result<Output, ToolError> {
        let tags = all(&Client::from_session(ctx.session())).await?;
        Ok(Output {
            total_count: tags.len(),
            results: tags.into_iter().map(shapes::Tag::from).collect(),
        })
    }
}

/// All tags of the user.
pub(super) async fn all(client: &Client) -> Result<Vec<Tag>, ToolError> {
    let mut page = client.get_page().await?.into_inner_stream();
    let mut bytes = Vec::new();
    while let Some(chunk) = page.try_next().await.map_err(NextcloudError::from)? {
        bytes.extend_from_slice(&chunk);
        if bytes.len() > MOST {
            break;
        }
    }
    tags(&String::from_utf8_lossy(&bytes)).ok_or_else(|| {
        ToolError::refused(
            "this version of the Mail app does not tell its tags",
            "find a tag by its name with nc_mail_create_tag",
        )
    })
}

fn tags(page: &str) -> Option<Vec<Tag>> {
    let (_, field) = page.split_once(FIELD)?;
    let (value, _) = field.split_once('"')?;
    serde_json::from_slice(&BASE64_STANDARD.decode(value).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_come_out_of_the_page() {
        let json =
            r##"[{"id":1,"displayName":"Wichtig","imapLabel":"$label1","color":"#FF7A66"}]"##;
        let page = format!(
            "<input type=\"hidden\" {FIELD}{}\">",
            BASE64_STANDARD.encode(json)
        );
        let tags = tags(&page).unwrap();
        assert_eq!(
            tags.first().unwrap().display_name.as_deref(),
            Some("Wichtig")
        );
        assert!(super::tags("<html>").is_none());
    }
}
