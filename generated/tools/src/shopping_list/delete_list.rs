//! `nc_shopping_list_delete_list`: Delete shopping list. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::shopping_list::{Client, types};
use super::{APP, shapes::*};
/// Delete shopping list.
#[derive(Debug)]
pub struct DeleteList;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the list
    pub list_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub deleted_id: i64,
    pub status_code: i64,
    pub message: &'static str,
}
impl Tool for DeleteList {
    const SPEC: &'static Spec = &Spec {
        name: "nc_shopping_list_delete_list",
        app: &APP,
        title: "Delete shopping list",
        about: "Delete a shopping list of your own with all its items, for good, also for those you share it with.",
        scopes: &["shopping_list.write"],
        effect: Effect::Delete,
        operations: &["shopping_list.deleteList"],
        feature: None,
        since: None,
        envelope: true,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Delete the shopping list {title} with all its items for good?",
                look: &[
                    nc_toolkit::Look {
                        name: "title",
                        tool: "nc_shopping_list_get_list",
                        path: &["list", "title"],
                    },
                ],
                type_back: None,
                undo: false,
                when: &[],
            },
        ),
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
                    "Only the owner may delete list {list_id}", list_id = input.list_id
                ),
            ),
        ];
        let echo_list_id = input.list_id.clone();
        let answer = client.delete_list(input.list_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            deleted_id: echo_list_id,
            status_code: 200,
            message: "List deleted",
        })
    }
}
