//! `nc_tables_list_tables`: List tables. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::tables::{Client, types};
use super::{APP, shapes::*};
/// List tables.
#[derive(Debug)]
pub struct ListTables;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub total_count: usize,
    pub tables: Vec<Table>,
}
impl Tool for ListTables {
    const SPEC: &'static Spec = &Spec {
        name: "nc_tables_list_tables",
        app: &APP,
        title: "List tables",
        about: "List all tables that you own or that are shared with you.",
        scopes: &["tables.read"],
        effect: Effect::Read,
        operations: &["tables.api_tables-index"],
        feature: None,
        since: None,
        envelope: true,
        ask: None,
        from_others: None,
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "tables",
                limit: None,
                by: nc_toolkit::PageBy::Server(250),
            },
        ),
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let answer = client.api_tables_index().await;
        let answer = answer?;
        let item = answer.into_inner();
        let items: Vec<Table> = item
            .into_iter()
            .map(Table::from)
            .map(|one| one.link(ctx.links()))
            .collect();
        Ok(Output {
            total_count: items.len(),
            tables: items,
        })
    }
}
