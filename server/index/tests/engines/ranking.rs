//! The order of what is found.

use nc_index::{Filter, VectorError};

use crate::{
    engines::on_each,
    made::{chunk, document, ids, matching, note, put, put_note, terms, toward, user},
};

#[test]
fn the_nearest_come_first_and_their_scores_are_cosines() {
    on_each(async |world| {
        let index = world.open().await;
        for (id, degrees) in [
            ("far", 170.0),
            ("right", 90.0),
            ("near", 3.0),
            ("nearest", 1.0),
        ] {
            put_note(&*index, id, "x", degrees).await;
        }
        let hits = index
            .nearest(&toward(0.0), &Filter::of(user("alice")), 10)
            .await;
        let hits = hits.expect("found");
        assert_eq!(ids(&hits), ["nearest#0", "near#0", "right#0", "far#0"]);
        for (hit, degrees) in hits.iter().zip([1.0_f32, 3.0, 90.0, 170.0]) {
            assert!(
                (hit.score - degrees.to_radians().cos()).abs() < 1e-3,
                "{hit:?}"
            );
        }
        let hits = index
            .nearest(&toward(0.0), &Filter::of(user("alice")), 2)
            .await;
        assert_eq!(ids(&hits.expect("found")), ["nearest#0", "near#0"]);
        let hits = index
            .nearest(&toward(0.0), &Filter::of(user("alice")), 0)
            .await;
        assert!(hits.expect("found").is_empty());
    });
}

#[test]
fn rare_words_repeated_words_and_short_chunks_count_more() {
    on_each(async |world| {
        let index = world.open().await;
        let long = format!("rare {}", "filler ".repeat(60));
        for (id, words) in [
            ("short", "rare filler"),
            ("long", long.as_str()),
            ("twice", "rare rare"),
            ("common", "common other"),
            ("both", "rare common"),
        ] {
            put_note(&*index, id, words, 0.0).await;
        }
        for n in 0..12 {
            put_note(&*index, &format!("n{n}"), "noise here", 0.0).await;
        }
        for n in 0..4 {
            put_note(&*index, &format!("c{n}"), "common there", 0.0).await;
        }
        let filter = Filter::of(user("alice"));
        let found = matching(&*index, "rare", &filter).await;
        assert_eq!(found.len(), 4, "{found:?}");
        let place = |id: &str| found.iter().position(|one| *one == format!("{id}#0"));
        assert!(
            place("twice") < place("short") && place("short") < place("long"),
            "{found:?} on {}",
            world.name()
        );
        let found = matching(&*index, "rare common", &filter).await;
        assert_eq!(found[0], "both#0", "{found:?} on {}", world.name());
        let place = |id: &str| found.iter().position(|one| *one == format!("{id}#0"));
        assert!(
            place("short") < place("common"),
            "rare words say more: {found:?}"
        );
        let hits = index
            .matching(&terms("rare common"), &filter, 100)
            .await
            .expect("found");
        assert!(hits.iter().all(|hit| hit.score >= 0.0));
        assert!(hits.windows(2).all(|pair| pair[0].score >= pair[1].score));
        let hits = index.matching(&terms("rare common"), &filter, 1).await;
        assert_eq!(ids(&hits.expect("found")), ["both#0"]);
    });
}

#[test]
fn questions_of_nothing_find_nothing() {
    on_each(async |world| {
        let index = world.open().await;
        let filter = Filter::of(user("alice"));
        assert!(
            index
                .nearest(&toward(0.0), &filter, 5)
                .await
                .expect("found")
                .is_empty()
        );
        assert!(matching(&*index, "x", &filter).await.is_empty());
        put_note(&*index, "1", "x", 0.0).await;
        assert!(
            index
                .matching(&[], &filter, 5)
                .await
                .expect("found")
                .is_empty()
        );
        assert!(matching(&*index, "unheard", &filter).await.is_empty());
        assert_eq!(matching(&*index, "x x unheard", &filter).await, ["1#0"]);
    });
}

#[test]
fn vectors_of_another_length_are_refused_and_nothing_is_lost() {
    on_each(async |world| {
        let index = world.open().await;
        put_note(&*index, "1", "x", 0.0).await;
        let chunks = [chunk(0, "y", Some(vec![1.0, 0.0]))];
        let refused = index.put(&document(note("1"), &chunks), &chunks).await;
        assert!(
            matches!(refused, Err(VectorError::OtherModel { .. })),
            "{refused:?}"
        );
        let refused = index.nearest(&[1.0], &Filter::of(user("alice")), 5).await;
        assert!(
            matches!(refused, Err(VectorError::OtherModel { .. })),
            "{refused:?}"
        );
        assert_eq!(
            matching(&*index, "x", &Filter::of(user("alice"))).await,
            ["1#0"]
        );
    });
}

#[test]
fn of_many_equals_as_many_come_as_are_wanted() {
    on_each(async |world| {
        let index = world.open().await;
        let chunks: Vec<_> = (0..300)
            .map(|n| chunk(n, "same", Some(toward(5.0))))
            .collect();
        put(&*index, &document(note("1"), &chunks), &chunks).await;
        for limit in [1, 10, 299, 1_000] {
            let filter = Filter::of(user("alice"));
            let near = index
                .nearest(&toward(0.0), &filter, limit)
                .await
                .expect("found");
            assert_eq!(near.len(), limit.min(300), "on {}", world.name());
            let words = index
                .matching(&terms("same"), &filter, limit)
                .await
                .expect("found");
            assert_eq!(words.len(), limit.min(300), "on {}", world.name());
        }
    });
}
