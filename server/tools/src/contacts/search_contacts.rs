//! `nc_contacts_search_contacts`: in all address books at the same time.

use futures::{StreamExt, TryStreamExt, stream};
use nc_generated_tools::contacts::SEARCH_CONTACTS;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError, page};
use nextcloud_dav::{
    collection::Address,
    contacts::{Contacts, Listed, StoredCard},
};
use nextcloud_transport::NextcloudError;
use serde::{Deserialize, Serialize};

use super::{
    book,
    contact::Contact,
    list_contacts::place,
    matching::{LOOKED_AT, Query},
};

/// How many address books are asked together.
const TOGETHER: usize = 8;

pub(crate) struct SearchContacts;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Words, all of which must occur, or part of a phone number
    query: String,
    /// uri of the address book; all if not given
    addressbook: Option<String>,
    /// Also the pictures themselves
    #[serde(default)]
    include_photos: bool,
    /// Contacts on a page, up to 1000; 100 if not given
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

impl Tool for SearchContacts {
    const SPEC: &'static Spec = &SEARCH_CONTACTS;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let limit = page::limit(input.limit, 100, 1000)?;
        let offset = usize::try_from(input.offset).unwrap_or(usize::MAX);
        let query = Query::read(&input.query)
            .ok_or_else(|| ToolError::invalid("`query` must hold a word or a number"))?;
        let contacts = Contacts::of(ctx.session()).await?;
        let books = if let Some(name) = &input.addressbook {
            vec![book::address(&contacts, name)?]
        } else {
            let all = contacts.books().await?.into_iter();
            all.map(|book| book.address).collect()
        };
        let name = input.addressbook.unwrap_or_else(|| "all".to_owned());
        let failed = |error| book::failed(error, &name);
        let found = find(&contacts, books, &query).await.map_err(failed)?;
        let page = page::cut(found, offset, limit);
        let cards = whole(&contacts, &page.items).await.map_err(failed)?;
        let shown = cards.into_iter();
        Ok(Output {
            contacts: shown
                .map(|card| Contact::of(card, input.include_photos))
                .collect(),
            addressbook: name,
            total_count: page.total,
            next_offset: page.next_offset,
        })
    }
}

/// What the query finds in these books, by name.
async fn find(
    contacts: &Contacts,
    books: Vec<Address>,
    query: &Query,
) -> Result<Vec<Listed>, NextcloudError> {
    let parts: Vec<Vec<Listed>> = stream::iter(books)
        .map(|book| async move { contacts.list(&book, &LOOKED_AT).await })
        .buffered(TOGETHER)
        .try_collect()
        .await?;
    let mut found: Vec<Listed> = parts.into_iter().flatten().collect();
    found.retain(|listed| query.finds(listed));
    found.sort_by_cached_key(place);
    Ok(found)
}

/// The whole cards, in the order of what was found.
async fn whole(contacts: &Contacts, found: &[Listed]) -> Result<Vec<StoredCard>, NextcloudError> {
    let mut books: Vec<Address> = found.iter().map(|one| one.address.parent()).collect();
    books.sort();
    books.dedup();
    let parts: Vec<Vec<StoredCard>> = stream::iter(books)
        .map(|book| async move {
            let own: Vec<&Listed> = found
                .iter()
                .filter(|one| one.address.parent() == book)
                .collect();
            contacts.cards(&book, &own).await
        })
        .buffered(TOGETHER)
        .try_collect()
        .await?;
    let mut cards: Vec<StoredCard> = parts.into_iter().flatten().collect();
    cards.sort_by_key(|card| found.iter().position(|one| one.address == card.address));
    Ok(cards)
}
