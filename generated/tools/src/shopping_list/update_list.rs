//! `nc_shopping_list_update_list`: Rename shopping list. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::shopping_list::{Client, types};
use super::{APP, shapes::*};
/// Rename shopping list.
#[derive(Debug)]
pub struct UpdateList;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the list
    pub list_id: i64,
    /// New title
    pub title: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub list: List,
}
impl Tool for UpdateList {
    const SPEC: &'static Spec = &Spec {
        name: "nc_shopping_list_update_list",
        app: &APP,
        title: "Rename shopping list",
        about: "Give a shopping list another title.",
        scopes: &["shopping_list.write"],
        effect: Effect::Set,
        operations: &["shopping_list.updateList"],
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
            (
                Kind::Forbidden,
                format!(
                    "List {list_id} may not be changed by you", list_id = input.list_id
                ),
            ),
        ];
        let body = types::Title { title: input.title };
        let answer = client.update_list(input.list_id, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Output { list: List::from(item) })
    }
}
