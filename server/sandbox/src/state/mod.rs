//! The world: everything a request may read or change. Knows no HTTP.

mod clockwork;
mod collection;
mod file_tags;
mod logins;
mod node;
mod share;
mod trash;
mod tree;
mod user;
mod world;

pub(crate) use clockwork::{atom_time, hash, http_date, sql_time};
pub(crate) use collection::{Collection, Item, Kind, uid_of};
pub(crate) use file_tags::{Comment, Tag};
pub(crate) use logins::Login;
pub(crate) use node::{Body, Node, Version, mime_of};
pub(crate) use share::Share;
pub(crate) use trash::Trashed;
pub(crate) use tree::Tree;
pub(crate) use user::{Status, User};
pub(crate) use world::{Upload, World};
