//! `nc_users_set_field`: Set field of account. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::provisioning_api::{Client, types};
use super::{APP, shapes::*};
/// Set field of account.
#[derive(Debug)]
pub struct SetField;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// User id
    pub user_id: String,
    /// displayname, email, phone, address, website, organisation, role, headline, biography, language, quota or another from nc_users_list_editable_fields
    pub field: String,
    /// The new value; empty clears it
    pub value: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub user_id: String,
    pub field: String,
    pub saved: bool,
}
impl Tool for SetField {
    const SPEC: &'static Spec = &Spec {
        name: "nc_users_set_field",
        app: &APP,
        title: "Set field of account",
        about: "Change one field of an account: your own, or as administrator anyone's. Read it first, so that it can be set back.",
        scopes: &["users.write"],
        effect: Effect::Update,
        operations: &["provisioning_api.users-edit-user"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Set {field} of {user_id} to {value}?",
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
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::Forbidden,
                format!(
                    "Only administrators may do this, and Nextcloud wants the login password or a token of its own sign-in instead of an app password"
                ),
            ),
            (
                Kind::NotFound,
                format!("User {user_id} not found", user_id = input.user_id),
            ),
            (
                Kind::BadRequest,
                format!(
                    "The field {field} does not take this value", field = input.field
                ),
            ),
        ];
        let echo_user_id = input.user_id.clone();
        let echo_field = input.field.clone();
        let body = types::UsersEditUserBody {
            key: input.field,
            value: input.value,
        };
        let answer = client.users_edit_user(&*input.user_id, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            user_id: echo_user_id,
            field: echo_field,
            saved: true,
        })
    }
}
