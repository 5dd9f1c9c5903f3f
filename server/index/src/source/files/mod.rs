//! Files: chosen by tags or folders, read as texts, documents, or pictures of pages.
//!
//! A document is a file by its number, so that a shared file is indexed once; its place is its path for the reader.

pub(super) mod kind;
mod ocr;
mod rules;
mod select;
mod text;

pub use ocr::{HttpOcr, Ocr};
pub use rules::{FileRules, InvalidPathRule, InvalidTagName, PathRule, TagName};

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use futures::future::{self, BoxFuture, FutureExt};
use nextcloud_dav::{Entry, FileId, Files as UserFiles};
use serde::{Deserialize, Serialize};

use super::{
    Asked, Change, Event, Listed, Listing, Reader, Source, SourceError,
    cursor::{pack, unpack},
    event::{Node, NodeChange},
    fingerprint::fingerprint,
};
use crate::{DocKey, DocType, Document, IndexMode};
use kind::Reading;
use select::Chosen;

/// The event that tags bring.
const TAGGED: &str = "OCP\\SystemTag\\MapperEvent";

/// Files as documents.
#[derive(Debug, Clone)]
pub(super) struct Files {
    rules: FileRules,
    ocr: Option<Arc<dyn Ocr>>,
}

/// What a listing leaves for the next.
#[derive(Debug, Serialize, Deserialize)]
struct State {
    stamp: String,
}

impl Files {
    /// Files that these rules want; `ocr` reads pictures.
    pub(super) fn new(rules: FileRules, ocr: Option<Arc<dyn Ocr>>) -> Self {
        Self { rules, ocr }
    }

    fn of(reader: &Reader) -> UserFiles {
        UserFiles::new(&reader.session, reader.user.clone())
    }

    fn reading(&self, reader: &Reader, entry: &Entry) -> Option<Reading> {
        let mime = entry.content_type.as_deref()?;
        kind::reading(mime, reader.extractor.as_ref(), self.ocr.is_some())
            .filter(|_| !entry.encrypted)
    }

    async fn list(&self, reader: &Reader, cursor: Option<&str>) -> Result<Listing, SourceError> {
        let known = unpack::<State>(cursor)?.map(|state| state.stamp);
        let files = Self::of(reader);
        let chosen = Chosen::ask(&files, &self.rules).await?;
        let stamp = chosen.stamp(&self.rules);
        if known.as_ref() == Some(&stamp) {
            return Ok(Listing::Changes {
                changed: Vec::new(),
                gone: Vec::new(),
                cursor: cursor.unwrap_or_default().to_owned(),
            });
        }
        let keep = |entry: &Entry| {
            entry.size.unwrap_or_default() <= self.rules.most_bytes
                && self.reading(reader, entry).is_some()
        };
        let found = chosen.expand(&files, &self.rules, &keep).await?;
        Ok(Listing::Whole {
            documents: found
                .iter()
                .map(|(id, (entry, mode))| listed(*id, entry, *mode))
                .collect(),
            cursor: Some(pack(&State { stamp })?),
        })
    }

    /// How a file is found, if it is wanted at all.
    async fn mode(
        &self,
        files: &UserFiles,
        entry: &Entry,
    ) -> Result<Option<IndexMode>, SourceError> {
        let rules = &self.rules;
        if entry.is_folder() || rules.excludes(&entry.path) {
            return Ok(None);
        }
        let own = rules.mode_of_tags(&entry.tags);
        let by_path = rules.includes(&entry.path).then_some(IndexMode::Hybrid);
        let known = by_path.or(own.filter(|mode| *mode == IndexMode::Hybrid));
        if known.is_some() {
            let excluded = files.excluded(&rules.excluded_tags).await?;
            return Ok(known.filter(|_| !excluded.hides(entry)));
        }
        let chosen = Chosen::ask(files, rules).await?;
        if chosen.excluded.hides(entry) {
            return Ok(None);
        }
        let below = chosen.mode_below(&entry.path);
        let hybrid = below.filter(|mode| *mode == IndexMode::Hybrid);
        Ok(hybrid.or(own).or(below))
    }

