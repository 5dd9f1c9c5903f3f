//! `nc_apps_get_setting`: Get app setting. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::provisioning_api::{Client, types};
use super::{APP, shapes::*};
/// Get app setting.
#[derive(Debug)]
pub struct GetSetting;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Id of the app
    pub app_id: String,
    /// Name of the setting
    pub key: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}
impl Tool for GetSetting {
    const SPEC: &'static Spec = &Spec {
        name: "nc_apps_get_setting",
        app: &APP,
        title: "Get app setting",
        about: "Read one setting of an app, as administrator. Secrets are not given out.",
        scopes: &["apps.admin"],
        effect: Effect::Read,
        operations: &["provisioning_api.app_config-get-value"],
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
        let words = [
            (Kind::Forbidden, format!("Only administrators may read settings")),
        ];
        let answer = client
            .app_config_get_value(&*input.app_id, &*input.key, None)
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let value = pick::some::<String>(item.data.clone())
            .filter(|text| !text.is_empty());
        Ok(Output { value: value })
    }
}
