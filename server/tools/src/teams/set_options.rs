//! `nc_teams_set_options`: the server takes all flags at once, so they are read before they are written.

use nc_generated_tools::teams::SET_OPTIONS;
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError};
use nextcloud_client::circles::{Client, types::SetConfigBody};
use serde::Deserialize;

use super::options::{Flag, TeamWithOptions, find};

pub(crate) struct SetOptions;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Id of the team
    team_id: String,
    /// Everyone sees it
    visible: Option<bool>,
    /// Everyone may join
    open: Option<bool>,
    /// Who joins waits for a moderator
    confirm_requests: Option<bool>,
    /// Who is added has to accept
    invite: Option<bool>,
    /// Every member may add others
    members_add: Option<bool>,
}

impl Tool for SetOptions {
    const SPEC: &'static Spec = &SET_OPTIONS;
    type Input = Input;
    type Output = TeamWithOptions;

    async fn run(ctx: &Ctx, input: Input) -> Result<TeamWithOptions, ToolError> {
        let id = &*input.team_id;
        let wanted = [
            (Flag::Visible, input.visible),
            (Flag::Open, input.open),
            (Flag::Request, input.confirm_requests),
            (Flag::Invite, input.invite),
            (Flag::Friend, input.members_add),
        ];
        let old = find(ctx, id).await?.config.unwrap_or_default();
        let put = |sum: i64, (flag, wanted): (Flag, Option<bool>)| flag.put(sum, wanted);
        let value = wanted.into_iter().fold(old, put);
        let client = Client::from_session(ctx.session());
        let body = SetConfigBody { value };
        let answer = client.set_config(id, &body).await.map_err(|error| {
            let words = || format!("You are no admin of team {id}");
            ToolError::from(error).told(Kind::Forbidden, words)
        })?;
        Ok(answer.into_inner().into())
    }
}
