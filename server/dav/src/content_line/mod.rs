//! Content lines (RFC 5545, section 3.1; RFC 6350, section 3.3): the form below calendars and contacts.
//!
//! Whatever is read is kept as it was sent, in its place: a change touches the lines that it is about and no other. That is
//! why no library's model stands in between (`docs/adr/0008-icalendar-and-vcard.md`). Nothing here knows a property.

mod component;
mod line;
#[cfg(test)]
mod tests;
mod text;

pub use component::{Component, InvalidContent, Item};
pub use line::Line;
pub use text::{escape, split, unescape};
