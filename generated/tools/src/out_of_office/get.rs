//! `nc_out_of_office_get`: Get absence. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::dav::{Client, types};
use super::{APP, shapes::*};
/// Get absence.
#[derive(Debug)]
pub struct Get;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// User id
    pub user_id: String,
}
impl Tool for Get {
    const SPEC: &'static Spec = &Spec {
        name: "nc_out_of_office_get",
        app: &APP,
        title: "Get absence",
        about: "Read the absence that a person has planned, whether it has begun or not.",
        scopes: &["out_of_office.read"],
        effect: Effect::Read,
        operations: &["dav.out_of_office-get-out-of-office"],
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
                Kind::NotFound,
                format!("{user_id} has no absence planned", user_id = input.user_id),
            ),
        ];
        let answer = client.out_of_office_get_out_of_office(&*input.user_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Absence::from(item))
    }
}
