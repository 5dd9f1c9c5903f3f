//! `nc_mail_get_out_of_office`: Get automatic answer. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::mail::{Client, types};
use super::{APP, shapes::*};
/// Get automatic answer.
#[derive(Debug)]
pub struct GetOutOfOffice;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the account
    pub account_id: i64,
}
impl Tool for GetOutOfOffice {
    const SPEC: &'static Spec = &Spec {
        name: "nc_mail_get_out_of_office",
        app: &APP,
        title: "Get automatic answer",
        about: "Read the out-of-office answer of an account. Needs ManageSieve on the mail server.",
        scopes: &["mail.read"],
        effect: Effect::Read,
        operations: &["mail.getOutOfOffice"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
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
        let answer = client.get_out_of_office(input.account_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(OutOfOffice::from(item))
    }
}
