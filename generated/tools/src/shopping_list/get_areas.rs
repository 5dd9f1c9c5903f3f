//! `nc_shopping_list_get_areas`: Get shop areas. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::shopping_list::{Client, types};
use super::{APP, shapes::*};
/// Get shop areas.
#[derive(Debug)]
pub struct GetAreas;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the list
    pub list_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub total_count: usize,
    pub areas: Vec<Area>,
}
impl Tool for GetAreas {
    const SPEC: &'static Spec = &Spec {
        name: "nc_shopping_list_get_areas",
        app: &APP,
        title: "Get shop areas",
        about: "List the areas of the shop that items of a list are sorted by.",
        scopes: &["shopping_list.read"],
        effect: Effect::Read,
        operations: &["shopping_list.getAreas"],
        feature: None,
        since: None,
        envelope: true,
        ask: None,
        from_others: None,
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "areas",
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
            (
                Kind::NotFound,
                format!("List {list_id} not found", list_id = input.list_id),
            ),
        ];
        let answer = client.get_areas(input.list_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let items: Vec<Area> = item.into_iter().map(Area::from).collect();
        Ok(Output {
            total_count: items.len(),
            areas: items,
        })
    }
}
