//! From texts to the typed configuration: every problem is noted, none stops the search for the next.

mod config;
mod documents;
mod reader;
mod safety;
#[cfg(test)]
mod tests;

pub(super) use reader::Reader;
