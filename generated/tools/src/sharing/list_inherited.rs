//! `nc_share_list_inherited`: List inherited shares. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::files_sharing::{Client, types};
use super::{APP, shapes::*};
/// List inherited shares.
#[derive(Debug)]
pub struct ListInherited;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Path of the file or folder
    pub path: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub shares: Vec<Share>,
}
impl Tool for ListInherited {
    const SPEC: &'static Spec = &Spec {
        name: "nc_share_list_inherited",
        app: &APP,
        title: "List inherited shares",
        about: "List the shares of the folders above a file, through which others see it too.",
        scopes: &["sharing.read"],
        effect: Effect::Read,
        operations: &["files_sharing.shareapi-get-inherited-shares"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: Some(
            &nc_toolkit::FromOthers {
                origin: "shares",
                text: &["note", "label"],
                author: &["uid_owner"],
                sender: &[],
                only_if: None,
            },
        ),
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "shares",
                limit: None,
                by: nc_toolkit::PageBy::Server(250),
            },
        ),
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (Kind::NotFound, format!("File not found: {path}", path = input.path)),
        ];
        let answer = client.shareapi_get_inherited_shares(&*input.path).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let items: Vec<Share> = item.into_iter().map(Share::from).collect();
        Ok(Output { shares: items })
    }
}
