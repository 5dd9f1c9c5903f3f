//! `nc_contacts_create_contact`.

use nc_generated_tools::contacts::CREATE_CONTACT;
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError};
use nextcloud_dav::contacts::{Card, Contacts};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{book, data};

pub(crate) struct CreateContact;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// uri of the address book
    addressbook: String,
    /// A new unique id, such as a UUID
    uid: String,
    /// fn (required), given_name, family_name, org, title, note, bday (1980-05-31, or --05-31 without a year),
    /// categories, photo (data: address), email, tel, adr, url, or any vCard property by its name. email, tel, adr and
    /// url take a text, an object of value, type, label, preferred (adr: street, city, region, postal_code, country), or
    /// a list of them. version "4.0" writes that version
    contact_data: Map<String, Value>,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    uid: String,
    #[serde(rename = "fn")]
    full_name: String,
    addressbook: String,
    resource_path: String,
    etag: String,
}

impl Tool for CreateContact {
    const SPEC: &'static Spec = &CREATE_CONTACT;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let uid = input.uid.trim();
        if uid.is_empty() || uid.len() > 250 || uid.contains(char::is_control) {
            return Err(ToolError::invalid("`uid` must be 1 to 250 characters"));
        }
        let version_4 = match input.contact_data.get("version").and_then(Value::as_str) {
            None | Some("3.0") => false,
            Some("4.0") => true,
            Some(_) => {
                let message = "`contact_data.version` must be \"3.0\" or \"4.0\"";
                return Err(ToolError::invalid(message));
            }
        };
        let mut card = Card::new(uid, version_4);
        card.apply(&data::change(&input.contact_data)?, ctx.clock().now())
            .map_err(|error| ToolError::invalid(error.to_string()))?;
        let contacts = Contacts::of(ctx.session()).await?;
        let address = book::address(&contacts, &input.addressbook)?;
        let stored = contacts.create(&address, &card).await;
        let stored = stored.map_err(|error| match error.kind() {
            Kind::PreconditionFailed => ToolError::refused(
                format!("there is a contact {uid} in this address book already"),
                "change it with nc_contacts_update_contact, or choose another uid",
            ),
            _ => book::write_failed(error, &input.addressbook),
        })?;
        Ok(Output {
            uid: stored.card.uid().unwrap_or_default(),
            full_name: stored.card.full_name(),
            addressbook: input.addressbook,
            resource_path: stored.address.into(),
            etag: stored.etag.into(),
        })
    }
}
