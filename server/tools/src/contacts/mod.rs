//! Contacts: cards over CardDAV, which no API document describes.

mod book;
mod contact;
mod create_addressbook;
mod create_contact;
mod data;
mod delete_addressbook;
mod delete_contact;
mod list_addressbooks;
mod list_contacts;
mod matching;
mod resource;
mod search_contacts;
mod update_contact;

pub(crate) use resource::{addressbook, stamps};

use nc_toolkit::Entry;

pub(crate) const TOOLS: &[Entry] = &[
    Entry::of::<create_addressbook::CreateAddressbook>(),
    Entry::of::<create_contact::CreateContact>(),
    Entry::of::<delete_addressbook::DeleteAddressbook>(),
    Entry::of::<delete_contact::DeleteContact>(),
    Entry::of::<list_addressbooks::ListAddressbooks>(),
    Entry::of::<list_contacts::ListContacts>(),
    Entry::of::<search_contacts::SearchContacts>(),
    Entry::of::<update_contact::UpdateContact>(),
];
