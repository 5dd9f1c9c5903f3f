//! `nc_users_create`: Create user. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::provisioning_api::{Client, types};
use super::{APP, shapes::*};
/// Create user.
#[derive(Debug)]
pub struct Create;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// User id; it cannot be changed later
    pub user_id: String,
    /// First password, by the rules of the server
    pub password: Option<String>,
    /// Name that others see
    pub display_name: Option<String>,
    /// Mail address; needed without a password
    pub email: Option<String>,
    /// Group ids
    pub groups: Option<Vec<String>>,
    /// Space, such as 5 GB or none
    pub quota: Option<String>,
    /// Language, such as en
    pub language: Option<String>,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}
impl Tool for Create {
    const SPEC: &'static Spec = &Spec {
        name: "nc_users_create",
        app: &APP,
        title: "Create user",
        about: "Create an account, as administrator. Without a password the person gets a mail with a link to set one.",
        scopes: &["users.admin"],
        effect: Effect::Create,
        operations: &["provisioning_api.users-add-user"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Create the account {user_id}?",
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
                Kind::BadRequest,
                format!(
                    "User {user_id} exists, the password is too weak, or a group is not there",
                    user_id = input.user_id
                ),
            ),
        ];
        let body = types::UsersAddUserBody {
            display_name: input.display_name,
            email: input.email,
            groups: input.groups,
            language: input.language,
            manager: None,
            password: input.password,
            quota: input.quota,
            subadmin: None,
            userid: input.user_id,
        };
        let answer = client.users_add_user(&body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let id = pick::some::<String>(item.id.clone()).filter(|text| !text.is_empty());
        Ok(Output { id: id })
    }
}
