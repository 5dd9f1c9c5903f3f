//! `nc_users_get_profile`: Get profile. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::core::{Client, types};
use super::{APP, shapes::*};
/// Get profile.
#[derive(Debug)]
pub struct GetProfile;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// User id
    pub user_id: String,
}
impl Tool for GetProfile {
    const SPEC: &'static Spec = &Spec {
        name: "nc_users_get_profile",
        app: &APP,
        title: "Get profile",
        about: "Read what a person shows of themselves to you.",
        scopes: &["users.read"],
        effect: Effect::Read,
        operations: &["core.profile_api-get-profile-fields"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: Some(
            &nc_toolkit::FromOthers {
                origin: "profiles",
                text: &[
                    "address",
                    "organisation",
                    "role",
                    "headline",
                    "biography",
                    "pronouns",
                ],
                author: &["id"],
                sender: &[],
                only_if: None,
            },
        ),
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Profile;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::NotFound,
                format!("User {user_id} not found", user_id = input.user_id),
            ),
        ];
        let answer = client.profile_api_get_profile_fields(&*input.user_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Profile::from(item))
    }
}
