//! Programs that others write and our checks run: fetched into `target/tools`, started, ended.
//!
//! Versions are pinned by whoever asks for a program; nothing here is ever committed or shipped.

mod fetch;
mod process;
mod server;

pub(crate) use fetch::{Node, Python, cargo_tool};
pub(crate) use process::{Output, capture, cargo, checked};
pub(crate) use server::{Demo, binary, build};
