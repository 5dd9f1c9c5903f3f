//! `nc_shopping_list_create_list`: Create shopping list. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::shopping_list::{Client, types};
use super::{APP, shapes::*};
/// Create shopping list.
#[derive(Debug)]
pub struct CreateList;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Title
    pub title: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub list: List,
}
impl Tool for CreateList {
    const SPEC: &'static Spec = &Spec {
        name: "nc_shopping_list_create_list",
        app: &APP,
        title: "Create shopping list",
        about: "Create an empty shopping list.",
        scopes: &["shopping_list.write"],
        effect: Effect::Create,
        operations: &["shopping_list.createList"],
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
        let body = types::Title { title: input.title };
        let answer = client.create_list(&body).await;
        let answer = answer?;
        let item = answer.into_inner();
        Ok(Output { list: List::from(item) })
    }
}
