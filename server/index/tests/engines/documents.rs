//! Documents and their chunks: put, replaced, shrunk, removed, listed, counted.

use nc_index::{ChunkRef, DocKey, DocType, Filter, IndexMode};

use crate::{
    engines::{assert_same, on_each},
    made::{chunk, document, matching, nearest, note, place, put, put_note, terms, toward, user},
};

#[test]
fn what_was_put_is_read_as_it_was() {
    on_each(async |world| {
        let index = world.open().await;
        let chunks = [
            chunk(0, "alpha beta", Some(toward(0.0))),
            chunk(
                1,
                "東京 naïve c++ New-York 'quoted\" a\\b",
                Some(toward(30.0)),
            ),
            chunk(2, "", None),
        ];
        let mut stored = document(note("ä/ö:1?#%\u{1F600}"), &chunks);
        stored.title = "Ünïcode \u{1F600} \"x\"".to_owned();
        stored.tags = vec!["a,b".to_owned(), "ü".to_owned()];
        put(&*index, &stored, &chunks).await;
        let found = index.documents(&[stored.key.clone(), note("none")]).await;
        assert_eq!(found.expect("read"), [stored.clone()]);
        let found = index.chunks(&stored.key, 0, 10, true).await.expect("read");
        assert_same(&found, &chunks);
        let found = index.chunks(&stored.key, 1, 2, false).await.expect("read");
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].index, &found[0].vector), (1, &None));
        assert!(
            index
                .chunks(&note("none"), 0, 9, true)
                .await
                .expect("read")
                .is_empty()
        );
        let at = |key: &DocKey, index| ChunkRef {
            key: key.clone(),
            index,
        };
        let wanted = [
            at(&stored.key, 2),
            at(&stored.key, 0),
            at(&stored.key, 3),
            at(&note("none"), 0),
        ];
        let mut found: Vec<_> = index
            .pick(&wanted)
            .await
            .expect("read")
            .into_iter()
            .collect();
        found.sort_by_key(|(at, _)| at.index);
        assert_eq!(
            found.iter().map(|(at, _)| at.clone()).collect::<Vec<_>>(),
            [at(&stored.key, 0), at(&stored.key, 2)]
        );
        let found: Vec<_> = found.into_iter().map(|(_, chunk)| chunk).collect();
        assert_same(&found, &[chunks[0].clone(), chunks[2].clone()]);
        assert!(index.pick(&[]).await.expect("read").is_empty());
        for word in ["東京", "c++", "New-York", "'quoted\"", "a\\b"] {
            let found = matching(&*index, word, &Filter::of(user("alice"))).await;
            assert_eq!(found, ["ä/ö:1?#%\u{1F600}#1"], "{word} on {}", world.name());
        }
        assert!(
            matching(&*index, "york", &Filter::of(user("alice")))
                .await
                .is_empty()
        );
    });
}

#[test]
fn another_version_takes_the_place_of_the_old_one_and_leaves_no_tail() {
    on_each(async |world| {
        let index = world.open().await;
        let filter = Filter::of(user("alice"));
        let word = |n: u32| format!("old{n}");
        let old: Vec<_> = (0..5)
            .map(|n| chunk(n, &word(n), Some(toward(10.0))))
            .collect();
        put(&*index, &document(note("1"), &old), &old).await;
        assert_eq!(nearest(&*index, 10.0, &filter).await.len(), 5);
        let new = [
            chunk(0, "new", Some(toward(80.0))),
            chunk(1, "tail", Some(toward(85.0))),
        ];
        let mut stored = document(note("1"), &new);
        stored.etag = "2".to_owned();
        put(&*index, &stored, &new).await;
        assert_eq!(nearest(&*index, 80.0, &filter).await, ["1#0", "1#1"]);
        for n in 0..5 {
            assert!(matching(&*index, &word(n), &filter).await.is_empty());
        }
        let found = index.chunks(&note("1"), 0, 9, true).await.expect("read");
        assert_same(&found, &new);
        let counts = index.counts(None).await.expect("counted");
        assert_eq!((counts.chunks, counts.vectors), (2, 2));
        assert_eq!(
            index.documents(&[note("1")]).await.expect("read")[0].etag,
            "2"
        );
        put(&*index, &document(note("1"), &[]), &[]).await;
        assert!(nearest(&*index, 80.0, &filter).await.is_empty());
        assert_eq!(
            index.documents(&[note("1")]).await.expect("read")[0].chunks,
            0
        );
        assert!(
            index
                .chunks(&note("1"), 0, 9, true)
                .await
                .expect("read")
                .is_empty()
        );
    });
}

