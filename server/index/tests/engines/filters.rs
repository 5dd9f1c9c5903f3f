//! What filters let through, one by one and together.

use nc_index::{DocKey, DocType, Filter};

use crate::{
    engines::{World, assert_same, on_each},
    made::{at, chunk, document, matching, nearest, note, place, put, sorted, toward, user},
};

/// Kind and id, second of its change, tags, and who sees it where.
type Row<'r> = (
    DocKey,
    Option<i64>,
    &'r [&'r str],
    &'r [(&'r str, Option<&'r str>)],
);

/// Five documents that differ in kind, time, tags and places.
async fn fill(index: &dyn nc_index::VectorStore) {
    let chunks = [chunk(0, "word", Some(toward(20.0)))];
    let file = |id| DocKey::new(DocType::File, id);
    let shared = [
        ("alice", Some("/Projects/a.md")),
        ("bob", Some("/Shared/a.md")),
    ];
    let twice = [
        ("alice", Some("/Projects2/c.pdf")),
        ("bob", Some("/Projects/c.pdf")),
    ];
    let rows: [Row<'_>; 5] = [
        (note("1"), Some(100), &["red"], &shared),
        (
            file("2"),
            Some(200),
            &["red", "blue"],
            &[("alice", Some("/Projects/Old/b.pdf"))],
        ),
        (file("3"), Some(300), &[], &twice),
        (
            DocKey::new(DocType::Task, "4"),
            Some(400),
            &["blue"],
            &[("alice", None)],
        ),
        (note("5"), None, &[], &[("carol", Some("/x.md"))]),
    ];
    for (key, second, tags, places) in rows {
        let mut stored = document(key, &chunks);
        stored.modified_at = second.map(at);
        stored.tags = list(tags);
        stored.places = places
            .iter()
            .map(|(user, path)| place(user, *path))
            .collect();
        put(index, &stored, &chunks).await;
    }
}

fn list(items: &[&str]) -> Vec<String> {
    items.iter().map(|item| (*item).to_owned()).collect()
}

fn alice() -> Filter {
    Filter::of(user("alice"))
}

fn of_kinds(doc_types: &[DocType]) -> Filter {
    let doc_types = doc_types.to_vec();
    Filter {
        doc_types,
        ..alice()
    }
}

fn with_tags(tags: &[&str]) -> Filter {
    let tags = list(tags);
    Filter { tags, ..alice() }
}

fn below(name: &str, folders: &[&str]) -> Filter {
    let folders = list(folders);
    Filter {
        folders,
        ..Filter::of(user(name))
    }
}

fn changed(name: &str, after: Option<i64>, before: Option<i64>) -> Filter {
    Filter {
        modified_after: after.map(at),
        modified_before: before.map(at),
        ..Filter::of(user(name))
    }
}

async fn see(world: &World, index: &dyn nc_index::VectorStore, cases: &[(Filter, &[&str])]) {
    for (filter, expected) in cases {
        let expected: Vec<_> = expected.iter().map(|id| format!("{id}#0")).collect();
        let near = sorted(nearest(index, 0.0, filter).await);
        assert_eq!(near, expected, "near: {filter:?} on {}", world.name());
        let words = sorted(matching(index, "word", filter).await);
        assert_eq!(words, expected, "words: {filter:?} on {}", world.name());
    }
}

#[test]
fn users_kinds_and_tags_are_told_apart() {
    on_each(async |world| {
        let index = world.open().await;
        fill(&*index).await;
        let cases: [(Filter, &[&str]); 10] = [
            (alice(), &["1", "2", "3", "4"]),
            (Filter::of(user("bob")), &["1", "3"]),
            (Filter::of(user("carol")), &["5"]),
            (Filter::of(user("dave")), &[]),
            (of_kinds(&[DocType::File]), &["2", "3"]),
            (of_kinds(&[DocType::File, DocType::Task]), &["2", "3", "4"]),
            (of_kinds(&[DocType::Contact]), &[]),
            (with_tags(&["red"]), &["1", "2"]),
            (with_tags(&["red", "blue"]), &["1", "2", "4"]),
            (with_tags(&["Red"]), &[]),
        ];
        see(world, &*index, &cases).await;
    });
}

#[test]
fn times_and_folders_have_ends() {
    on_each(async |world| {
        let index = world.open().await;
        fill(&*index).await;
        let cases: [(Filter, &[&str]); 10] = [
            (changed("alice", Some(200), None), &["2", "3", "4"]),
            (changed("alice", None, Some(200)), &["1"]),
            (changed("alice", Some(200), Some(300)), &["2"]),
            (changed("carol", Some(0), None), &[]),
            (below("alice", &["/Projects"]), &["1", "2"]),
            (below("bob", &["/Projects/"]), &["3"]),
            (
                below("alice", &["/Projects/Old", "/Projects2"]),
                &["2", "3"],
            ),
            (below("alice", &["/"]), &["1", "2", "3"]),
            (below("alice", &["/Shared"]), &[]),
            (below("alice", &["/Projects/a.md"]), &[]),
        ];
        see(world, &*index, &cases).await;
    });
}

#[test]
fn all_conditions_hold_together() {
    on_each(async |world| {
        let index = world.open().await;
        fill(&*index).await;
        let filter = Filter {
            doc_types: vec![DocType::File, DocType::Note],
            tags: list(&["red"]),
            folders: list(&["/Projects"]),
            ..changed("alice", Some(150), Some(350))
        };
        see(world, &*index, &[(filter, &["2"])]).await;
    });
}

#[test]
fn who_may_see_a_document_changes_without_putting_it_again() {
    on_each(async |world| {
        let index = world.open().await;
        let chunks = [
            chunk(0, "word", Some(toward(0.0))),
            chunk(1, "word", Some(toward(1.0))),
        ];
        put(&*index, &document(note("1"), &chunks), &chunks).await;
        let bob = Filter::of(user("bob"));
        assert!(nearest(&*index, 0.0, &bob).await.is_empty());
        let places = [place("bob", Some("/Shared/a.md"))];
        assert!(index.set_places(&note("1"), &places).await.expect("set"));
        assert_eq!(nearest(&*index, 0.0, &bob).await, ["1#0", "1#1"]);
        assert_eq!(matching(&*index, "word", &bob).await.len(), 2);
        let shared = Filter {
            folders: vec!["/Shared".to_owned()],
            ..bob.clone()
        };
        assert_eq!(matching(&*index, "word", &shared).await.len(), 2);
        assert!(
            nearest(&*index, 0.0, &Filter::of(user("alice")))
                .await
                .is_empty()
        );
        assert_eq!(
            index.documents(&[note("1")]).await.expect("read")[0].places,
            places
        );
        assert!(index.set_places(&note("1"), &[]).await.expect("set"));
        assert!(nearest(&*index, 0.0, &bob).await.is_empty());
        assert!(matching(&*index, "word", &bob).await.is_empty());
        let found = index.chunks(&note("1"), 0, 9, true).await.expect("read");
        assert_same(&found, &chunks);
    });
}
