//! `collectives_set_edit_level`: Set who may edit. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::collectives::{Client, types};
use super::{APP, shapes::*};
/// Set who may edit.
#[derive(Debug)]
pub struct SetEditLevel;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the collective
    pub collective_id: i64,
    /// 1 member, 4 moderator, 8 admin, 9 owner
    pub level: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub id: i64,
    pub editPermissionLevel: i64,
}
impl Tool for SetEditLevel {
    const SPEC: &'static Spec = &Spec {
        name: "collectives_set_edit_level",
        app: &APP,
        title: "Set who may edit",
        about: "Set from which level members may edit the pages of a collective.",
        scopes: &["collectives.write"],
        effect: Effect::Set,
        operations: &["collectives.collective-edit-level"],
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
                    "Collective {collective_id} not found or not accessible",
                    collective_id = input.collective_id
                ),
            ),
        ];
        let body = types::CollectiveEditLevelBody {
            level: input.level,
        };
        let answer = client.collective_edit_level(input.collective_id, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let id = pick::some::<types::Collective>(item.collective.clone())
            .and_then(|item| pick::some::<i64>(item.id))
            .unwrap_or_default();
        let editPermissionLevel = pick::some::<
            types::Collective,
        >(item.collective.clone())
            .and_then(|item| pick::some::<i64>(item.edit_permission_level))
            .unwrap_or_default();
        Ok(Output {
            id: id,
            editPermissionLevel: editPermissionLevel,
        })
    }
}
