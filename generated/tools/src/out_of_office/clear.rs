//! `nc_out_of_office_clear`: Clear absence. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::dav::{Client, types};
use super::{APP, shapes::*};
/// Clear absence.
#[derive(Debug)]
pub struct Clear;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Your own user id
    pub user_id: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub cleared: bool,
}
impl Tool for Clear {
    const SPEC: &'static Spec = &Spec {
        name: "nc_out_of_office_clear",
        app: &APP,
        title: "Clear absence",
        about: "Remove your absence, planned or current. nc_out_of_office_set brings it back.",
        scopes: &["out_of_office.write"],
        effect: Effect::Delete,
        operations: &["dav.out_of_office-clear-out-of-office"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let answer = client.out_of_office_clear_out_of_office(&*input.user_id).await;
        let answer = answer?;
        Ok(Output { cleared: true })
    }
}
