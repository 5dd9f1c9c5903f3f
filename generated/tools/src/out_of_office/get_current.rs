//! `nc_out_of_office_get_current`: Get current absence. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::dav::{Client, types};
use super::{APP, shapes::*};
/// Get current absence.
#[derive(Debug)]
pub struct GetCurrent;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// User id
    pub user_id: String,
}
impl Tool for GetCurrent {
    const SPEC: &'static Spec = &Spec {
        name: "nc_out_of_office_get_current",
        app: &APP,
        title: "Get current absence",
        about: "Read whether a person is away right now, with times in seconds since 1970.",
        scopes: &["out_of_office.read"],
        effect: Effect::Read,
        operations: &["dav.out_of_office-get-current-out-of-office-data"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Now;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::NotFound,
                format!("{user_id} is not away now", user_id = input.user_id),
            ),
        ];
        let answer = client
            .out_of_office_get_current_out_of_office_data(&*input.user_id)
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Now::from(item))
    }
}
