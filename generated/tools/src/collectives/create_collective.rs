//! `collectives_create_collective`: Create collective. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::collectives::{Client, types};
use super::{APP, shapes::*};
/// Create collective.
#[derive(Debug)]
pub struct CreateCollective;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Name of the collective and its team
    pub name: String,
    /// One emoji
    pub emoji: Option<String>,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub id: i64,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emoji: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub circle_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub info: Option<String>,
}
impl Tool for CreateCollective {
    const SPEC: &'static Spec = &Spec {
        name: "collectives_create_collective",
        app: &APP,
        title: "Create collective",
        about: "Create a collective with its landing page, and a team of this name to hold its members.",
        scopes: &["collectives.write"],
        effect: Effect::Create,
        operations: &["collectives.collective-create"],
        feature: None,
        since: None,
        envelope: true,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let body = types::CollectiveCreateBody {
            emoji: input.emoji,
            name: input.name,
        };
        let answer = client.collective_create(&body).await;
        let answer = answer?;
        let item = answer.into_inner();
        let id = pick::some::<types::Collective>(item.collective.clone())
            .and_then(|item| pick::some::<i64>(item.id))
            .unwrap_or_default();
        let name = pick::some::<types::Collective>(item.collective.clone())
            .and_then(|item| pick::some::<String>(item.name))
            .unwrap_or_default();
        let emoji = pick::some::<types::Collective>(item.collective.clone())
            .and_then(|item| pick::some::<String>(item.emoji))
            .filter(|text| !text.is_empty());
        let circle_id = pick::some::<types::Collective>(item.collective.clone())
            .and_then(|item| pick::some::<String>(item.circle_id))
            .filter(|text| !text.is_empty());
        let info = pick::some::<String>(item.info.clone())
            .filter(|text| !text.is_empty());
        Ok(Output {
            id: id,
            name: name,
            emoji: emoji,
            circle_id: circle_id,
            info: info,
        })
    }
}
