//! `collectives_set_page_width`: Set page width. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::collectives::{Client, types};
use super::{APP, shapes::*};
/// Set page width.
#[derive(Debug)]
pub struct SetPageWidth;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the collective
    pub collective_id: i64,
    /// Number of the page
    pub page_id: i64,
    /// Whether it takes the full width
    pub full_width: bool,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub id: i64,
    pub isFullWidth: bool,
}
impl Tool for SetPageWidth {
    const SPEC: &'static Spec = &Spec {
        name: "collectives_set_page_width",
        app: &APP,
        title: "Set page width",
        about: "Show a page over the full width, or not.",
        scopes: &["collectives.write"],
        effect: Effect::Set,
        operations: &["collectives.page-set-full-width"],
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
        let body = types::PageSetFullWidthBody {
            full_width: input.full_width,
        };
        let answer = client
            .page_set_full_width(input.collective_id, input.page_id, &body)
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let id = pick::some::<types::PageInfo>(item.page.clone())
            .and_then(|item| pick::some::<i64>(item.id))
            .unwrap_or_default();
        let isFullWidth = pick::some::<types::PageInfo>(item.page.clone())
            .and_then(|item| pick::some::<bool>(item.is_full_width))
            .unwrap_or_default();
        Ok(Output {
            id: id,
            isFullWidth: isFullWidth,
        })
    }
}
