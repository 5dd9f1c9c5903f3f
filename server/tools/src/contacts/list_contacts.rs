//! `nc_contacts_list_contacts`: by name, page by page, without photos unless asked.

use nc_generated_tools::contacts::LIST_CONTACTS;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError, page};
use nextcloud_dav::contacts::{Contacts, Listed};
use serde::{Deserialize, Serialize};

use super::{book, contact::Contact};

pub(crate) struct ListContacts;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// uri of the address book
    addressbook: String,
    /// Also the pictures themselves
    #[serde(default)]
    include_photos: bool,
    /// Contacts on a page, up to 1000; 200 if not given
    limit: Option<i64>,
    /// Contacts to skip
    #[serde(default)]
    offset: u32,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    contacts: Vec<Contact>,
    addressbook: String,
    total_count: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_offset: Option<usize>,
}

impl Tool for ListContacts {
    const SPEC: &'static Spec = &LIST_CONTACTS;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let limit = page::limit(input.limit, 200, 1000)?;
        let offset = usize::try_from(input.offset).unwrap_or(usize::MAX);
        let contacts = Contacts::of(ctx.session()).await?;
        let address = book::address(&contacts, &input.addressbook)?;
        let failed = |error| book::failed(error, &input.addressbook);
        let mut all = contacts.list(&address, &[]).await.map_err(failed)?;
        all.sort_by_cached_key(place);
        let page = page::cut(all, offset, limit);
        let wanted: Vec<&Listed> = page.items.iter().collect();
        let cards = contacts.cards(&address, &wanted).await.map_err(failed)?;
        let shown = cards.into_iter();
        Ok(Output {
            contacts: shown
                .map(|card| Contact::of(card, input.include_photos))
                .collect(),
            addressbook: input.addressbook,
            total_count: page.total,
            next_offset: page.next_offset,
        })
    }
}

/// Where a contact stands in a list.
pub(super) fn place(listed: &Listed) -> (String, String) {
    let name = listed.card.full_name().to_lowercase();
    (name, listed.address.as_str().to_owned())
}
