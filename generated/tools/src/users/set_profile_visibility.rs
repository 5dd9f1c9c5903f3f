//! `nc_users_set_profile_visibility`: Set profile visibility. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::core::{Client, types};
use super::{APP, shapes::*};
/// Set profile visibility.
#[derive(Debug)]
pub struct SetProfileVisibility;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Your own user id
    pub user_id: String,
    /// As phone, email, address, website, organisation, role, headline, biography
    pub field: String,
    /// Everybody, people of this server, or nobody
    #[schemars(extend("enum" = ["show", "show_users_only", "hide"]))]
    pub visibility: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub user_id: String,
    pub field: String,
    pub visibility: String,
}
impl Tool for SetProfileVisibility {
    const SPEC: &'static Spec = &Spec {
        name: "nc_users_set_profile_visibility",
        app: &APP,
        title: "Set profile visibility",
        about: "Choose who sees one field of your profile.",
        scopes: &["users.write"],
        effect: Effect::Set,
        operations: &["core.profile_api-set-visibility"],
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
                format!("User {user_id} not found", user_id = input.user_id),
            ),
            (Kind::Forbidden, format!("You may set only your own profile")),
            (
                Kind::BadRequest,
                format!(
                    "There is no field {field}, or it cannot have this visibility", field
                    = input.field
                ),
            ),
        ];
        let echo_user_id = input.user_id.clone();
        let echo_field = input.field.clone();
        let echo_visibility = input.visibility.clone();
        let body = types::ProfileApiSetVisibilityBody {
            param_id: input.field,
            visibility: input.visibility,
        };
        let answer = client.profile_api_set_visibility(&*input.user_id, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            user_id: echo_user_id,
            field: echo_field,
            visibility: echo_visibility,
        })
    }
}
