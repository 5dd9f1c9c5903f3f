//! `nc://Contacts/{addressbook}`: who is in an address book.

use nc_generated_tools::contacts::APP;
use nc_toolkit::{ResourceEntry, ResourceSpec};

use super::json;
use crate::contacts;

pub(super) const ADDRESSBOOK: ResourceEntry = ResourceEntry {
    spec: ResourceSpec {
        uri: "nc://Contacts/{addressbook}",
        name: "addressbook",
        title: "Address book",
        about: "The names in an address book, which nc_contacts_list_addressbooks calls uri.",
        mime_type: Some(json::MIME_TYPE),
        app: &APP,
        scope: Some("contacts.read"),
    },
    read: |ctx, values| {
        Box::pin(async move {
            let name = values.first().map_or("", String::as_str);
            json::body(&contacts::addressbook(&ctx, name).await?)
        })
    },
};
