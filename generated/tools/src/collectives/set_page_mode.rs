//! `collectives_set_page_mode`: Set page mode. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::collectives::{Client, types};
use super::{APP, shapes::*};
/// Set page mode.
#[derive(Debug)]
pub struct SetPageMode;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the collective
    pub collective_id: i64,
    /// 0 reading, 1 editing
    pub mode: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub id: i64,
    pub pageMode: i64,
}
impl Tool for SetPageMode {
    const SPEC: &'static Spec = &Spec {
        name: "collectives_set_page_mode",
        app: &APP,
        title: "Set page mode",
        about: "Set whether the pages of a collective open for reading or for editing.",
        scopes: &["collectives.write"],
        effect: Effect::Set,
        operations: &["collectives.collective-page-mode"],
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
                Kind::NotFound,
                format!(
                    "Collective {collective_id} not found or not accessible",
                    collective_id = input.collective_id
                ),
            ),
        ];
        let body = types::CollectivePageModeBody {
            mode: input.mode,
        };
        let answer = client.collective_page_mode(input.collective_id, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let id = pick::some::<types::Collective>(item.collective.clone())
            .and_then(|item| pick::some::<i64>(item.id))
            .unwrap_or_default();
        let pageMode = pick::some::<types::Collective>(item.collective.clone())
            .and_then(|item| pick::some::<i64>(item.page_mode))
            .unwrap_or_default();
        Ok(Output {
            id: id,
            pageMode: pageMode,
        })
    }
}
