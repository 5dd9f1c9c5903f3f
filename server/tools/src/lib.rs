//! Hand-written tools and resources, and the one table of all tools.
//!
//! A tool that is one call of an API has no Rust here: it is written by codegen from `specs/tools`.

mod access;
mod ai;
mod background;
mod calendar;
mod chatgpt;
mod choices;
mod collectives;
mod contacts;
mod cookbook;
mod dashboard;
mod deck;
mod files;
mod groupfolders;
mod mail;
mod news;
mod notes;
mod out_of_office;
mod prompts;
mod resources;
mod semantic;
mod sharing;
mod shopping_list;
mod stamps;
mod surface;
mod tables;
mod talk;
mod teams;
mod users;
mod weather;
mod webhooks;

pub use semantic::link::link;
pub use surface::{Listed, Surface, surface};

use nc_toolkit::Entry;

/// Hand-written tools, app by app.
const HANDLERS: &[&[Entry]] = &[
    access::TOOLS,
    ai::TOOLS,
    background::TOOLS,
    calendar::TOOLS,
    chatgpt::TOOLS,
    collectives::TOOLS,
    contacts::TOOLS,
    cookbook::TOOLS,
    dashboard::TOOLS,
    deck::TOOLS,
    files::TOOLS,
    groupfolders::TOOLS,
    mail::TOOLS,
    news::TOOLS,
    notes::TOOLS,
    out_of_office::TOOLS,
    semantic::TOOLS,
    sharing::TOOLS,
    shopping_list::TOOLS,
    tables::TOOLS,
    talk::TOOLS,
    teams::TOOLS,
    users::TOOLS,
    weather::TOOLS,
    webhooks::TOOLS,
];
