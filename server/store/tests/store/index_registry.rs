//! What is indexed and who sees it: listings compared, applied, and forgotten.

use nc_base::Clock;
use nc_store::{
    Applied, Change, Diff, IndexKey, Job, Listed, NewIndexed, Operation, Priority, Store,
};

use crate::{
    databases::{MINUTE, World, on_each},
    index_queue::user,
};

pub(crate) fn listed(id: &str, etag: &str) -> Listed {
    Listed {
        doc_id: id.to_owned(),
        etag: etag.to_owned(),
        mode: "hybrid".to_owned(),
        place: Some(format!("/{id}")),
    }
}

pub(crate) fn note(id: &str) -> IndexKey {
    IndexKey::new("note", id)
}

/// A whole listing, or with `gone` changes.
async fn compare(
    world: &World,
    store: &Store,
    who: &str,
    listing: &[Listed],
    gone: Option<&[&str]>,
) -> Diff {
    let gone = gone.map(|ids| ids.iter().map(|id| (*id).to_owned()).collect());
    let registry = store.index_registry();
    let diff = registry
        .compare(
            &user(who),
            "note",
            listing.to_vec(),
            gone,
            world.clock.now(),
        )
        .await;
    diff.expect("compared")
}

async fn apply(store: &Store, diff: &Diff) -> Applied {
    let applied = store.index_registry().apply(diff, Priority::Scan).await;
    applied.expect("applied")
}

pub(crate) async fn scan(world: &World, store: &Store, who: &str, listing: &[Listed]) -> Applied {
    let diff = compare(world, store, who, listing, None).await;
    apply(store, &diff).await
}

async fn index(store: &Store, id: &str, etag: &str, model: &str) {
    let as_ = NewIndexed {
        etag,
        mode: "hybrid",
        model,
        chunks: 3,
        title: Some("A note"),
    };
    let done = store.index_registry().indexed(&note(id), &as_).await;
    done.expect("indexed");
}

pub(crate) async fn queued(store: &Store) -> Vec<Job> {
    let mut jobs = store
        .index_queue()
        .take("test", 500, MINUTE)
        .await
        .expect("taken");
    jobs.sort_by(|one, two| one.key.cmp(&two.key));
    jobs
}

/// What the queue holds, taken out of it.
pub(crate) async fn work(store: &Store) -> Vec<(String, Operation)> {
    let jobs = queued(store).await;
    for job in &jobs {
        store.index_queue().done(job).await.expect("done");
    }
    jobs.into_iter()
        .map(|job| (job.key.doc_id, job.operation))
        .collect()
}

pub(crate) async fn readers(store: &Store, id: &str) -> Vec<String> {
    let places = store
        .index_registry()
        .places(&note(id))
        .await
        .expect("read");
    places
        .into_iter()
        .map(|reader| reader.user.to_string())
        .collect()
}

pub(crate) fn work_of(jobs: &[(&str, Operation)]) -> Vec<(String, Operation)> {
    jobs.iter()
        .map(|(id, operation)| ((*id).to_owned(), *operation))
        .collect()
}

#[test]
fn an_unchanged_listing_writes_nothing_and_a_changed_one_what_changed() {
    on_each(async |world| {
        let store = world.replica().await;
        let mut listing = vec![listed("1", "a"), listed("2", "a"), listed("3", "a")];
        let applied = scan(world, &store, "alice", &listing).await;
        assert_eq!(
            (applied.to_index, applied.to_place, applied.to_remove),
            (3, 0, 0)
        );
        for id in ["1", "2", "3"] {
            index(&store, id, "a", "m").await;
        }
        work(&store).await;
        world.clock.advance(MINUTE);
        let diff = compare(world, &store, "alice", &listing, None).await;
        assert_eq!(
            (diff.changed.len(), diff.lost.len(), diff.unchanged),
            (0, 0, 3)
        );
        let before = world
            .stored("SELECT CAST(seen_at AS TEXT) FROM index_places ORDER BY doc_id")
            .await;
        apply(&store, &diff).await;
        let saw = store
            .index_registry()
            .saw(&user("alice"), "note", &listing, world.clock.now())
            .await;
        assert_eq!(saw.expect("written"), 0);
        let after = world
            .stored("SELECT CAST(seen_at AS TEXT) FROM index_places ORDER BY doc_id")
            .await;
        assert_eq!(before, after);
        listing[0].etag = "b".to_owned();
        listing[1].place = Some("/elsewhere/2".to_owned());
        listing.pop();
        let diff = compare(world, &store, "alice", &listing, None).await;
        let changes: Vec<_> = diff.changed.iter().map(|(_, change)| *change).collect();
        assert_eq!(
            (changes, diff.lost.as_slice()),
            (vec![Change::Index, Change::Places], &["3".to_owned()][..])
        );
        apply(&store, &diff).await;
        assert_eq!(
            work(&store).await,
            work_of(&[
                ("1", Operation::Index),
                ("2", Operation::Places),
                ("3", Operation::Remove)
            ])
        );
        assert!(readers(&store, "3").await.is_empty());
    });
}

