//! `nc_contacts_list_addressbooks`: own ones, shared ones and those that the server keeps.

use nc_generated_tools::contacts::LIST_ADDRESSBOOKS;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_dav::contacts::{self, Contacts};
use serde::{Deserialize, Serialize};

pub(crate) struct ListAddressbooks;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    addressbooks: Vec<AddressBook>,
    total_count: usize,
}

#[derive(Debug, Serialize, JsonSchema)]
struct AddressBook {
    uri: String,
    displayname: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ctag: Option<String>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    read_only: bool,
}

impl From<contacts::AddressBook> for AddressBook {
    fn from(book: contacts::AddressBook) -> Self {
        Self {
            uri: book.name,
            displayname: book.display_name,
            description: book.description,
            ctag: book.ctag,
            read_only: !book.writable,
        }
    }
}

impl Tool for ListAddressbooks {
    const SPEC: &'static Spec = &LIST_ADDRESSBOOKS;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, _: Input) -> Result<Output, ToolError> {
        let contacts = Contacts::of(ctx.session()).await?;
        let books = contacts.books().await?;
        Ok(Output {
            total_count: books.len(),
            addressbooks: books.into_iter().map(AddressBook::from).collect(),
        })
    }
}
