//! `nc_contacts_create_addressbook`.

use nc_generated_tools::contacts::CREATE_ADDRESSBOOK;
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError};
use nextcloud_dav::contacts::Contacts;
use serde::{Deserialize, Serialize};

use super::book;

pub(crate) struct CreateAddressbook;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// uri of the new book: letters, digits and hyphens
    name: String,
    /// Name for people
    display_name: String,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    uri: String,
    displayname: String,
}

impl Tool for CreateAddressbook {
    const SPEC: &'static Spec = &CREATE_ADDRESSBOOK;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let name = input.name.trim();
        if name.is_empty() || name.contains(['/', '\\']) {
            return Err(ToolError::invalid(
                "`name` must be 1 to 255 characters without a slash",
            ));
        }
        let contacts = Contacts::of(ctx.session()).await?;
        let book = contacts.create_book(name, &input.display_name).await;
        let book = book.map_err(|error| match error.kind() {
            Kind::MethodNotAllowed => ToolError::refused(
                format!("there is an address book {name} already"),
                "use it, or choose another name",
            ),
            _ => book::failed(error, name),
        })?;
        Ok(Output {
            uri: book.name(),
            displayname: input.display_name,
        })
    }
}
