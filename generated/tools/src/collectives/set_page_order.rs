//! `collectives_set_page_order`: Set order of pages. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::collectives::{Client, types};
use super::{APP, shapes::*};
/// Set order of pages.
#[derive(Debug)]
pub struct SetPageOrder;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the collective
    pub collective_id: i64,
    /// 0 by hand, 1 newest change first, 2 title, 3 oldest change first, 4 title backwards
    pub page_order: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub collective_id: i64,
    pub page_order: i64,
}
impl Tool for SetPageOrder {
    const SPEC: &'static Spec = &Spec {
        name: "collectives_set_page_order",
        app: &APP,
        title: "Set order of pages",
        about: "Set how the pages of a collective are sorted for you.",
        scopes: &["collectives.write"],
        effect: Effect::Set,
        operations: &["collectives.collective_user_settings-set-page-order"],
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
            (
                Kind::Forbidden,
                format!(
                    "page_order is a number from 0 to 4, not {page_order}", page_order =
                    input.page_order
                ),
            ),
        ];
        let echo_collective_id = input.collective_id.clone();
        let echo_page_order = input.page_order.clone();
        let body = types::CollectiveUserSettingsSetPageOrderBody {
            page_order: input.page_order,
        };
        let answer = client
            .collective_user_settings_set_page_order(input.collective_id, &body)
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            collective_id: echo_collective_id,
            page_order: echo_page_order,
        })
    }
}
