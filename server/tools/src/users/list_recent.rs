//! `nc_users_list_recent`.

use nc_generated_tools::users::LIST_RECENT;
use nc_toolkit::{Ctx, Spec, Tool, ToolError};
use nextcloud_client::provisioning_api::Client;

use super::account::{self, Input, Output};

pub(crate) struct ListRecent;

impl Tool for ListRecent {
    const SPEC: &'static Spec = &LIST_RECENT;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let search = input.search.as_deref();
        let answer = client
            .users_get_last_logged_in_users(Some(input.limit), input.offset, search)
            .await
            .map_err(account::told)?;
        Ok(account::read(answer.into_inner().users, &input))
    }
}
