//! `nc_out_of_office_set`: Set absence. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::dav::{Client, types};
use super::{APP, shapes::*};
/// Set absence.
#[derive(Debug)]
pub struct Set;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Your own user id
    pub user_id: String,
    /// First day, as 2026-03-01
    pub first_day: String,
    /// Last day, as 2026-03-08
    pub last_day: String,
    /// Short text for the status
    pub status: String,
    /// Text for those who write to you
    pub message: String,
    /// User id of who stands in
    pub replacement_id: Option<String>,
}
impl Tool for Set {
    const SPEC: &'static Spec = &Spec {
        name: "nc_out_of_office_set",
        app: &APP,
        title: "Set absence",
        about: "Set when you are away and what others read then. Replaces an absence that was set before.",
        scopes: &["out_of_office.write"],
        effect: Effect::Set,
        operations: &["dav.out_of_office-set-out-of-office"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Absence;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::BadRequest,
                format!(
                    "The first day is after the last, a text is too long, or nobody has the id of who stands in"
                ),
            ),
        ];
        let body = types::OutOfOfficeSetOutOfOfficeBody {
            first_day: input.first_day,
            last_day: input.last_day,
            message: input.message,
            replacement_user_id: input.replacement_id,
            status: input.status,
        };
        let answer = client
            .out_of_office_set_out_of_office(&*input.user_id, &body)
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Absence::from(item))
    }
}
