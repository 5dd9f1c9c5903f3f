//! What the MCP conformance suite calls by name, around the real handler. Only with the feature `conformance`, which no
//! release has: these tools do nothing useful.

#![expect(
    deprecated,
    reason = "the suite of 2025-11-25 tests logging and sampling"
)]

mod asking;
mod content;
mod fixtures;
mod prompts;
mod resources;
mod rounds;
mod tools;

pub(crate) use fixtures::Fixtures;
