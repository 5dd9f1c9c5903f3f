//! `nc_teams_get`.

use nc_generated_tools::teams::GET;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use serde::Deserialize;

use super::options::{TeamWithOptions, find};

pub(crate) struct Get;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Id of the team
    team_id: String,
}

impl Tool for Get {
    const SPEC: &'static Spec = &GET;
    type Input = Input;
    type Output = TeamWithOptions;

    async fn run(ctx: &Ctx, input: Input) -> Result<TeamWithOptions, ToolError> {
        Ok(find(ctx, &input.team_id).await?.into())
    }
}
