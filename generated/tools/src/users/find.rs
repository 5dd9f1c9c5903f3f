//! `nc_users_find`: Find people. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::core::{Client, types};
use super::{APP, shapes::*};
/// Find people.
#[derive(Debug)]
pub struct Find;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Part of a name or id
    pub search: String,
    /// How many at most
    #[serde(default = "default_limit")]
    pub limit: i64,
}
fn default_limit() -> i64 {
    10
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub people: Vec<Person>,
}
impl Tool for Find {
    const SPEC: &'static Spec = &Spec {
        name: "nc_users_find",
        app: &APP,
        title: "Find people",
        about: "Find users, groups and teams by part of their name, for sharing and mentioning. Works without admin rights.",
        scopes: &["users.read"],
        effect: Effect::Read,
        operations: &["core.auto_complete-get"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "people",
                limit: Some("limit"),
                by: nc_toolkit::PageBy::Bound(None),
            },
        ),
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let answer = client
            .auto_complete_get(
                Some(""),
                Some(""),
                Some(input.limit),
                &*input.search,
                None,
                None,
            )
            .await;
        let answer = answer?;
        let item = answer.into_inner();
        let items: Vec<Person> = item.into_iter().map(Person::from).collect();
        Ok(Output { people: items })
    }
}
