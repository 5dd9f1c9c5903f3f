//! `talk_ban`: Ban participant. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Ban participant.
#[derive(Debug)]
pub struct Ban;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// What `actor_id` is
    #[schemars(extend("enum" = ["users", "guests", "emails", "ip"]))]
    #[serde(default = "default_actor_type")]
    pub actor_type: String,
    /// User id, guest id, mail address or IP address
    pub actor_id: String,
    /// Why, for other moderators
    pub note: Option<String>,
}
fn default_actor_type() -> String {
    "users".to_owned()
}
impl Tool for Ban {
    const SPEC: &'static Spec = &Spec {
        name: "talk_ban",
        app: &APP,
        title: "Ban participant",
        about: "Remove somebody from a conversation and keep them out, as moderator. talk_unban lets them back.",
        scopes: &["talk.write"],
        effect: Effect::Update,
        operations: &["spreed.ban-ban-actor"],
        feature: Some("ban-v1"),
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Banned;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::NotFound,
                format!("Conversation {token} not found", token = input.token),
            ),
            (
                Kind::Forbidden,
                format!("Only moderators may ban from {token}", token = input.token),
            ),
            (
                Kind::BadRequest,
                format!(
                    "{actor_id} cannot be banned from {token}: a moderator, yourself, or not there",
                    actor_id = input.actor_id, token = input.token
                ),
            ),
        ];
        let body = types::BanBanActorBody {
            actor_id: input.actor_id,
            actor_type: args::choice("actor_type", &input.actor_type)?,
            internal_note: input.note,
        };
        let answer = client.ban_ban_actor(&*input.token, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Banned::from(item))
    }
}
