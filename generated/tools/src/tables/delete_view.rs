//! `nc_tables_delete_view`: Delete view. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::tables::{Client, types};
use super::{APP, shapes::*};
/// Delete view.
#[derive(Debug)]
pub struct DeleteView;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the view
    pub view_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub deleted_id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}
impl Tool for DeleteView {
    const SPEC: &'static Spec = &Spec {
        name: "nc_tables_delete_view",
        app: &APP,
        title: "Delete view",
        about: "Delete a view. The rows stay in the table.",
        scopes: &["tables.write"],
        effect: Effect::Delete,
        operations: &["tables.api1-delete-view"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Delete the view {title}?",
                look: &[
                    nc_toolkit::Look {
                        name: "title",
                        tool: "nc_tables_get_view",
                        path: &["title"],
                    },
                ],
                type_back: None,
                undo: false,
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
                Kind::NotFound,
                format!("View {view_id} not found", view_id = input.view_id),
            ),
            (
                Kind::Forbidden,
                format!("You may not delete view {view_id}", view_id = input.view_id),
            ),
        ];
        let echo_view_id = input.view_id.clone();
        let answer = client.api1_delete_view(input.view_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let title = pick::some::<String>(item.title.clone())
            .filter(|text| !text.is_empty());
        Ok(Output {
            deleted_id: echo_view_id,
            title: title,
        })
    }
}
