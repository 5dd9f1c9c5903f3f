//! Notes of the Notes app.
//!
//! The app digests a whole answer, so an unchanged list of up to a thousand notes costs one request and no body. A first listing
//! brings the notes themselves along (see [`Ahead`]).

mod ahead;
mod listing;

use std::collections::BTreeSet;

use futures::future::{self, BoxFuture, FutureExt};
use jiff::Timestamp;
use nextcloud_client::notes::{Client, types::Note};
use nextcloud_dav::FilePath;

use self::ahead::Ahead;
use super::{
    Asked, Change, Event, Listed, Listing, Reader, Source, SourceError,
    event::{Node, NodeChange},
    failure::if_there,
    files::kind,
    fingerprint::fingerprint,
};
use crate::{DocKey, DocType, Document, IndexMode, Part};

/// Up to so many notes are asked for one by one, more by the numbers of all.
const ONE_BY_ONE: usize = 8;
/// A time after every change: with it the app gives nothing but numbers.
const END_OF_TIME: i64 = 99_999_999_999;

/// Notes as documents.
#[derive(Debug, Clone)]
pub(super) struct Notes {
    folder: FilePath,
    ahead: Ahead,
}

impl Notes {
    /// Notes that lie in this folder of their users: events tell only paths.
    pub(super) fn new(folder: FilePath) -> Self {
        Self {
            folder,
            ahead: Ahead::default(),
        }
    }

    async fn fetch(&self, reader: &Reader, id: &str) -> Result<Option<Document>, SourceError> {
        let Ok(number) = id.parse() else {
            return Ok(None);
        };
        let client = Client::from_session(&reader.session);
        let Some(answer) = if_there(client.get_note(number, None, None).await)? else {
            return Ok(None);
        };
        let note = answer.into_inner();
        if note.error == Some(true) {
            let why = note.content.unwrap_or_default();
            return Err(SourceError::Unreadable(why));
        }
        Ok(Some(document(note)))
    }

    async fn visible(
        &self,
        reader: &Reader,
        asked: &[Asked],
    ) -> Result<BTreeSet<String>, SourceError> {
        let client = Client::from_session(&reader.session);
        if asked.len() <= ONE_BY_ONE {
            let mut asks = Vec::new();
            for number in asked
                .iter()
                .filter_map(|asked| asked.id.parse::<i64>().ok())
            {
                let client = &client;
                asks.push(async move {
                    let found = if_there(client.get_note(number, Some("content"), None).await)?;
                    Ok::<_, SourceError>(found.map(|_| number.to_string()))
                });
            }
            let found = future::try_join_all(asks).await?;
            return Ok(found.into_iter().flatten().collect());
        }
        let all = client
            .list_notes(None, None, None, Some("content"), Some(END_OF_TIME), None)
            .await
            .map_err(SourceError::of)?;
        let mine: BTreeSet<i64> = all.into_inner().iter().filter_map(|note| note.id).collect();
        let seen = |asked: &&Asked| asked.id.parse().is_ok_and(|id| mine.contains(&id));
        Ok(asked
            .iter()
            .filter(seen)
            .map(|asked| asked.id.clone())
            .collect())
    }

    /// What an event about a file means, when it lies where notes do.
    fn noted(&self, node: Node) -> Option<Change> {
        let inside = |path: &FilePath| path.is_within(&self.folder) && *path != self.folder;
        let was_inside = node.source.as_ref().is_some_and(inside);
        if !inside(&node.path) && !was_inside {
            return None;
        }
        let is_text = |path: &FilePath| matches!(kind::extension(path.name()), Some("md" | "txt"));
        if !is_text(&node.path) && !node.source.as_ref().is_some_and(is_text) {
            // A category, perhaps: its notes go where it goes.
            let folder = kind::extension(node.path.name()).is_none();
            let moved = folder && node.change != NodeChange::Written;
            return moved.then_some(Change::Look { user: node.user });
        }
        Some(match node.change {
            NodeChange::Written | NodeChange::Placed => Change::Index {
                place: Some(node.place()),
                id: node.id?,
                user: node.user,
            },
            NodeChange::Leaving => Change::Remove { id: node.id? },
            NodeChange::Gone => Change::Look { user: node.user },
        })
    }
}

impl Source for Notes {
    fn doc_type(&self) -> DocType {
        DocType::Note
    }

    fn list<'a>(
        &'a self,
        reader: &'a Reader,
        cursor: Option<&'a str>,
    ) -> BoxFuture<'a, Result<Listing, SourceError>> {
        self.list(reader, cursor).boxed()
    }

    fn fetch<'a>(
        &'a self,
        reader: &'a Reader,
        id: &'a str,
        _: Option<&'a str>,
    ) -> BoxFuture<'a, Result<Option<Document>, SourceError>> {
        self.fetch(reader, id).boxed()
    }

    fn fetch_listed<'a>(
        &'a self,
        reader: &'a Reader,
        id: &'a str,
        _: Option<&'a str>,
        etag: &'a str,
    ) -> BoxFuture<'a, Result<Option<Document>, SourceError>> {
        let number = id.parse().ok();
        let note = number.and_then(|number| self.ahead.take(&reader.user, number, etag));
        match note {
            Some(note) => future::ready(Ok(Some(document(note)))).boxed(),
            None => self.fetch(reader, id).boxed(),
        }
    }

    fn visible<'a>(
        &'a self,
        reader: &'a Reader,
        asked: &'a [Asked],
    ) -> BoxFuture<'a, Result<BTreeSet<String>, SourceError>> {
        self.visible(reader, asked).boxed()
    }

    fn change(&self, event: &Event<'_>) -> Option<Change> {
        self.noted(Node::of(event)?)
    }
}

