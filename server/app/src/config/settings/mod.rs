//! The table of every setting: the one source for names, flags, defaults, the manual and the command line.
//!
//! Reading a setting means one row here and one line in `parse.rs`.

mod authorization;
mod documents;
mod index;
mod listen;
mod log;
mod management;
mod nextcloud;
mod oauth;
mod safety;
mod setting;
mod smithery;
mod storage;
mod tools;

pub use setting::{Kind, Setting};

/// All settings, in the order of the manual: title of the group, then its rows.
pub const GROUPS: &[(&str, &[Setting])] = &[
    ("Nextcloud", nextcloud::SETTINGS),
    ("OAuth", oauth::SETTINGS),
    ("Authorization server", authorization::SETTINGS),
    ("Smithery", smithery::SETTINGS),
    ("Listening and clients", listen::SETTINGS),
    ("Tools", tools::SETTINGS),
    ("Documents", documents::SETTINGS),
    ("Background work", management::SETTINGS),
    ("Search by meaning", index::SETTINGS),
    ("Storage", storage::SETTINGS),
    ("Safety", safety::SETTINGS),
    ("Logging", log::SETTINGS),
];
