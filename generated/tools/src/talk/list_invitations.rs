//! `talk_list_invitations`: List federated invitations. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// List federated invitations.
#[derive(Debug)]
pub struct ListInvitations;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub invitations: Vec<Invite>,
}
impl Tool for ListInvitations {
    const SPEC: &'static Spec = &Spec {
        name: "talk_list_invitations",
        app: &APP,
        title: "List federated invitations",
        about: "List the invitations into conversations of other servers.",
        scopes: &["talk.read"],
        effect: Effect::Read,
        operations: &["spreed.federation-get-shares"],
        feature: Some("federation-v1"),
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "invitations",
                limit: None,
                by: nc_toolkit::PageBy::Server(250),
            },
        ),
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let answer = client.federation_get_shares().await;
        let answer = answer?;
        let item = answer.into_inner();
        let items: Vec<Invite> = item.into_iter().map(Invite::from).collect();
        Ok(Output { invitations: items })
    }
}
