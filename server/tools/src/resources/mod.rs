//! Resources: what a client reads by address instead of calling a tool.

mod addressbook;
mod calendar;
mod capabilities;
mod cookbook_config;
mod cookbook_version;
mod deck;
mod file;
mod json;
mod note;
mod note_attachment;
mod notes_settings;
mod recipe;
mod recipe_image;

use nc_toolkit::{FromOthers, ResourceEntry};

pub(crate) const RESOURCES: &[ResourceEntry] = &[
    capabilities::CAPABILITIES,
    file::FILE,
    calendar::CALENDAR,
    calendar::EVENT,
    calendar::TASKS,
    addressbook::ADDRESSBOOK,
    cookbook_config::COOKBOOK_CONFIG,
    cookbook_version::COOKBOOK_VERSION,
    deck::ALL_BOARDS,
    deck::BOARD,
    deck::STACKS,
    deck::STACK,
    deck::CARDS,
    deck::CARD,
    deck::LABELS,
    deck::LABEL,
    note::NOTE,
    note_attachment::NOTE_ATTACHMENT,
    notes_settings::NOTES_SETTINGS,
    recipe::RECIPE,
    recipe_image::RECIPE_IMAGE,
];

/// What in resources others wrote, by address; as `from_others` in manifests says it of tools.
/// Without `text` the whole body is theirs.
pub(crate) const FROM_OTHERS: &[(&str, FromOthers)] = &[
    (
        "nc://Calendars/{calendar}",
        FromOthers {
            origin: "calendar",
            text: &["summary", "description", "location"],
            author: &["organizer"],
            sender: &[],
            only_if: None,
        },
    ),
    (
        "nc://Calendars/{calendar}/{event_uid}",
        FromOthers {
            origin: "calendar",
            text: &["title", "description", "location", "url"],
            author: &["organizer"],
            sender: &[],
            only_if: None,
        },
    ),
    (
        "nc://Tasks/{calendar}",
        FromOthers {
            origin: "calendar",
            text: &["summary", "description"],
            author: &[],
            sender: &[],
            only_if: None,
        },
    ),
    (
        "nc://Files/{+path}",
        FromOthers {
            origin: "files",
            text: &[],
            author: &[],
            sender: &[],
            only_if: None,
        },
    ),
    (
        "nc://Notes/{note_id}",
        FromOthers {
            origin: "notes",
            text: &["title", "content"],
            author: &[],
            sender: &[],
            only_if: Some("shared"),
        },
    ),
    (
        "nc://Notes/{note_id}/attachments/{attachment_filename}",
        FromOthers {
            origin: "notes",
            text: &[],
            author: &[],
            sender: &[],
            only_if: None,
        },
    ),
];
