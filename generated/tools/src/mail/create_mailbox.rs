//! `nc_mail_create_mailbox`: Create mailbox. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::mail::{Client, types};
use super::{APP, shapes::*};
/// Create mailbox.
#[derive(Debug)]
pub struct CreateMailbox;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the account
    pub account_id: i64,
    /// Full name
    pub name: String,
}
impl Tool for CreateMailbox {
    const SPEC: &'static Spec = &Spec {
        name: "nc_mail_create_mailbox",
        app: &APP,
        title: "Create mailbox",
        about: "Make a mailbox. One below another is named with the delimiter of the server, as Work.Plans or Work/Plans.",
        scopes: &["mail.write"],
        effect: Effect::Create,
        operations: &["mail.createMailbox"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Mailbox;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::BadRequest,
                format!("Account {account_id} not found", account_id = input.account_id),
            ),
        ];
        let body = types::NewMailbox {
            account_id: input.account_id,
            name: input.name,
        };
        let answer = client.create_mailbox(&body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Mailbox::from(item))
    }
}
