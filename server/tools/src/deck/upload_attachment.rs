//! `deck_upload_attachment`: a form with one file, which the app stores in the user's Deck folder.

use base64::{Engine, prelude::BASE64_STANDARD};
use http::Method;
use nc_generated_tools::deck::{UPLOAD_ATTACHMENT, shapes::Attachment};
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::deck::types;
use serde::Deserialize;

use super::one_card;

pub(crate) struct UploadAttachment;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the card
    card_id: i64,
    /// Name of the file, as plan.md; a name that is taken gets a number
    filename: String,
    /// Text, or anything in base64
    content: String,
    /// Content is in base64
    #[serde(default)]
    base64: bool,
}

impl Tool for UploadAttachment {
    const SPEC: &'static Spec = &UPLOAD_ATTACHMENT;
    type Input = Input;
    type Output = Attachment;

    async fn run(ctx: &Ctx, input: Input) -> Result<Attachment, ToolError> {
        let card_id = input.card_id;
        let content = if input.base64 {
            BASE64_STANDARD
                .decode(input.content.trim())
                .map_err(|error| ToolError::invalid(format!("`content` is no base64: {error}")))?
        } else {
            input.content.into_bytes()
        };
        let most = ctx.settings().write_max_bytes;
        if content.len() as u64 > most {
            let size = content.len();
            return Err(ToolError::refused(
                format!("the content has {size} bytes; at most {most} are written"),
                "let the user upload it in Nextcloud",
            ));
        }
        let (boundary, form) = form(&input.filename, &content)?;
        let path = format!("/ocs/v2.php/apps/deck/api/v1.0/cards/{card_id}/attachment");
        let call = ctx.session().request(Method::POST, &path);
        let made: Result<types::Attachment, _> = call
            .operation("deck.uploadAttachmentOcs")
            .header(
                "Content-Type",
                format!("multipart/form-data; boundary={boundary}"),
            )
            .body(form)
            .ocs()
            .await;
        let made = made.map_err(|error| one_card::told(card_id, error))?;
        Ok(Attachment::from(made).link(ctx.links()))
    }
}

/// The form and what separates its parts, which occurs nowhere in the content.
fn form(name: &str, content: &[u8]) -> Result<(String, Vec<u8>), ToolError> {
    if name.is_empty() || name.contains(['/', '\\', '"']) || name.chars().any(char::is_control) {
        let message = "`filename` must be a plain name without slashes and quotes";
        return Err(ToolError::invalid(message));
    }
    let mut boundary = "nextcloud-mcp".to_owned();
    while content
        .windows(boundary.len())
        .any(|part| part == boundary.as_bytes())
    {
        boundary.push('x');
    }
    let mut form = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"type\"\r\n\r\nfile\r\n\
         --{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
         Content-Type: application/octet-stream\r\n\r\n"
    )
    .into_bytes();
    form.extend_from_slice(content);
    form.extend_from_slice(format!("\r\n--{boundary}--\r\n").as_bytes());
    Ok((boundary, form))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_separator_is_not_in_the_content() {
        let (boundary, form) = form("a.txt", b"--nextcloud-mcp and nextcloud-mcpx").unwrap();
        assert_eq!(boundary, "nextcloud-mcpxx");
        let text = String::from_utf8(form).unwrap();
        assert_eq!(text.matches("--nextcloud-mcpxx").count(), 3);
        assert!(text.contains("filename=\"a.txt\""));
    }

    #[test]
    fn a_name_that_could_break_the_form_is_refused() {
        for name in ["", "a/b", "a\"b", "a\r\nb"] {
            assert!(form(name, b"").is_err(), "{name:?}");
        }
    }
}
