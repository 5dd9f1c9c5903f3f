//! `nc_users_list_editable_fields`: List fields of the account. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::provisioning_api::{Client, types};
use super::{APP, shapes::*};
/// List fields of the account.
#[derive(Debug)]
pub struct ListEditableFields;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub fields: Vec<String>,
}
impl Tool for ListEditableFields {
    const SPEC: &'static Spec = &Spec {
        name: "nc_users_list_editable_fields",
        app: &APP,
        title: "List fields of the account",
        about: "List the fields of your own account that nc_users_set_field can change.",
        scopes: &["users.read"],
        effect: Effect::Read,
        operations: &["provisioning_api.users-get-editable-fields"],
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
        let answer = client.users_get_editable_fields().await;
        let answer = answer?;
        let item = answer.into_inner();
        let items: Vec<String> = item.into_iter().collect();
        Ok(Output { fields: items })
    }
}
