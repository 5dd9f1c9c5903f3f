//! `nc_tables_create_public_link`: the link is ours, since the app answers only the address of the server.

use nc_generated_tools::tables::CREATE_PUBLIC_LINK;
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError, args};
use nextcloud_client::tables::{Client, types::ShareocsCreateLinkShareBody};
use serde::{Deserialize, Serialize};

pub(crate) struct CreatePublicLink;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// What `node_id` is
    #[serde(default = "table")]
    #[schemars(extend("enum" = ["table", "view"]))]
    node_type: String,
    /// Number of the table or view
    node_id: i64,
    /// Password that readers must give
    password: Option<String>,
}

fn table() -> String {
    "table".to_owned()
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    token: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

impl Tool for CreatePublicLink {
    const SPEC: &'static Spec = &CREATE_PUBLIC_LINK;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let (kind, id) = (input.node_type, input.node_id);
        let collection = args::choice("node_type", &format!("{kind}s"))?;
        let body = ShareocsCreateLinkShareBody {
            password: input.password,
        };
        let client = Client::from_session(ctx.session());
        let share = client.shareocs_create_link_share(collection, id, &body);
        let share = share.await.map_err(|error| {
            let refused = format!("The {kind} {id} is not yours to share, or links are turned off");
            ToolError::from(error).told_one_of([
                (Kind::NotFound, format!("No {kind} {id} found")),
                (Kind::Forbidden, refused),
            ])
        })?;
        let token = share.into_inner().share_token.unwrap_or_default();
        Ok(Output {
            url: ctx.links().public_table(&token),
            token,
        })
    }
}
