//! The Notes app: text files below a folder, seen as notes.

mod attachment;
mod list;
mod note;
mod route;
mod settings;
mod title;
mod write;

pub(crate) use note::{Note, all};
pub(crate) use route::route;
