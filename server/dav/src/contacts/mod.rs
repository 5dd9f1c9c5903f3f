//! Address books and contacts (RFC 6352, RFC 6350, RFC 2426): typed reading, and changes that lose nothing.
//!
//! A card is kept line by line; what a change is not about stays as somebody else's program wrote it.

mod birthday;
mod books;
mod card;
mod change;
mod contact;
mod fields;
mod store;
#[cfg(test)]
mod tests;

pub use books::AddressBook;
pub use card::{Card, InvalidCard};
pub use change::{ContactChange, FieldsChange, InvalidChange};
pub use contact::Contact;
pub use fields::Field;
pub use store::{Contacts, Listed, StoredCard};
