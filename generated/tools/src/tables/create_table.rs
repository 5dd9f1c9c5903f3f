//! `nc_tables_create_table`: Create table. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::tables::{Client, types};
use super::{APP, shapes::*};
/// Create table.
#[derive(Debug)]
pub struct CreateTable;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Title
    pub title: String,
    /// One emoji
    pub emoji: Option<String>,
    /// Text of what it is for
    pub description: Option<String>,
    /// What it begins with
    #[schemars(
        extend(
            "enum" = ["custom",
            "todo",
            "members",
            "customers",
            "vacation-requests",
            "weight",
            "tutorial"]
        )
    )]
    #[serde(default = "default_template")]
    pub template: String,
}
fn default_template() -> String {
    "custom".to_owned()
}
impl Tool for CreateTable {
    const SPEC: &'static Spec = &Spec {
        name: "nc_tables_create_table",
        app: &APP,
        title: "Create table",
        about: "Create a table, empty or from a template. nc_tables_delete_table deletes it.",
        scopes: &["tables.write"],
        effect: Effect::Create,
        operations: &["tables.api_tables-create"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
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
                Kind::BadRequest,
                format!(
                    "The table was not created: its title is empty, or the template is unknown"
                ),
            ),
        ];
        let body = types::ApiTablesCreateBody {
            description: input.description,
            emoji: input.emoji,
            template: Some(input.template),
            title: input.title,
        };
        let answer = client.api_tables_create(&body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Table::from(item).link(ctx.links()))
    }
}
