//! `nc_users_list_accounts`.

use nc_generated_tools::users::LIST_ACCOUNTS;
use nc_toolkit::{Ctx, Spec, Tool, ToolError};
use nextcloud_client::provisioning_api::Client;

use super::account::{self, Input, Output};

pub(crate) struct ListAccounts;

impl Tool for ListAccounts {
    const SPEC: &'static Spec = &LIST_ACCOUNTS;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let search = input.search.as_deref();
        let answer = client
            .users_get_users_details(Some(input.limit), input.offset, search)
            .await
            .map_err(account::told)?;
        Ok(account::read(answer.into_inner().users, &input))
    }
}
