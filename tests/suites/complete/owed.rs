//! Which failures a tool can meet, as far as its definition tells.

use nc_tools::Listed;
use serde::Deserialize;
use serde_json::Value;

/// What a case can show of a tool.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Kind {
    /// It works.
    Success,
    /// What an argument names is not there.
    MissingThing,
    /// What an argument names is there and not for this user, or only administrators may do it.
    NoPermission,
    /// The thing changed since it was read.
    StaleEtag,
}

impl Kind {
    /// For the reader of a failed test.
    pub(crate) fn words(self) -> &'static str {
        match self {
            Self::Success => "success",
            Self::MissingThing => "missing thing",
            Self::NoPermission => "refusal for want of permission",
            Self::StaleEtag => "stale etag",
        }
    }
}

/// Arguments that name a thing, apart from those whose names end with what [`ENDINGS`] has.
const NAMES: [&str; 14] = [
    "addressbook",
    "attachment_filename",
    "calendar",
    "calendar_name",
    "destination_path",
    "folder",
    "id",
    "participant",
    "path",
    "provider",
    "source_path",
    "target_calendar",
    "token",
    "uid",
];
const ENDINGS: [&str; 3] = ["_id", "_ids", "_uid"];
/// Arguments that look as if they named a thing, and say up to where to read.
const PLACES: [&str; 2] = ["last_known_message_id", "newest_item_id"];
/// Arguments that say in which state the thing must be.
const STATES: [&str; 4] = ["date_modified", "etag", "if_destination_match", "if_match"];

/// What `tool` owes.
pub(crate) fn by(tool: &Listed) -> impl Iterator<Item = Kind> {
    let properties = tool.definition.input_schema.get("properties");
    let arguments: Vec<&str> = properties
        .and_then(Value::as_object)
        .map(|properties| properties.keys().map(String::as_str).collect())
        .unwrap_or_default();
    let names = arguments.iter().any(|name| names_a_thing(name));
    let admins = tool.spec().scopes.iter();
    let admins = admins.into_iter().any(|scope| scope.contains("admin"));
    let states = arguments.iter().any(|name| STATES.contains(name));
    [
        (Kind::Success, true),
        (Kind::MissingThing, names),
        (Kind::NoPermission, names || admins),
        (Kind::StaleEtag, states),
    ]
    .into_iter()
    .filter_map(|(kind, owes)| owes.then_some(kind))
}

fn names_a_thing(argument: &str) -> bool {
    let ends = ENDINGS.iter().any(|ending| argument.ends_with(ending));
    (ends && !PLACES.contains(&argument)) || NAMES.contains(&argument)
}