    /// A file that is wanted; `is_chosen` where a listing said that it is, and how: it need not be asked again.
    async fn fetch(
        &self,
        reader: &Reader,
        id: &str,
        place: Option<&str>,
        is_chosen: bool,
    ) -> Result<Option<Document>, SourceError> {
        let Ok(number) = id.parse::<FileId>() else {
            return Ok(None);
        };
        let files = Self::of(reader);
        let mut found = files.by_ids(&[number]).await?;
        found.retain(|entry| entry.file_id == Some(number));
        let stands = |entry: &Entry| place == Some(place_of(entry).as_str());
        let at = found.iter().position(stands).unwrap_or_default();
        let Some(entry) = found.get(at) else {
            return Ok(None);
        };
        let Some(reading) = self.reading(reader, entry) else {
            return Ok(None);
        };
        let mode = if is_chosen {
            IndexMode::default()
        } else {
            let Some(mode) = self.mode(&files, entry).await? else {
                return Ok(None);
            };
            mode
        };
        let mime = entry.content_type.as_deref().unwrap_or_default();
        let most = self.rules.most_bytes;
        let said = text::read(
            &files,
            reader,
            entry,
            (mime, reading),
            self.ocr.as_deref(),
            most,
        );
        Ok(said.await?.map(|said| document(entry, said, mode)))
    }

    async fn visible(
        &self,
        reader: &Reader,
        asked: &[Asked],
    ) -> Result<BTreeSet<String>, SourceError> {
        let files = Self::of(reader);
        let ids: Vec<FileId> = asked
            .iter()
            .filter_map(|asked| asked.id.parse().ok())
            .collect();
        let excluded = files.excluded(&self.rules.excluded_tags);
        let (found, excluded) = future::try_join(files.by_ids(&ids), excluded).await?;
        let mut seen = BTreeSet::new();
        let mut hidden = BTreeSet::new();
        for entry in found.iter().filter(|entry| !entry.is_folder()) {
            let Some(id) = entry.file_id else { continue };
            // A file with two paths is hidden when one of them is.
            let all = if excluded.hides(entry) {
                &mut hidden
            } else {
                &mut seen
            };
            all.insert(id);
        }
        let shown = |asked: &&Asked| {
            let id = asked.id.parse::<FileId>();
            id.is_ok_and(|id| seen.contains(&id) && !hidden.contains(&id))
        };
        Ok(asked
            .iter()
            .filter(shown)
            .map(|asked| asked.id.clone())
            .collect())
    }

    fn moved(node: Node) -> Option<Change> {
        let look = Change::Look {
            user: node.user.clone(),
        };
        let text = kind::may_have_text(node.path.name());
        match (node.change.clone(), text) {
            (NodeChange::Written | NodeChange::Gone, Some(false)) => None,
            (NodeChange::Written, _) | (NodeChange::Placed, Some(true)) => Some(Change::Index {
                place: Some(node.place()),
                id: node.id?,
                user: node.user,
            }),
            (NodeChange::Leaving, Some(_)) => Some(Change::Remove { id: node.id? }),
            // What has no ending may be a folder: what lies in it moved, too.
            (NodeChange::Placed | NodeChange::Leaving | NodeChange::Gone, _) => Some(look),
        }
    }
}

impl Source for Files {
    fn doc_type(&self) -> DocType {
        DocType::File
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
        place: Option<&'a str>,
    ) -> BoxFuture<'a, Result<Option<Document>, SourceError>> {
        self.fetch(reader, id, place, false).boxed()
    }

    fn fetch_listed<'a>(
        &'a self,
        reader: &'a Reader,
        id: &'a str,
        place: Option<&'a str>,
        _: &'a str,
    ) -> BoxFuture<'a, Result<Option<Document>, SourceError>> {
        self.fetch(reader, id, place, true).boxed()
    }

    fn visible<'a>(
        &'a self,
        reader: &'a Reader,
        asked: &'a [Asked],
    ) -> BoxFuture<'a, Result<BTreeSet<String>, SourceError>> {
        self.visible(reader, asked).boxed()
    }

    fn is_selective(&self) -> bool {
        true
    }

    fn change(&self, event: &Event<'_>) -> Option<Change> {
        if event.class == TAGGED {
            let of_file = event.text("/objectType") == Some("files");
            event.number("/objectId").filter(|_| of_file)?;
            // A tag on a folder is one on all in it: only a listing tells.
            return Some(Change::Look {
                user: event.user?.clone(),
            });
        }
        Self::moved(Node::of(event)?)
    }
}

