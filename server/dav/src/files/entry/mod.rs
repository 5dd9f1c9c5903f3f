//! What the server says about one file or folder.

mod permissions;
mod props;
#[cfg(test)]
mod tests;
mod types;

pub use permissions::Permissions;
pub(crate) use props::{ALL, http_date};
pub use types::{Contents, Entry, EntryKind, Mount, Owner, ShareType};