#[test]
fn what_two_people_see_is_indexed_once_and_leaves_with_the_last() {
    on_each(async |world| {
        let store = world.replica().await;
        scan(world, &store, "alice", &[listed("1", "a")]).await;
        work(&store).await;
        index(&store, "1", "a", "m").await;
        scan(world, &store, "bob", &[listed("1", "a"), listed("2", "a")]).await;
        assert_eq!(
            work(&store).await,
            work_of(&[("1", Operation::Places), ("2", Operation::Index)])
        );
        assert_eq!(readers(&store, "1").await, ["alice", "bob"]);
        // Her scan is the second to see the new version.
        scan(world, &store, "bob", &[listed("1", "b"), listed("2", "a")]).await;
        work(&store).await;
        index(&store, "1", "b", "m").await;
        let diff = compare(world, &store, "alice", &[listed("1", "b")], None).await;
        assert_eq!(diff.changed, [(listed("1", "b"), Change::Noted)]);
        apply(&store, &diff).await;
        assert!(work(&store).await.is_empty());
        let lost = store
            .index_registry()
            .lost(&user("alice"), "note", &["1".to_owned()], world.clock.now())
            .await;
        let lost = lost.expect("lost");
        assert_eq!((lost.orphaned, lost.shared), (vec![], vec![note("1")]));
        let diff = compare(world, &store, "bob", &[], Some(&["1"])).await;
        let applied = apply(&store, &diff).await;
        assert_eq!((applied.to_remove, applied.to_place), (1, 0));
        assert_eq!(work(&store).await, work_of(&[("1", Operation::Remove)]));
        assert_eq!(
            readers(&store, "2").await,
            ["bob"],
            "changes say nothing of others"
        );
    });
}

#[test]
fn what_was_seen_after_a_listing_began_is_not_lost_by_it() {
    on_each(async |world| {
        let store = world.replica().await;
        let began = world.clock.now();
        world.clock.advance(MINUTE);
        let registry = store.index_registry();
        let saw = registry
            .saw(
                &user("alice"),
                "note",
                &[listed("new", "a")],
                world.clock.now(),
            )
            .await;
        assert_eq!(saw.expect("written"), 1);
        let diff = registry
            .compare(&user("alice"), "note", vec![], None, began)
            .await;
        assert_eq!(diff.expect("compared").lost, [""; 0]);
        let left = registry
            .removed(&note("new"), began)
            .await
            .expect("removed");
        assert_eq!(left.len(), 1, "it came back");
        assert!(
            registry
                .removed(&note("new"), world.clock.now())
                .await
                .expect("removed")
                .is_empty()
        );
        let diff = registry
            .compare(&user("alice"), "note", vec![], None, world.clock.now())
            .await;
        assert_eq!(diff.expect("compared").lost, [""; 0]);
    });
}

#[test]
fn a_document_that_vanished_from_the_index_is_indexed_again() {
    on_each(async |world| {
        let store = world.replica().await;
        scan(world, &store, "alice", &[listed("1", "a")]).await;
        assert_eq!(work(&store).await.len(), 1);
        let applied = scan(world, &store, "alice", &[listed("1", "a")]).await;
        assert_eq!(
            applied.to_index, 1,
            "the job was done and nothing came of it"
        );
    });
}

#[test]
fn what_another_model_embedded_and_what_nobody_sees_is_found_page_by_page() {
    on_each(async |world| {
        let store = world.replica().await;
        let registry = store.index_registry();
        for id in ["1", "2", "3", "4"] {
            index(&store, id, "a", if id == "3" { "new" } else { "old" }).await;
        }
        let seen = [listed("1", "a"), listed("2", "a"), listed("3", "a")];
        for who in ["bob", "alice"] {
            let saw = registry
                .saw(&user(who), "note", &seen, world.clock.now())
                .await;
            saw.expect("written");
        }
        let page = registry.outdated("new", None, 1).await.expect("read");
        assert_eq!(
            (&page[0].key, &page[0].reader.user),
            (&note("1"), &user("alice"))
        );
        assert_eq!(page[0].reader.place.as_deref(), Some("/1"));
        let page = registry
            .outdated("new", Some(&page[0].key), 10)
            .await
            .expect("read");
        assert_eq!(
            page.iter().map(|one| &one.key).collect::<Vec<_>>(),
            [&note("2")]
        );
        assert_eq!(registry.orphans(None, 10).await.expect("read"), [note("4")]);
        assert!(
            registry
                .orphans(Some(&note("4")), 10)
                .await
                .expect("read")
                .is_empty()
        );
        let keys = [note("1"), note("4")];
        let seen = registry.seen(&user("alice"), &keys).await.expect("read");
        assert_eq!(
            seen.into_iter().collect::<Vec<_>>(),
            [(note("1"), Some("/1".to_owned()))]
        );
        let found = registry
            .find(&note("3"))
            .await
            .expect("read")
            .expect("there");
        assert_eq!(
            (found.model.as_str(), found.chunks, found.title.as_deref()),
            ("new", 3, Some("A note"))
        );
        for who in [None, Some(user("bob"))] {
            let counts = registry.counts(who.as_ref()).await.expect("counted");
            assert_eq!(
                (counts[0].listed, counts[0].indexed, counts[0].chunks),
                (3, 3, 9)
            );
        }
        let known = registry.known(&user("bob"), "note").await.expect("read");
        assert_eq!(
            (known.len(), known[0].indexed_etag.as_deref()),
            (3, Some("a"))
        );
    });
}
