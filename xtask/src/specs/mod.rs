//! Nextcloud's API documents: `specs import`, `specs check`, `specs diff`.

mod check;
mod command;
mod diff;
pub(crate) mod document;
mod enums;
mod externals;
mod facts;
mod find;
mod import;
mod merge;
mod paths;
mod pointer;
mod sources;
mod valid;

pub(crate) use command::{Args, run};
