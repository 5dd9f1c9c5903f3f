//! `collectives_update_tag`: Update collective tag. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::collectives::{Client, types};
use super::{APP, shapes::*};
/// Update collective tag.
#[derive(Debug)]
pub struct UpdateTag;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the collective
    pub collective_id: i64,
    /// Number of the tag
    pub tag_id: i64,
    /// Name
    pub name: String,
    /// Colour, as ff0000
    pub color: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub id: i64,
    pub name: String,
    pub color: String,
}
impl Tool for UpdateTag {
    const SPEC: &'static Spec = &Spec {
        name: "collectives_update_tag",
        app: &APP,
        title: "Update collective tag",
        about: "Set name and colour of a tag.",
        scopes: &["collectives.write"],
        effect: Effect::Set,
        operations: &["collectives.tag-update"],
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
                format!(
                    "Collective {collective_id} or tag {tag_id} not found or not accessible",
                    collective_id = input.collective_id, tag_id = input.tag_id
                ),
            ),
        ];
        let body = types::TagUpdateBody {
            color: input.color,
            name: input.name,
        };
        let answer = client.tag_update(input.collective_id, input.tag_id, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let id = pick::some::<types::Tag>(item.tag.clone())
            .and_then(|item| pick::some::<i64>(item.id))
            .unwrap_or_default();
        let name = pick::some::<types::Tag>(item.tag.clone())
            .and_then(|item| pick::some::<String>(item.name))
            .unwrap_or_default();
        let color = pick::some::<types::Tag>(item.tag.clone())
            .and_then(|item| pick::some::<String>(item.color))
            .unwrap_or_default();
        Ok(Output {
            id: id,
            name: name,
            color: color,
        })
    }
}
