//! `collectives_get_trashed_collectives`: List trashed collectives. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::collectives::{Client, types};
use super::{APP, shapes::*};
/// List trashed collectives.
#[derive(Debug)]
pub struct GetTrashedCollectives;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub total: usize,
    pub collectives: Vec<Collective>,
}
impl Tool for GetTrashedCollectives {
    const SPEC: &'static Spec = &Spec {
        name: "collectives_get_trashed_collectives",
        app: &APP,
        title: "List trashed collectives",
        about: "List the collectives in the trash, which collectives_restore_collective brings back.",
        scopes: &["collectives.read"],
        effect: Effect::Read,
        operations: &["collectives.trash-index"],
        feature: None,
        since: None,
        envelope: true,
        ask: None,
        from_others: None,
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "collectives",
                limit: None,
                by: nc_toolkit::PageBy::Server(250),
            },
        ),
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let answer = client.trash_index().await;
        let answer = answer?;
        let item = answer.into_inner();
        let items: Vec<Collective> = pick::some::<
            Vec<types::Collective>,
        >(item.collectives)
            .unwrap_or_default()
            .into_iter()
            .map(Collective::from)
            .collect();
        Ok(Output {
            total: items.len(),
            collectives: items,
        })
    }
}
