//! `nc_tables_add_favorite`: Favourite table. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::tables::{Client, types};
use super::{APP, shapes::*};
/// Favourite table.
#[derive(Debug)]
pub struct AddFavorite;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// 0 table, 1 view
    pub node_type: i64,
    /// Number of the table or view
    pub node_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub node_type: i64,
    pub node_id: i64,
    pub favorite: bool,
}
impl Tool for AddFavorite {
    const SPEC: &'static Spec = &Spec {
        name: "nc_tables_add_favorite",
        app: &APP,
        title: "Favourite table",
        about: "Put a table or view among your favourites.",
        scopes: &["tables.write"],
        effect: Effect::Set,
        operations: &["tables.api_favorite-create"],
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
                format!("Table or view {node_id} not found", node_id = input.node_id),
            ),
            (
                Kind::Forbidden,
                format!(
                    "Table or view {node_id} not found, or not yours to see", node_id =
                    input.node_id
                ),
            ),
        ];
        let echo_node_type = input.node_type.clone();
        let echo_node_id = input.node_id.clone();
        let answer = client.api_favorite_create(input.node_type, input.node_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            node_type: echo_node_type,
            node_id: echo_node_id,
            favorite: true,
        })
    }
}
