//! `nc_apps_disable`: Disable app. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::provisioning_api::{Client, types};
use super::{APP, shapes::*};
/// Disable app.
#[derive(Debug)]
pub struct Disable;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Id of the app
    pub app_id: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub app_id: String,
    pub enabled: bool,
}
impl Tool for Disable {
    const SPEC: &'static Spec = &Spec {
        name: "nc_apps_disable",
        app: &APP,
        title: "Disable app",
        about: "Switch an app off for everybody, as administrator. Its data stays; nc_apps_enable switches it on again.",
        scopes: &["apps.admin"],
        effect: Effect::Set,
        operations: &["provisioning_api.apps-disable"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Switch the app {app_id} off for everybody?",
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
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::Forbidden,
                format!(
                    "Only administrators may do this, and Nextcloud may want the login password instead of an app password"
                ),
            ),
        ];
        let echo_app_id = input.app_id.clone();
        let answer = client.apps_disable(&*input.app_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            app_id: echo_app_id,
            enabled: false,
        })
    }
}
