//! `collectives_set_subpage_order`: Set order of subpages. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::collectives::{Client, types};
use super::{APP, shapes::*};
/// Set order of subpages.
#[derive(Debug)]
pub struct SetSubpageOrder;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the collective
    pub collective_id: i64,
    /// Number of the page above
    pub page_id: i64,
    /// Numbers of its subpages, in order
    pub page_ids: Vec<i64>,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subpageOrder: Option<Vec<i64>>,
}
impl Tool for SetSubpageOrder {
    const SPEC: &'static Spec = &Spec {
        name: "collectives_set_subpage_order",
        app: &APP,
        title: "Set order of subpages",
        about: "Set the order of the pages below a page for everybody.",
        scopes: &["collectives.write"],
        effect: Effect::Set,
        operations: &["collectives.page-set-subpage-order"],
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
                    "Collective {collective_id} or page {page_id} not found or not accessible",
                    collective_id = input.collective_id, page_id = input.page_id
                ),
            ),
        ];
        let page_ids = serde_json::Value::from(input.page_ids).to_string();
        let body = types::PageSetSubpageOrderBody {
            subpage_order: Some(page_ids),
        };
        let answer = client
            .page_set_subpage_order(input.collective_id, input.page_id, &body)
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let id = pick::some::<types::PageInfo>(item.page.clone())
            .and_then(|item| pick::some::<i64>(item.id))
            .unwrap_or_default();
        let subpageOrder = pick::some::<types::PageInfo>(item.page.clone())
            .and_then(|item| pick::some::<Vec<i64>>(item.subpage_order))
            .filter(|list| !list.is_empty());
        Ok(Output {
            id: id,
            subpageOrder: subpageOrder,
        })
    }
}
