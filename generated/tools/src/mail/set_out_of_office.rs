//! `nc_mail_set_out_of_office`: Set automatic answer. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::mail::{Client, types};
use super::{APP, shapes::*};
/// Set automatic answer.
#[derive(Debug)]
pub struct SetOutOfOffice;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the account
    pub account_id: i64,
    /// Whether to answer
    pub enabled: bool,
    /// Subject of the answer
    #[serde(default = "default_subject")]
    pub subject: String,
    /// Text of the answer
    pub message: String,
    /// First day, as 2026-12-24; needed to enable
    pub start: Option<String>,
    /// Last day
    pub end: Option<String>,
}
fn default_subject() -> String {
    "Re: ${subject}".to_owned()
}
impl Tool for SetOutOfOffice {
    const SPEC: &'static Spec = &Spec {
        name: "nc_mail_set_out_of_office",
        app: &APP,
        title: "Set automatic answer",
        about: "Set or end the out-of-office answer of an account; it replaces the one before. Needs ManageSieve on the mail server.",
        scopes: &["mail.send"],
        effect: Effect::Send,
        operations: &["mail.setOutOfOffice"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Let account {account_id} answer mail by itself ({enabled}) with {message}?",
                look: &[],
                type_back: None,
                undo: true,
                when: &[],
            },
        ),
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = OutOfOffice;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::NotFound,
                format!("Account {account_id} not found", account_id = input.account_id),
            ),
            (
                Kind::BadRequest,
                format!(
                    "ManageSieve is not set up for account {account_id}", account_id =
                    input.account_id
                ),
            ),
        ];
        let body = types::OutOfOfficeChange {
            enabled: input.enabled,
            end: input.end,
            message: input.message,
            start: input.start,
            subject: input.subject,
        };
        let answer = client.set_out_of_office(input.account_id, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(OutOfOffice::from(item))
    }
}
