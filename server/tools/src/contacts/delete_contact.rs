//! `nc_contacts_delete_contact`.

use nc_generated_tools::contacts::DELETE_CONTACT;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_dav::contacts::Contacts;
use serde::{Deserialize, Serialize};

use super::book;

pub(crate) struct DeleteContact;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// uri of the address book
    addressbook: String,
    /// uid of the contact
    uid: String,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    deleted: String,
    addressbook: String,
}

impl Tool for DeleteContact {
    const SPEC: &'static Spec = &DELETE_CONTACT;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let uid = input.uid.trim();
        let contacts = Contacts::of(ctx.session()).await?;
        let address = book::address(&contacts, &input.addressbook)?;
        let failed = |error| book::contact_failed(error, &input.addressbook, uid);
        // Read first: the file of this name could be another contact.
        let stored = contacts.find(&address, uid).await.map_err(failed)?;
        contacts
            .delete(&stored)
            .await
            .map_err(|error| book::change_failed(error, &input.addressbook, uid))?;
        Ok(Output {
            deleted: input.uid,
            addressbook: input.addressbook,
        })
    }
}
