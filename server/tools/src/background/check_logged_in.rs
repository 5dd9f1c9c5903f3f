//! `check_logged_in`: yes, or where to sign in.

use nc_generated_tools::background::CHECK_LOGGED_IN;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use serde::{Deserialize, Serialize};

use super::page::{Way, way};

pub(crate) struct CheckLoggedIn;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    /// "yes", or what is missing
    result: String,
}

impl Tool for CheckLoggedIn {
    const SPEC: &'static Spec = &CHECK_LOGGED_IN;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, _: Input) -> Result<Output, ToolError> {
        let result = match way(ctx, ctx.background()?).await? {
            Way::Allowed => "yes".to_owned(),
            Way::At(url) => format!(
                "Not signed in for background work. Let the person open {url} in a browser and sign in; it is good for ten \
                 minutes. Then call check_logged_in again."
            ),
            Way::NotYet(why) => format!("Not signed in for background work. {why}"),
        };
        Ok(Output { result })
    }
}
