//! Address books.

use nextcloud_transport::{Kind, NextcloudError};

use super::Contacts;
use crate::{
    collection::{Address, OWNER, Privileges, owner},
    xml::{Name, Ns, Reply},
};

const TYPE: Name = Name::dav("resourcetype");
const BOOK: Name = Name::card("addressbook");
const DISPLAY_NAME: Name = Name::dav("displayname");
const DESCRIPTION: Name = Name::card("addressbook-description");
const CTAG: Name = Name(Ns::CalendarServer, "getctag");

/// An address book.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct AddressBook {
    /// Where it lies.
    pub address: Address,
    /// Its name in the address.
    pub name: String,
    /// User id of whose it is, also where it is shared with the user; none of those that the server keeps.
    pub owner: Option<String>,
    /// Its name for people.
    pub display_name: String,
    /// What it is for.
    pub description: Option<String>,
    /// Changes whenever something in it does.
    pub ctag: Option<String>,
    /// Whether the user may change what is in it.
    pub writable: bool,
}

impl AddressBook {
    fn read(reply: &Reply) -> Option<Self> {
        reply.prop(TYPE)?.child(BOOK)?;
        let address = Address::parse(&reply.href).ok()?;
        let name = address.name();
        Some(Self {
            owner: owner(reply),
            display_name: reply.text(DISPLAY_NAME).unwrap_or(&name).to_owned(),
            description: reply.text(DESCRIPTION).map(str::to_owned),
            ctag: reply.text(CTAG).map(str::to_owned),
            writable: Privileges::of(reply).is_none_or(|may| may.write),
            name,
            address,
        })
    }
}

impl Contacts {
    /// All address books of the user, also those that others share and those that the server keeps itself.
    ///
    /// # Errors
    /// Only those that every call can have.
    pub async fn books(&self) -> Result<Vec<AddressBook>, NextcloudError> {
        let wanted = [
            TYPE,
            OWNER,
            DISPLAY_NAME,
            DESCRIPTION,
            CTAG,
            Privileges::PROPERTY,
        ];
        let replies = self.collections.members(&self.home, &wanted).await?;
        Ok(replies.iter().filter_map(AddressBook::read).collect())
    }

    /// The address of the book of this name.
    ///
    /// # Errors
    /// `Refused` when no address book can have this name.
    pub fn book(&self, name: &str) -> Result<Address, NextcloudError> {
        self.home.collection(name).map_err(|_| {
            NextcloudError::refused("the name of an address book has 1 to 255 bytes and no slash")
        })
    }

    /// Create an address book.
    ///
    /// # Errors
    /// - `MethodNotAllowed`: there is one of this name.
    /// - `Refused`: no address book can have this name.
    ///
    /// # Cancel safety
    /// The book may exist afterwards.
    pub async fn create_book(
        &self,
        name: &str,
        display_name: &str,
    ) -> Result<Address, NextcloudError> {
        let book = self.book(name)?;
        self.collections
            .create(&book, &[BOOK], |properties| {
                properties.text(DISPLAY_NAME, display_name);
            })
            .await?;
        Ok(book)
    }

    /// Delete an address book with all contacts in it, for good: there is no trash for contacts.
    ///
    /// # Errors
    /// - `NotFound`: no such book.
    /// - `Forbidden`: it is kept by the server.
    ///
    /// # Cancel safety
    /// It is there or it is gone.
    pub async fn delete_book(&self, book: &Address) -> Result<(), NextcloudError> {
        match self.collections.delete(book, true).await {
            // Books that the server keeps answer so.
            Err(error) if error.kind() == Kind::MethodNotAllowed => Err(NextcloudError::new(
                Kind::Forbidden,
                "the server keeps this address book itself",
            )),
            other => other,
        }
    }
}
