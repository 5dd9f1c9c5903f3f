//! `nc_tables_transfer_application`: Transfer table application. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::tables::{Client, types};
use super::{APP, shapes::*};
/// Transfer table application.
#[derive(Debug)]
pub struct TransferApplication;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the application
    pub application_id: i64,
    /// User id of the new owner
    pub user_id: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub application_id: i64,
    pub owner: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}
impl Tool for TransferApplication {
    const SPEC: &'static Spec = &Spec {
        name: "nc_tables_transfer_application",
        app: &APP,
        title: "Transfer table application",
        about: "Give an application of yours to another user. Only they can give it back. Tables and views stay yours.",
        scopes: &["tables.write"],
        effect: Effect::Send,
        operations: &["tables.context-transfer"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Give the application {name} to {user_id} for good?",
                look: &[
                    nc_toolkit::Look {
                        name: "name",
                        tool: "nc_tables_get_application",
                        path: &["name"],
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
                format!(
                    "Application {application_id} not found", application_id = input
                    .application_id
                ),
            ),
            (
                Kind::Forbidden,
                format!(
                    "Application {application_id} is not yours to give", application_id =
                    input.application_id
                ),
            ),
        ];
        let echo_application_id = input.application_id.clone();
        let echo_user_id = input.user_id.clone();
        let body = types::ContextTransferBody {
            new_owner_id: input.user_id,
            new_owner_type: None,
        };
        let answer = client.context_transfer(input.application_id, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let name = pick::some::<String>(item.name.clone())
            .filter(|text| !text.is_empty());
        Ok(Output {
            application_id: echo_application_id,
            owner: echo_user_id,
            name: name,
        })
    }
}