/// A note of a list; those of which only the number came are in another part of it.
fn listed(note: &Note) -> Option<Listed> {
    note.title.as_ref()?;
    Some(Listed {
        key: DocKey::new(DocType::Note, note.id?),
        etag: etag(note),
        mode: IndexMode::Hybrid,
        place: path(note),
    })
}

/// The app's etag, unless others see the note too: it depends on what each of them made of the note, such as a favourite.
fn etag(note: &Note) -> String {
    match note.etag.as_deref() {
        Some(etag) if note.is_shared != Some(true) && etag.len() <= 100 => etag.to_owned(),
        _ => {
            let modified = note.modified.unwrap_or_default().to_string();
            fingerprint([modified.as_str(), note.title.as_deref().unwrap_or_default()])
        }
    }
}

fn path(note: &Note) -> Option<String> {
    let path = note.internal_path.as_deref()?.trim_start_matches('/');
    Some(format!("/{path}"))
}

fn document(note: Note) -> Document {
    let etag = etag(&note);
    let path = path(&note);
    let category = note.category.filter(|category| !category.is_empty());
    let id = note.id.unwrap_or_default().to_string();
    let mut facts = std::collections::BTreeMap::from([("note_id".to_owned(), id)]);
    facts.extend(
        category
            .clone()
            .map(|category| ("category".to_owned(), category)),
    );
    Document {
        title: note.title.unwrap_or_default(),
        parts: vec![Part {
            text: note.content.unwrap_or_default(),
            page: None,
        }],
        markdown: true,
        etag,
        modified_at: note
            .modified
            .and_then(|second| Timestamp::from_second(second).ok()),
        path,
        tags: category.into_iter().collect(),
        facts,
        ..Document::default()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn change(class: &str, body: &Value) -> Option<Change> {
        let notes = Notes::new(FilePath::parse("Notes").expect("a path"));
        let class = format!("OCP\\Files\\Events\\Node\\{class}");
        notes.change(&Event {
            class: &class,
            user: None,
            body,
        })
    }

    #[test]
    fn files_among_the_notes_are_notes() {
        let body = json!({ "node": { "id": 7, "path": "/alice/files/Notes/Work/a.md" } });
        let index = change("NodeWrittenEvent", &body);
        let Some(Change::Index { id, user, place }) = index else {
            panic!("{index:?}");
        };
        assert_eq!((id.as_str(), user.as_str()), ("7", "alice"));
        assert_eq!(place.as_deref(), Some("/Notes/Work/a.md"));
        let removed = change("BeforeNodeDeletedEvent", &body);
        assert_eq!(removed, Some(Change::Remove { id: "7".to_owned() }));
        let gone = json!({ "node": { "path": "/alice/files/Notes/a.md" } });
        assert!(matches!(
            change("NodeDeletedEvent", &gone),
            Some(Change::Look { .. })
        ));
        assert_eq!(change("BeforeNodeDeletedEvent", &gone), None);
    }

    #[test]
    fn what_leaves_or_is_elsewhere_is_told_apart() {
        let moved = json!({ "source": { "path": "/alice/files/Notes/a.md" }, "target": { "id": "7", "path": "/alice/files/b.md" } });
        assert!(matches!(
            change("NodeRenamedEvent", &moved),
            Some(Change::Index { .. })
        ));
        let category = json!({ "source": { "path": "/alice/files/Notes/A" }, "target": { "id": 9, "path": "/alice/files/Notes/B" } });
        assert!(matches!(
            change("NodeRenamedEvent", &category),
            Some(Change::Look { .. })
        ));
        for path in [
            "/alice/files/a.md",
            "/alice/files/Notes/a.png",
            "/alice/files/Notes",
            "/alice/files/Notes2/a.md",
        ] {
            let body = json!({ "node": { "id": 7, "path": path } });
            assert_eq!(change("NodeWrittenEvent", &body), None, "{path}");
        }
    }

    #[test]
    fn a_shared_note_has_the_same_etag_for_everyone() {
        let note = |favourite: &str, shared| Note {
            etag: Some(favourite.to_owned()),
            modified: Some(5),
            title: Some("t".to_owned()),
            is_shared: Some(shared),
            ..Note::default()
        };
        assert_eq!(etag(&note("a", true)), etag(&note("b", true)));
        assert_eq!(etag(&note("a", false)), "a");
    }
}
