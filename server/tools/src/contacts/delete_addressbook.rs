//! `nc_contacts_delete_addressbook`.

use nc_generated_tools::contacts::DELETE_ADDRESSBOOK;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_dav::contacts::Contacts;
use serde::{Deserialize, Serialize};

use super::book;

pub(crate) struct DeleteAddressbook;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// uri of the address book
    name: String,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    deleted: String,
}

impl Tool for DeleteAddressbook {
    const SPEC: &'static Spec = &DELETE_ADDRESSBOOK;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let contacts = Contacts::of(ctx.session()).await?;
        let address = book::address(&contacts, &input.name)?;
        let deleted = contacts.delete_book(&address).await;
        deleted.map_err(|error| book::failed(error, &input.name))?;
        Ok(Output {
            deleted: input.name,
        })
    }
}
