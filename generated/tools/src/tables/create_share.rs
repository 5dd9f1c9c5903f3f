//! `nc_tables_create_share`: Share table. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::tables::{Client, types};
use super::{APP, shapes::*};
/// Share table.
#[derive(Debug)]
pub struct CreateShare;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// What `node_id` is
    #[schemars(extend("enum" = ["table", "view", "context"]))]
    #[serde(default = "default_node_type")]
    pub node_type: String,
    /// Number of the table, view or application
    pub node_id: i64,
    /// User id or group id
    pub receiver: String,
    /// What `receiver` is
    #[schemars(extend("enum" = ["user", "group"]))]
    #[serde(default = "default_receiver_type")]
    pub receiver_type: String,
    /// They may read rows
    #[serde(default = "default_read")]
    pub read: bool,
    /// They may add rows
    #[serde(default = "default_create")]
    pub create: bool,
    /// They may change rows
    #[serde(default = "default_update")]
    pub update: bool,
    /// They may delete rows
    #[serde(default = "default_delete")]
    pub delete: bool,
    /// They may change columns, views and shares
    #[serde(default = "default_manage")]
    pub manage: bool,
}
fn default_node_type() -> String {
    "table".to_owned()
}
fn default_receiver_type() -> String {
    "user".to_owned()
}
fn default_read() -> bool {
    true
}
fn default_create() -> bool {
    false
}
fn default_update() -> bool {
    false
}
fn default_delete() -> bool {
    false
}
fn default_manage() -> bool {
    false
}
impl Tool for CreateShare {
    const SPEC: &'static Spec = &Spec {
        name: "nc_tables_create_share",
        app: &APP,
        title: "Share table",
        about: "Share a table, view or application with a user or group. nc_tables_delete_share ends it. Tables accepts ids that nobody has.",
        scopes: &["tables.write"],
        effect: Effect::Send,
        operations: &["tables.api1-create-share"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Share the {node_type} {node_id} with {receiver}?",
                look: &[],
                type_back: None,
                undo: true,
                when: &[],
            },
        ),
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Share;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::NotFound,
                format!(
                    "No {node_type} {node_id} found", node_type = input.node_type,
                    node_id = input.node_id
                ),
            ),
            (
                Kind::Forbidden,
                format!(
                    "The {node_type} {node_id} is not yours to share", node_type = input
                    .node_type, node_id = input.node_id
                ),
            ),
        ];
        let body = types::Api1CreateShareBody {
            display_mode: None,
            node_id: input.node_id,
            node_type: args::choice("node_type", &input.node_type)?,
            permission_create: Some(input.create),
            permission_delete: Some(input.delete),
            permission_manage: Some(input.manage),
            permission_read: Some(input.read),
            permission_update: Some(input.update),
            receiver: input.receiver,
            receiver_type: args::choice("receiver_type", &input.receiver_type)?,
        };
        let answer = client.api1_create_share(&body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Share::from(item))
    }
}
