//! `nc_tables_create_people_column`: Create people column. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::tables::{Client, types};
use super::{APP, shapes::*};
/// Create people column.
#[derive(Debug)]
pub struct CreatePeopleColumn;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the table
    pub table_id: i64,
    /// Title
    pub title: String,
    /// Users may be chosen
    #[serde(default = "default_users")]
    pub users: bool,
    /// Groups may be chosen
    #[serde(default = "default_groups")]
    pub groups: bool,
    /// Teams may be chosen
    #[serde(default = "default_teams")]
    pub teams: bool,
    /// More than one at a time
    #[serde(default = "default_multiple")]
    pub multiple: bool,
    /// Rows must have a value
    #[serde(default = "default_mandatory")]
    pub mandatory: bool,
    /// What it is for
    pub description: Option<String>,
}
fn default_users() -> bool {
    true
}
fn default_groups() -> bool {
    false
}
fn default_teams() -> bool {
    false
}
fn default_multiple() -> bool {
    false
}
fn default_mandatory() -> bool {
    false
}
impl Tool for CreatePeopleColumn {
    const SPEC: &'static Spec = &Spec {
        name: "nc_tables_create_people_column",
        app: &APP,
        title: "Create people column",
        about: "Add a column of users, groups or teams.",
        scopes: &["tables.write"],
        effect: Effect::Create,
        operations: &["tables.api_columns-create-usergroup-column"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = MadeColumn;
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
                    "You may not change the columns of table {table_id}", table_id =
                    input.table_id
                ),
            ),
        ];
        let body = types::ApiColumnsCreateUsergroupColumnBody {
            base_node_id: input.table_id,
            base_node_type: Some(args::choice("", "table")?),
            custom_settings: None,
            description: input.description,
            mandatory: Some(input.mandatory),
            selected_view_ids: None,
            show_user_status: None,
            technical_name: None,
            title: input.title,
            usergroup_default: None,
            usergroup_multiple_items: Some(input.multiple),
            usergroup_select_groups: Some(input.groups),
            usergroup_select_teams: Some(input.teams),
            usergroup_select_users: Some(input.users),
        };
        let answer = client.api_columns_create_usergroup_column(&body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(MadeColumn::from(item))
    }
}
