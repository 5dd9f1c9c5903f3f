//! Which events to ask Nextcloud for, by app.

use crate::DocType;

/// Events of one app.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Preset {
    /// Its name on the command line.
    pub name: &'static str,
    /// What it is for.
    pub about: &'static str,
    /// The app that must be there; `None` for what Nextcloud always has.
    pub app: Option<&'static str>,
    /// The kinds of documents that it keeps current.
    pub kinds: &'static [DocType],
    /// What to subscribe to.
    pub events: &'static [Subscription],
}

/// An event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Subscription {
    /// Its class.
    pub class: &'static str,
    /// A condition on its body, as JSON for `eventFilter`.
    pub filter: Option<&'static str>,
    /// The first major version of Nextcloud that has it.
    pub since: u32,
}

const fn event(class: &'static str) -> Subscription {
    Subscription {
        class,
        filter: None,
        since: 30,
    }
}

const NOTES: &str = r#"{"event.node.path":"/^\\/.*\\/files\\/Notes\\//"}"#;

const fn note(class: &'static str) -> Subscription {
    Subscription {
        class,
        filter: Some(NOTES),
        since: 30,
    }
}

impl Preset {
    /// Every preset, by name.
    pub const ALL: &'static [Self] = &[
        Self {
            name: "calendar",
            about: "events and tasks",
            app: None,
            kinds: &[DocType::CalendarEvent, DocType::Task],
            events: &[
                event(r"OCP\Calendar\Events\CalendarObjectCreatedEvent"),
                event(r"OCP\Calendar\Events\CalendarObjectUpdatedEvent"),
                event(r"OCP\Calendar\Events\CalendarObjectDeletedEvent"),
                event(r"OCP\Calendar\Events\CalendarObjectMovedEvent"),
                event(r"OCP\Calendar\Events\CalendarObjectMovedToTrashEvent"),
                event(r"OCP\Calendar\Events\CalendarObjectRestoredEvent"),
            ],
        },
        Self {
            name: "deck",
            about: "cards of boards",
            app: Some("deck"),
            kinds: &[DocType::DeckCard],
            events: &[
                event(r"OCA\Deck\Event\CardCreatedEvent"),
                event(r"OCA\Deck\Event\CardUpdatedEvent"),
                event(r"OCA\Deck\Event\CardDeletedEvent"),
            ],
        },
        Self {
            name: "files",
            about: "files and their tags",
            app: None,
            kinds: &[DocType::File, DocType::CollectivePage],
            events: &[
                event(r"OCP\Files\Events\Node\NodeCreatedEvent"),
                event(r"OCP\Files\Events\Node\NodeWrittenEvent"),
                event(r"OCP\Files\Events\Node\NodeRenamedEvent"),
                event(r"OCP\Files\Events\Node\BeforeNodeDeletedEvent"),
                Subscription {
                    class: r"OCP\SystemTag\MapperEvent",
                    filter: None,
                    since: 32,
                },
            ],
        },
        Self {
            name: "notes",
            about: "notes in the folder Notes; `files` has them, too",
            app: Some("notes"),
            kinds: &[DocType::Note],
            events: &[
                note(r"OCP\Files\Events\Node\NodeCreatedEvent"),
                note(r"OCP\Files\Events\Node\NodeWrittenEvent"),
                note(r"OCP\Files\Events\Node\BeforeNodeDeletedEvent"),
            ],
        },
        Self {
            name: "tables",
            about: "rows of tables",
            app: Some("tables"),
            kinds: &[DocType::TableRow],
            events: &[
                event(r"OCA\Tables\Event\RowAddedEvent"),
                event(r"OCA\Tables\Event\RowUpdatedEvent"),
                event(r"OCA\Tables\Event\RowDeletedEvent"),
            ],
        },
    ];

    /// The preset called so; `notes_sync`, as older guides have it, is `notes`.
    pub fn named(name: &str) -> Option<&'static Self> {
        let name = name.strip_suffix("_sync").unwrap_or(name);
        Self::ALL.iter().find(|preset| preset.name == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn presets_are_found_by_both_names_and_their_filters_are_json() {
        for preset in Preset::ALL {
            assert_eq!(Preset::named(preset.name), Some(preset));
            assert_eq!(
                Preset::named(&format!("{}_sync", preset.name)),
                Some(preset)
            );
            for event in preset.events {
                let filter = event.filter.unwrap_or("{}");
                assert!(
                    serde_json::from_str::<serde_json::Value>(filter).is_ok(),
                    "{filter}"
                );
            }
        }
        assert_eq!(Preset::named("forms_sync"), None);
    }
}
