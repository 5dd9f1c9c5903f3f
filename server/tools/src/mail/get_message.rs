//! `nc_mail_get_message`: the body as text, in parts when it is long.

use nc_generated_tools::mail::{
    GET_MESSAGE,
    shapes::{Address, Flags},
};
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError, pick};
use nextcloud_client::mail::{Client, types};
use serde::{Deserialize, Serialize};

use super::{
    body::{self, Format},
    missing,
};

pub(crate) struct GetMessage;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the message (databaseId)
    message_id: i64,
    /// html gives the HTML of the body
    #[serde(default)]
    format: Format,
    /// First letter of the body
    offset: Option<i64>,
    /// Letters of the body, up to 60000
    length: Option<i64>,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    message: Mail,
    /// The body goes on
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    truncated: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_offset: Option<usize>,
}

#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
struct Mail {
    id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    uid: Option<i64>,
    /// Message-ID header
    #[serde(skip_serializing_if = "Option::is_none")]
    message_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    subject: Option<String>,
    /// Unix time
    #[serde(skip_serializing_if = "Option::is_none")]
    date_int: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<Vec<Address>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<Vec<Address>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cc: Option<Vec<Address>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    bcc: Option<Vec<Address>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reply_to: Option<Vec<Address>>,
    has_html_body: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    attachments: Vec<Attachment>,
    #[serde(skip_serializing_if = "Option::is_none")]
    flags: Option<Flags>,
    /// What the app finds suspicious
    #[serde(skip_serializing_if = "Vec::is_empty")]
    warnings: Vec<String>,
}

#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
struct Attachment {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    file_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mime: Option<String>,
    /// Bytes
    #[serde(skip_serializing_if = "Option::is_none")]
    size: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cid: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    disposition: Option<String>,
}

impl Tool for GetMessage {
    const SPEC: &'static Spec = &GET_MESSAGE;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let id = input.message_id;
        let client = Client::from_session(ctx.session());
        let answer = client.get_message(id).await.map_err(missing::message(id))?;
        let message = answer.into_inner();
        let whole = body::of(&message, input.format);
        let part = body::part(
            whole.as_deref().unwrap_or_default(),
            input.offset,
            input.length,
        )?;
        Ok(Output {
            truncated: part.next.is_some(),
            next_offset: part.next,
            message: Mail::of(id, message, whole.is_some().then_some(part.text)),
        })
    }
}

impl Mail {
    fn of(id: i64, message: types::FullMessage, body: Option<String>) -> Self {
        let warnings = warnings(&message, body.is_some());
        Self {
            id,
            uid: message.uid,
            message_id: message.message_id.filter(|text| !text.is_empty()),
            subject: message.subject.filter(|text| !text.is_empty()),
            date_int: message.date_int,
            from: pick::each(message.from),
            to: pick::each(message.to),
            cc: pick::each(message.cc),
            bcc: pick::each(message.bcc),
            reply_to: pick::each(message.reply_to),
            has_html_body: message.has_html_body.unwrap_or_default(),
            body,
            attachments: message
                .attachments
                .into_iter()
                .chain(message.inline_attachments)
                .map(Attachment::from)
                .collect(),
            flags: message.flags.map(Flags::from),
            warnings,
        }
    }
}

/// What the app's own checks say against the message.
fn warnings(message: &types::FullMessage, readable: bool) -> Vec<String> {
    let checks = message.phishing_details.iter().flat_map(|all| &all.checks);
    let mut found: Vec<String> = checks
        .filter(|check| check.is_phishing == Some(true))
        .filter_map(|check| check.message.clone())
        .filter(|words| !words.is_empty())
        .collect();
    if message.dkim_valid == Some(false) {
        found.push("the signature of the sending server is not valid".to_owned());
    }
    if !readable {
        found.push("the body is encrypted and cannot be read here".to_owned());
    }
    found
}

impl From<types::Attachment> for Attachment {
    fn from(part: types::Attachment) -> Self {
        Self {
            id: part.id,
            file_name: part.file_name.filter(|text| !text.is_empty()),
            mime: part.mime,
            size: part.size,
            cid: part.cid.filter(|text| !text.is_empty()),
            disposition: part.disposition.filter(|text| !text.is_empty()),
        }
    }
}
