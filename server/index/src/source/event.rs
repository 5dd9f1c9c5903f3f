//! Events as webhooks bring them: numbers that may be texts, paths that begin with a user, and anything else that somebody
//! may send instead.

use nc_base::UserId;
use nextcloud_dav::FilePath;
use serde_json::Value;

use super::Event;

impl Event<'_> {
    /// The number at a JSON pointer, be it a number or a text of digits.
    pub(super) fn number(&self, pointer: &str) -> Option<String> {
        number(self.body.pointer(pointer)?)
    }

    /// The text at a JSON pointer.
    pub(super) fn text(&self, pointer: &str) -> Option<&str> {
        self.body.pointer(pointer)?.as_str()
    }

    /// Whose file it is about and where, from a path such as `/alice/files/Notes/a.md`; nothing for the trash and versions.
    pub(super) fn file(&self, pointer: &str) -> Option<(UserId, FilePath)> {
        let path = self.text(pointer)?.strip_prefix('/')?;
        let (user, below) = path.split_once('/')?;
        let inside = below.strip_prefix("files/")?;
        let path = FilePath::parse(inside).ok()?;
        (!path.is_root()).then_some((UserId::parse(user).ok()?, path))
    }
}

/// A positive number as text.
pub(super) fn number(value: &Value) -> Option<String> {
    let number = match value {
        Value::Number(number) => number.as_u64()?,
        Value::String(text) if text.bytes().all(|byte| byte.is_ascii_digit()) => {
            text.parse().ok()?
        }
        _ => return None,
    };
    (number > 0).then(|| number.to_string())
}

/// What happened to a file or folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum NodeChange {
    /// There is another content, or a new file.
    Written,
    /// It stands elsewhere, or another was made of it.
    Placed,
    /// It is about to be deleted.
    Leaving,
    /// It is deleted; its number is not told.
    Gone,
}

/// An event about a file or folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Node {
    pub(super) change: NodeChange,
    /// In whose files.
    pub(super) user: UserId,
    pub(super) path: FilePath,
    /// Where it stood before.
    pub(super) source: Option<FilePath>,
    /// Told for all but [`NodeChange::Gone`].
    pub(super) id: Option<String>,
}

impl Node {
    /// Read an event of `OCP\Files\Events\Node`.
    pub(super) fn of(event: &Event<'_>) -> Option<Self> {
        let name = event.class.strip_prefix("OCP\\Files\\Events\\Node\\")?;
        let (change, at) = match name {
            "NodeCreatedEvent" | "NodeWrittenEvent" | "NodeTouchedEvent" => {
                (NodeChange::Written, "node")
            }
            "NodeRenamedEvent" | "NodeCopiedEvent" => (NodeChange::Placed, "target"),
            "BeforeNodeDeletedEvent" => (NodeChange::Leaving, "node"),
            "NodeDeletedEvent" => (NodeChange::Gone, "node"),
            _ => return None,
        };
        let (user, path) = event.file(&format!("/{at}/path"))?;
        let id = event.number(&format!("/{at}/id"));
        if id.is_none() && change != NodeChange::Gone {
            return None;
        }
        Some(Self {
            source: event.file("/source/path").map(|(_, path)| path),
            change,
            user,
            path,
            id,
        })
    }

    /// Where it is, as places of files and notes are written.
    pub(super) fn place(&self) -> String {
        format!("/{}", self.path)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn numbers_come_in_two_forms_and_nothing_else_does() {
        for (value, want) in [
            (json!(7), Some("7")),
            (json!("007"), Some("7")),
            (json!(0), None),
            (json!(-7), None),
            (json!(7.5), None),
            (json!("7x"), None),
            (json!(""), None),
            (json!("99999999999999999999999999"), None),
            (json!([7]), None),
            (json!(null), None),
        ] {
            assert_eq!(number(&value).as_deref(), want, "{value}");
        }
    }

    #[test]
    fn only_files_of_a_user_are_files() {
        for (path, want) in [
            ("/alice/files/a/b.md", Some(("alice", "a/b.md"))),
            ("/alice/files/", None),
            ("/alice/files_trashbin/files/b.md", None),
            ("/alice/files/../../bob/files/b.md", None),
            ("alice/files/b.md", None),
            ("/./files/b.md", None),
            ("//files/b.md", None),
            ("", None),
        ] {
            let body = json!({ "node": { "path": path, "id": 1 } });
            let event = Event {
                class: "",
                user: None,
                body: &body,
            };
            let got = event.file("/node/path");
            let got = got
                .as_ref()
                .map(|(user, path)| (user.as_str(), path.as_str()));
            assert_eq!(got, want, "{path}");
        }
    }
}