fn place_of(entry: &Entry) -> String {
    format!("/{}", entry.path)
}

fn etag(entry: &Entry) -> String {
    let etag = entry.etag.as_ref().map_or("", |etag| etag.as_str());
    let etag = if etag.len() > 90 {
        fingerprint([etag])
    } else {
        etag.to_owned()
    };
    if entry.tags.is_empty() {
        return etag;
    }
    let mut tags: Vec<&str> = entry.tags.iter().map(String::as_str).collect();
    tags.sort_unstable();
    format!("{etag}.{}", fingerprint(tags))
}

fn listed(id: u64, entry: &Entry, mode: IndexMode) -> Listed {
    Listed {
        key: DocKey::new(DocType::File, id),
        etag: etag(entry),
        mode,
        place: Some(place_of(entry)),
    }
}

fn document(entry: &Entry, said: text::Said, mode: IndexMode) -> Document {
    let mut facts = BTreeMap::new();
    let mut fact = |name: &str, value: Option<String>| {
        facts.extend(value.map(|value| (name.to_owned(), value)));
    };
    fact("file_id", entry.file_id.map(|id| id.to_string()));
    fact("mime_type", entry.content_type.clone());
    fact("size", entry.size.map(|size| size.to_string()));
    fact("owner", entry.owner.as_ref().map(|owner| owner.id.clone()));
    Document {
        title: entry.name().to_owned(),
        parts: said.parts,
        markdown: said.markdown,
        mode,
        etag: etag(entry),
        modified_at: entry.modified,
        path: Some(place_of(entry)),
        tags: entry.tags.clone(),
        page_count: said.pages,
        facts,
    }
}

#[cfg(test)]
mod tests {
    use nc_base::UserId;
    use serde_json::{Value, json};

    use super::*;

    fn change(class: &str, body: &Value) -> Option<Change> {
        let alice = UserId::parse("alice").expect("a name");
        let files = Files::new(FileRules::default(), None);
        files.change(&Event {
            class,
            user: Some(&alice),
            body,
        })
    }

    fn node(class: &str, path: &str) -> Option<Change> {
        let body =
            json!({ "node": { "id": 7, "path": path }, "target": { "id": 7, "path": path } });
        change(&format!("OCP\\Files\\Events\\Node\\{class}"), &body)
    }

    #[test]
    fn events_of_files_become_work() {
        let index = |change: Option<Change>| matches!(change, Some(Change::Index { .. }));
        let look = |change: Option<Change>| matches!(change, Some(Change::Look { .. }));
        for class in [
            "NodeCreatedEvent",
            "NodeWrittenEvent",
            "NodeTouchedEvent",
            "NodeRenamedEvent",
            "NodeCopiedEvent",
        ] {
            assert!(index(node(class, "/alice/files/a.md")), "{class}");
        }
        assert!(look(node("NodeRenamedEvent", "/alice/files/folder")));
        assert!(look(node("NodeDeletedEvent", "/alice/files/a.md")));
        assert!(look(node("BeforeNodeDeletedEvent", "/alice/files/folder")));
        let removed = Some(Change::Remove { id: "7".to_owned() });
        assert_eq!(node("BeforeNodeDeletedEvent", "/alice/files/a.md"), removed);
        assert_eq!(node("NodeWrittenEvent", "/alice/files/film.mp4"), None);
        let tag = json!({ "objectType": "files", "objectId": "9", "tagIds": [1] });
        assert!(look(change(TAGGED, &tag)));
    }

    #[test]
    fn odd_payloads_mean_nothing() {
        for body in [
            json!(null),
            json!([]),
            json!({ "node": 7 }),
            json!({ "node": { "id": [], "path": {} } }),
            json!("x"),
        ] {
            for class in [
                "OCP\\Files\\Events\\Node\\NodeWrittenEvent",
                "OCP\\Files\\Events\\Node\\NodeDeletedEvent",
                TAGGED,
                "",
                "\\",
                "OCP\\Files\\Events\\Node\\",
            ] {
                assert_eq!(change(class, &body), None, "{class} {body}");
            }
        }
        let other = json!({ "objectType": "deck", "objectId": 9 });
        assert_eq!(change(TAGGED, &other), None);
    }
}