#[test]
fn what_is_removed_is_gone_and_can_come_back() {
    on_each(async |world| {
        let index = world.open().await;
        let filter = Filter::of(user("alice"));
        put_note(&*index, "1", "apple", 0.0).await;
        put_note(&*index, "2", "pear", 10.0).await;
        assert!(index.remove(&note("1")).await.expect("removed"));
        assert!(!index.remove(&note("1")).await.expect("removed"));
        assert_eq!(nearest(&*index, 0.0, &filter).await, ["2#0"]);
        assert!(matching(&*index, "apple", &filter).await.is_empty());
        assert!(
            index
                .documents(&[note("1")])
                .await
                .expect("read")
                .is_empty()
        );
        assert!(
            !index
                .set_places(&note("1"), &[place("bob", None)])
                .await
                .expect("set")
        );
        put_note(&*index, "1", "apple", 0.0).await;
        assert_eq!(nearest(&*index, 0.0, &filter).await, ["1#0", "2#0"]);
    });
}

#[test]
fn keys_come_page_by_page_each_once() {
    on_each(async |world| {
        let index = world.open().await;
        for id in ["b", "a", "10", "9", "ä", "Z"] {
            put_note(&*index, id, "x", 0.0).await;
        }
        for doc_type in [DocType::Task, DocType::File] {
            put(&*index, &document(DocKey::new(doc_type, "1"), &[]), &[]).await;
        }
        let mut all = Vec::new();
        loop {
            let page = index.keys(all.last(), 3).await.expect("read");
            assert!(page.len() <= 3);
            if page.is_empty() {
                break;
            }
            all.extend(page);
        }
        let mut expected: Vec<_> = ["b", "a", "10", "9", "ä", "Z"].map(note).to_vec();
        expected.extend([
            DocKey::new(DocType::Task, "1"),
            DocKey::new(DocType::File, "1"),
        ]);
        expected.sort();
        all.sort();
        assert_eq!(all, expected, "on {}", world.name());
    });
}

#[test]
fn counts_are_those_of_all_or_of_one() {
    on_each(async |world| {
        let index = world.open().await;
        assert_eq!(
            index.counts(None).await.expect("counted"),
            nc_index::Counts::default()
        );
        let chunks = [
            chunk(0, "x", Some(toward(0.0))),
            chunk(1, "y", Some(toward(0.0))),
        ];
        put(&*index, &document(note("1"), &chunks), &chunks).await;
        let words = [chunk(0, "x", None)];
        let mut keyword = document(DocKey::new(DocType::File, "2"), &words);
        keyword.mode = IndexMode::Keyword;
        keyword.places = vec![place("bob", None)];
        put(&*index, &keyword, &words).await;
        let all = index.counts(None).await.expect("counted");
        assert_eq!(
            all.documents.into_iter().collect::<Vec<_>>(),
            [(DocType::File, 1), (DocType::Note, 1)]
        );
        assert_eq!(
            (all.chunks, all.vectors, all.vector_bytes),
            (3, 2, 2 * 8 * 4)
        );
        let of_bob = index.counts(Some(&user("bob"))).await.expect("counted");
        assert_eq!(
            of_bob.documents.into_iter().collect::<Vec<_>>(),
            [(DocType::File, 1)]
        );
        assert_eq!((of_bob.chunks, of_bob.vectors), (1, 0));
        let of_nobody = index.counts(Some(&user("carol"))).await.expect("counted");
        assert_eq!(of_nobody, nc_index::Counts::default());
        let found = index
            .nearest(&toward(0.0), &Filter::of(user("bob")), 9)
            .await;
        assert!(found.expect("found").is_empty(), "it has no vector");
        let found = index
            .matching(&terms("x"), &Filter::of(user("bob")), 9)
            .await;
        assert_eq!(found.expect("found").len(), 1);
    });
}
