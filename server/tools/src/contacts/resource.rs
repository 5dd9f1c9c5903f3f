//! What the resource of an address book holds, and how address books tell that they changed.

use std::collections::BTreeMap;

use nc_toolkit::{Ctx, ToolError};
use nextcloud_dav::contacts::Contacts;
use serde::Serialize;

use super::{book, list_contacts};

/// The names in an address book.
#[derive(Debug, Serialize)]
pub(crate) struct BookView {
    addressbook: String,
    total_count: usize,
    contacts: Vec<Named>,
}

#[derive(Debug, Serialize)]
struct Named {
    #[serde(skip_serializing_if = "Option::is_none")]
    uid: Option<String>,
    #[serde(rename = "fn")]
    full_name: String,
    resource_path: String,
    etag: String,
}

/// Everybody in the address book of this name.
///
/// # Errors
/// `NotFound`: no such address book.
pub(crate) async fn addressbook(ctx: &Ctx, name: &str) -> Result<BookView, ToolError> {
    let contacts = Contacts::of(ctx.session()).await?;
    let address = book::address(&contacts, name)?;
    let listed = contacts.list(&address, &[]).await;
    let mut listed = listed.map_err(|error| book::failed(error, name))?;
    listed.sort_by_cached_key(list_contacts::place);
    let named = listed.into_iter().map(|one| Named {
        uid: one.card.uid(),
        full_name: one.card.full_name(),
        resource_path: one.address.to_string(),
        etag: one.etag.to_string(),
    });
    let contacts: Vec<Named> = named.collect();
    Ok(BookView {
        addressbook: name.to_owned(),
        total_count: contacts.len(),
        contacts,
    })
}

/// A text for each address book of the caller, which is another one after every change in it.
///
/// # Errors
/// As for every call.
pub(crate) async fn stamps(ctx: &Ctx) -> Result<BTreeMap<String, String>, ToolError> {
    let books = Contacts::of(ctx.session()).await?.books().await?;
    let stamps = books.into_iter();
    let stamps = stamps.map(|book| (book.name, book.ctag.unwrap_or_default()));
    Ok(stamps.collect())
}
