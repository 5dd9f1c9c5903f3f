//! `nc_apps_list`: List apps. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::provisioning_api::{Client, types};
use super::{APP, shapes::*};
/// List apps.
#[derive(Debug)]
pub struct List;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Only these
    #[schemars(extend("enum" = ["enabled", "disabled"]))]
    pub filter: Option<String>,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub apps: Vec<String>,
}
impl Tool for List {
    const SPEC: &'static Spec = &Spec {
        name: "nc_apps_list",
        app: &APP,
        title: "List apps",
        about: "List the ids of all apps, or only of those that are enabled or disabled, as administrator.",
        scopes: &["apps.read"],
        effect: Effect::Read,
        operations: &["provisioning_api.apps-get-apps"],
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
            (
                Kind::Forbidden,
                format!(
                    "Only administrators may list all apps; nc_apps_list_mine works for everyone"
                ),
            ),
        ];
        let answer = client
            .apps_get_apps(
                input.filter.map(|value| args::choice("filter", &value)).transpose()?,
            )
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let items: Vec<String> = pick::some::<Vec<String>>(item.apps)
            .unwrap_or_default()
            .into_iter()
            .collect();
        Ok(Output { apps: items })
    }
}
