//! Words for failures that every tool about an address book can have.

use nc_toolkit::{Kind, ToolError};
use nextcloud_dav::{collection::Address, contacts::Contacts};
use nextcloud_transport::NextcloudError;

/// The address of a book by its name.
pub(super) fn address(contacts: &Contacts, name: &str) -> Result<Address, ToolError> {
    contacts.book(name.trim()).map_err(|_| {
        ToolError::invalid(format!(
            "`{name}` is no address book: give the `uri` that nc_contacts_list_addressbooks shows"
        ))
    })
}

/// The failure of something done to a whole book.
pub(super) fn failed(error: NextcloudError, book: &str) -> ToolError {
    ToolError::from(error).told_one_of([
        (Kind::NotFound, format!("Address book {book} not found")),
        (
            Kind::Forbidden,
            format!("the address book {book} cannot be changed by you"),
        ),
    ])
}

/// The failure of something written into a book. Nextcloud does not find books of others that the caller may only read.
pub(super) fn write_failed(error: NextcloudError, book: &str) -> ToolError {
    let words = || format!("Address book {book} not found, or you may only read it");
    match error.kind() {
        Kind::NotFound => ToolError::from(error).told(Kind::NotFound, words),
        _ => failed(error, book),
    }
}

/// The failure of a change to a contact that was there a moment ago: books that the caller may only read answer so.
pub(super) fn change_failed(error: NextcloudError, book: &str, uid: &str) -> ToolError {
    let words = || {
        format!(
            "Contact {uid} cannot be changed: it is gone, or you may only read address book {book}"
        )
    };
    match error.kind() {
        Kind::NotFound => ToolError::from(error).told(Kind::NotFound, words),
        _ => contact_failed(error, book, uid),
    }
}

/// The failure of something done to one contact.
pub(super) fn contact_failed(error: NextcloudError, book: &str, uid: &str) -> ToolError {
    ToolError::from(error).told_one_of([
        (
            Kind::NotFound,
            format!("Contact {uid} not found in address book {book}"),
        ),
        (
            Kind::Forbidden,
            format!("the address book {book} cannot be changed by you"),
        ),
        (
            Kind::PreconditionFailed,
            format!("Contact {uid} was modified by someone else"),
        ),
    ])
}
