//! `nc_contacts_update_contact`: what is not mentioned stays as another program wrote it.

use nc_generated_tools::contacts::UPDATE_CONTACT;
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError};
use nextcloud_dav::{ETag, contacts::Contacts};
use nextcloud_transport::NextcloudError;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{book, contact::Contact, data};

pub(crate) struct UpdateContact;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// uri of the address book
    addressbook: String,
    /// uid of the contact
    uid: String,
    /// Members as nc_contacts_create_contact takes them. What is not given stays; null removes. A text or object for
    /// email, tel, adr or url changes the preferred one, a list replaces all
    contact_data: Map<String, Value>,
    /// Etag of the contact when it was read; without it the newest version is changed
    #[serde(default)]
    etag: String,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    contact: Contact,
    addressbook: String,
}

impl Tool for UpdateContact {
    const SPEC: &'static Spec = &UPDATE_CONTACT;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let uid = input.uid.trim();
        let change = data::change(&input.contact_data)?;
        let read =
            match input.etag.trim() {
                "" => None,
                etag => Some(ETag::parse(etag).map_err(|error| {
                    ToolError::invalid(format!("`etag` cannot be used: {error}"))
                })?),
            };
        let contacts = Contacts::of(ctx.session()).await?;
        let address = book::address(&contacts, &input.addressbook)?;
        let failed = |error| book::contact_failed(error, &input.addressbook, uid);
        let mut stored = contacts.find(&address, uid).await.map_err(failed)?;
        if read.is_some_and(|read| read != stored.etag) {
            return Err(failed(NextcloudError::new(
                Kind::PreconditionFailed,
                "another version is stored",
            )));
        }
        stored
            .card
            .apply(&change, ctx.clock().now())
            .map_err(|error| ToolError::invalid(error.to_string()))?;
        let stored = contacts
            .update(&stored.address, &stored.card, &stored.etag)
            .await
            .map_err(|error| book::change_failed(error, &input.addressbook, uid))?;
        Ok(Output {
            contact: Contact::of(stored, false),
            addressbook: input.addressbook,
        })
    }
}
