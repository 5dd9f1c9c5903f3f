//! `nc_share_list`: List shares. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::files_sharing::{Client, types};
use super::{APP, shapes::*};
/// List shares.
#[derive(Debug)]
pub struct List;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Only shares of this file or folder
    pub path: Option<String>,
    /// Shares of others with you instead of your own
    #[serde(default = "default_shared_with_me")]
    pub shared_with_me: bool,
    /// With a path: also shares that others made of it
    pub reshares: Option<bool>,
    /// With a folder as path: the shares of what lies in it
    pub subfiles: Option<bool>,
}
fn default_shared_with_me() -> bool {
    false
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub total_count: usize,
    pub result: Vec<Share>,
}
impl Tool for List {
    const SPEC: &'static Spec = &Spec {
        name: "nc_share_list",
        app: &APP,
        title: "List shares",
        about: "List your own shares, or what others share with you; of one file or folder, or all.",
        scopes: &["sharing.read"],
        effect: Effect::Read,
        operations: &["files_sharing.shareapi-get-shares"],
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
                list: "result",
                limit: None,
                by: nc_toolkit::PageBy::Server(250),
            },
        ),
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [(Kind::NotFound, format!("There is nothing at this path"))];
        let shared_with_me = input.shared_with_me.to_string();
        let reshares = input.reshares.map(|value| value.to_string());
        let subfiles = input.subfiles.map(|value| value.to_string());
        let answer = client
            .shareapi_get_shares(
                None,
                input.path.as_ref().map(|value| value.as_str()),
                reshares.as_ref().map(|value| value.as_str()),
                Some(&*shared_with_me),
                subfiles.as_ref().map(|value| value.as_str()),
            )
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let items: Vec<Share> = item.into_iter().map(Share::from).collect();
        Ok(Output {
            total_count: items.len(),
            result: items,
        })
    }
}
