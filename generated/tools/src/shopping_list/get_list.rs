//! `nc_shopping_list_get_list`: Get shopping list. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::shopping_list::{Client, types};
use super::{APP, shapes::*};
/// Get shopping list.
#[derive(Debug)]
pub struct GetList;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the list
    pub list_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub list: List,
}
impl Tool for GetList {
    const SPEC: &'static Spec = &Spec {
        name: "nc_shopping_list_get_list",
        app: &APP,
        title: "Get shopping list",
        about: "Read the title and rights of one shopping list; nc_shopping_list_get_items has what is on it.",
        scopes: &["shopping_list.read"],
        effect: Effect::Read,
        operations: &["shopping_list.getList"],
        feature: None,
        since: None,
        envelope: true,
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
                format!("List {list_id} not found", list_id = input.list_id),
            ),
        ];
        let answer = client.get_list(input.list_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Output { list: List::from(item) })
    }
}
