//! `nc_apps_set_setting`: Set app setting. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::provisioning_api::{Client, types};
use super::{APP, shapes::*};
/// Set app setting.
#[derive(Debug)]
pub struct SetSetting;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Id of the app
    pub app_id: String,
    /// Name of the setting
    pub key: String,
    /// The new value
    pub value: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub app_id: String,
    pub key: String,
    pub saved: bool,
}
impl Tool for SetSetting {
    const SPEC: &'static Spec = &Spec {
        name: "nc_apps_set_setting",
        app: &APP,
        title: "Set app setting",
        about: "Change one setting of an app, as administrator. Read it first, so that it can be set back.",
        scopes: &["apps.admin"],
        effect: Effect::Update,
        operations: &["provisioning_api.app_config-set-value"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Set {key} of the app {app_id} to {value}?",
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
        let echo_key = input.key.clone();
        let body = types::AppConfigSetValueBody {
            value: input.value,
        };
        let answer = client
            .app_config_set_value(&*input.app_id, &*input.key, &body)
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            app_id: echo_app_id,
            key: echo_key,
            saved: true,
        })
    }
}
