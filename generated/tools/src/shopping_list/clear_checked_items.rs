//! `nc_shopping_list_clear_checked_items`: Clear checked items. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::shopping_list::{Client, types};
use super::{APP, shapes::*};
/// Clear checked items.
#[derive(Debug)]
pub struct ClearCheckedItems;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the list
    pub list_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub list_id: i64,
    pub status_code: i64,
    pub message: &'static str,
}
impl Tool for ClearCheckedItems {
    const SPEC: &'static Spec = &Spec {
        name: "nc_shopping_list_clear_checked_items",
        app: &APP,
        title: "Clear checked items",
        about: "Delete all checked items of a list, for good. nc_shopping_list_uncheck_all_items keeps them for the next time.",
        scopes: &["shopping_list.write"],
        effect: Effect::Delete,
        operations: &["shopping_list.clearCheckedItems"],
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
        let echo_list_id = input.list_id.clone();
        let answer = client.clear_checked_items(input.list_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            list_id: echo_list_id,
            status_code: 200,
            message: "Checked items deleted",
        })
    }
}
