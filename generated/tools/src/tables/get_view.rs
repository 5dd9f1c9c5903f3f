//! `nc_tables_get_view`: Get view. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::tables::{Client, types};
use super::{APP, shapes::*};
/// Get view.
#[derive(Debug)]
pub struct GetView;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the view
    pub view_id: i64,
}
impl Tool for GetView {
    const SPEC: &'static Spec = &Spec {
        name: "nc_tables_get_view",
        app: &APP,
        title: "Get view",
        about: "Read which columns a view shows, and how it filters and sorts.",
        scopes: &["tables.read"],
        effect: Effect::Read,
        operations: &["tables.api1-get-view"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = View;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::NotFound,
                format!("View {view_id} not found", view_id = input.view_id),
            ),
        ];
        let answer = client.api1_get_view(input.view_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(View::from(item))
    }
}
