//! `nc_apps_list_setting_keys`: List settings of an app. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::provisioning_api::{Client, types};
use super::{APP, shapes::*};
/// List settings of an app.
#[derive(Debug)]
pub struct ListSettingKeys;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Id of the app
    pub app_id: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub keys: Vec<String>,
}
impl Tool for ListSettingKeys {
    const SPEC: &'static Spec = &Spec {
        name: "nc_apps_list_setting_keys",
        app: &APP,
        title: "List settings of an app",
        about: "List the names of an app's settings, as administrator.",
        scopes: &["apps.admin"],
        effect: Effect::Read,
        operations: &["provisioning_api.app_config-get-keys"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "keys",
                limit: None,
                by: nc_toolkit::PageBy::Server(250),
            },
        ),
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (Kind::Forbidden, format!("Only administrators may read settings")),
        ];
        let answer = client.app_config_get_keys(&*input.app_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let items: Vec<String> = pick::some::<Vec<String>>(item.data)
            .unwrap_or_default()
            .into_iter()
            .collect();
        Ok(Output { keys: items })
    }
}
