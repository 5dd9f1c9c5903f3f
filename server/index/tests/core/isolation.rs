//! No search ever returns what its caller cannot open, whatever is shared with whom while the index follows behind.

use std::collections::BTreeSet;

use nc_index::search::{Algorithm, Query};
use rand::{RngExt as _, SeedableRng as _, rngs::StdRng};

use crate::world::{Indexed, World};

const USERS: [&str; 4] = ["alice", "bob", "carol", "dave"];
const WORDS: [&str; 6] = ["apple", "bridge", "candle", "desert", "engine", "forest"];

fn some<'a>(random: &mut StdRng, all: &[&'a str]) -> Vec<&'a str> {
    all.iter()
        .copied()
        .filter(|_| random.random_bool(0.4))
        .collect()
}

async fn check(world: &World, indexed: &Indexed, seed: u64) {
    for user in USERS {
        let may: BTreeSet<String> = {
            let state = world.state();
            let texts = state.texts.iter();
            let allowed = texts.filter(|(_, text)| text.readers.contains(user));
            allowed.map(|(id, _)| id.clone()).collect()
        };
        for algorithm in Algorithm::ALL {
            let mut query = Query::of(WORDS.join(" "));
            query.limit = Query::MOST;
            query.algorithm = algorithm;
            let answer = indexed.ask(user, &query).await;
            for found in answer.results {
                let id = &found.document.key.id;
                assert!(
                    may.contains(id),
                    "seed {seed}: {user} found {id} by {algorithm:?}"
                );
            }
        }
    }
}

#[tokio::test]
async fn nobody_finds_what_they_may_not_open() {
    for seed in 0..12 {
        let mut random = StdRng::seed_from_u64(seed);
        let world = World::of(&USERS);
        let indexed = Indexed::of(&world).await;
        for _ in 0..40 {
            let id = random.random_range(0..12_u32).to_string();
            let readers = some(&mut random, &USERS);
            match random.random_range(0..5_u32) {
                0 => world.delete(&id),
                1 if world.state().texts.contains_key(&id) => world.share(&id, &readers),
                2 => indexed.settle().await,
                3 => {
                    let _ = indexed.index.work("half").await;
                }
                _ => {
                    let words = some(&mut random, &WORDS).join(" ");
                    world.write(&id, &format!("{words} {id}"), &readers);
                }
            }
            check(&world, &indexed, seed).await;
        }
        indexed.settle().await;
        // Once everything settled, everybody finds all of theirs, and the engine alone would show nothing else.
        for user in USERS {
            let count = {
                let state = world.state();
                state
                    .texts
                    .values()
                    .filter(|text| text.readers.contains(user))
                    .count()
            };
            let user = nc_base::UserId::parse(user).unwrap();
            let counts = indexed.index.vectors.counts(Some(&user)).await.unwrap();
            assert_eq!(
                counts.documents.values().sum::<u64>(),
                count as u64,
                "seed {seed}: {user}"
            );
        }
    }
}
