//! `nc_tables_transfer_table`: Transfer table. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::tables::{Client, types};
use super::{APP, shapes::*};
/// Transfer table.
#[derive(Debug)]
pub struct TransferTable;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the table
    pub table_id: i64,
    /// User id of the new owner
    pub user_id: String,
}
impl Tool for TransferTable {
    const SPEC: &'static Spec = &Spec {
        name: "nc_tables_transfer_table",
        app: &APP,
        title: "Transfer table",
        about: "Give a table of yours to another user. Only they can give it back.",
        scopes: &["tables.write"],
        effect: Effect::Send,
        operations: &["tables.api_tables-transfer"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Give the table {title} to {user_id} for good?",
                look: &[
                    nc_toolkit::Look {
                        name: "title",
                        tool: "nc_tables_get_table",
                        path: &["title"],
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
    type Output = Table;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::NotFound,
                format!("Table {table_id} not found", table_id = input.table_id),
            ),
            (
                Kind::Forbidden,
                format!(
                    "Table {table_id} is not yours to give", table_id = input.table_id
                ),
            ),
        ];
        let body = types::ApiTablesTransferBody {
            new_owner_user_id: input.user_id,
        };
        let answer = client.api_tables_transfer(input.table_id, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Table::from(item).link(ctx.links()))
    }
}
