//! Lists to choose from when a person fills in a prompt or the address of a resource.

use nc_toolkit::Choice;

/// Address books.
pub(crate) const ADDRESSBOOKS: Choice = Choice {
    label: "displayname",
    ..titled("nc_contacts_list_addressbooks", "addressbooks", "uri")
};
/// Titles of Deck boards.
pub(crate) const BOARDS: Choice = titled("deck_get_boards", "boards", "title");
/// Numbers of Deck boards.
pub(crate) const BOARD_IDS: Choice = numbered("deck_get_boards", "boards", "title");
/// Calendars and task lists.
pub(crate) const CALENDARS: Choice = Choice {
    label: "display_name",
    ..titled("nc_calendar_list_calendars", "calendars", "name")
};
/// Conversations of Talk.
pub(crate) const CONVERSATIONS: Choice =
    titled("talk_list_conversations", "results", "displayName");
/// Files and folders with the typed letters in their name.
pub(crate) const FILES: Choice = Choice {
    typed: Some("pattern"),
    value: "path",
    label: "name",
    ..titled("nc_webdav_find_by_name", "results", "path")
};
/// Numbers of notes.
pub(crate) const NOTE_IDS: Choice = numbered("nc_notes_list_notes", "results", "title");
/// Titles of notes.
pub(crate) const NOTE_TITLES: Choice = titled("nc_notes_list_notes", "results", "title");
/// Numbers of recipes.
pub(crate) const RECIPE_IDS: Choice = numbered("nc_cookbook_list_recipes", "recipes", "name");

/// Which part of which address is chosen from where.
pub(crate) const ADDRESSES: &[(&str, &str, &Choice)] = &[
    ("nc://Calendars/{calendar}", "calendar", &CALENDARS),
    (
        "nc://Calendars/{calendar}/{event_uid}",
        "calendar",
        &CALENDARS,
    ),
    ("nc://Contacts/{addressbook}", "addressbook", &ADDRESSBOOKS),
    ("nc://Cookbook/{recipe_id}", "recipe_id", &RECIPE_IDS),
    ("nc://Deck/boards/{board_id}", "board_id", &BOARD_IDS),
    ("nc://Deck/boards/{board_id}/labels", "board_id", &BOARD_IDS),
    ("nc://Deck/boards/{board_id}/stacks", "board_id", &BOARD_IDS),
    ("nc://Notes/{note_id}", "note_id", &NOTE_IDS),
    ("nc://Tasks/{calendar}", "calendar", &CALENDARS),
];

const fn titled(tool: &'static str, rows: &'static str, title: &'static str) -> Choice {
    Choice {
        tool,
        typed: None,
        fixed: &[],
        rows,
        value: title,
        label: title,
    }
}

const fn numbered(tool: &'static str, rows: &'static str, title: &'static str) -> Choice {
    Choice {
        value: "id",
        ..titled(tool, rows, title)
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use serde_json::Value;

    use super::*;
    use crate::surface;

    /// Fails unless the tool of `choice` takes its arguments and answers its fields.
    pub(crate) fn answers(choice: &Choice) {
        let tool = surface().tool(choice.tool).expect(choice.tool);
        let input = Value::Object((*tool.definition.input_schema).clone());
        for name in choice
            .typed
            .iter()
            .chain(choice.fixed.iter().map(|(name, _)| name))
        {
            assert!(
                input["properties"].get(name).is_some(),
                "{}: {name}",
                choice.tool
            );
        }
        let output = Value::Object((**tool.definition.output_schema.as_ref().unwrap()).clone());
        let rows = &output["properties"][choice.rows]["items"];
        let named = rows["$ref"]
            .as_str()
            .and_then(|name| output.pointer(name.trim_start_matches('#')));
        let fields = &named.unwrap_or(rows)["properties"];
        for name in [choice.value, choice.label] {
            assert!(
                fields.get(name).is_some(),
                "{}: {name} is no field",
                choice.tool
            );
        }
    }

    #[test]
    fn addresses_exist_and_their_values_are_answered() {
        for (uri, name, choice) in ADDRESSES {
            let known = surface()
                .resources()
                .iter()
                .any(|entry| entry.spec.uri == *uri);
            assert!(known, "{uri}");
            assert!(uri.contains(&format!("{{{name}}}")), "{uri}");
            answers(choice);
        }
    }
}
