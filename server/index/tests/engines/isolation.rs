//! Nobody finds what they may not see, whatever is shared with whom and however that changes.

use std::collections::BTreeMap;

use nc_index::{DocType, Filter, Place, StoredChunk};

use crate::{
    engines::on_each,
    made::{Numbers, chunk, document, matching, nearest, note, place, put, sorted, toward, user},
};

/// Names that contain each other, and one that looks like a filter.
const USERS: [&str; 6] = ["al", "alice", "ALICE", "alice:", "a*", "bob' OR 1=1"];
const FOLDERS: [&str; 4] = ["/", "/Shared", "/Shared/Deep", "/al"];

fn random_places(numbers: &mut Numbers) -> Vec<Place> {
    let mut places = Vec::new();
    for name in USERS {
        if numbers.below(3) == 0 {
            let folder = FOLDERS[numbers.below(4) as usize];
            let path = format!("{}/f.md", folder.trim_end_matches('/'));
            places.push(place(name, (numbers.below(4) > 0).then_some(path.as_str())));
        }
    }
    places
}

fn random_chunks(numbers: &mut Numbers) -> Vec<StoredChunk> {
    let count = 1 + numbers.below(3);
    (0..count)
        .map(|n| {
            chunk(
                n,
                "word",
                Some(toward(f32::from(
                    u8::try_from(numbers.below(90)).expect("small"),
                ))),
            )
        })
        .collect()
}

/// What a user must find below a folder, by the rules and not by an engine.
fn expected(
    shares: &BTreeMap<String, (Vec<Place>, usize)>,
    name: &str,
    folder: Option<&str>,
) -> Vec<String> {
    let mut ids = Vec::new();
    for (id, (places, chunks)) in shares {
        let seen = places.iter().any(|place| {
            let path = place.path.as_deref();
            let below = |folder: &str| {
                path.is_some_and(|path| {
                    path.starts_with(&format!("{}/", folder.trim_end_matches('/')))
                })
            };
            place.user == user(name) && folder.is_none_or(below)
        });
        if seen {
            ids.extend((0..*chunks).map(|n| format!("{id}#{n}")));
        }
    }
    sorted(ids)
}

#[test]
fn no_search_finds_what_its_caller_may_not_see() {
    on_each(async |world| {
        let index = world.open().await;
        for seed in 0..3 {
            let mut numbers = Numbers::new(seed);
            let mut shares = BTreeMap::new();
            for _ in 0..60 {
                let id = format!("{seed}-{}", numbers.below(25));
                match numbers.below(4) {
                    0 => {
                        index.remove(&note(&id)).await.expect("removed");
                        shares.remove(&id);
                    }
                    1 => {
                        let places = random_places(&mut numbers);
                        let there = index.set_places(&note(&id), &places).await.expect("set");
                        assert_eq!(there, shares.contains_key(&id));
                        if let Some((of, _)) = shares.get_mut(&id) {
                            *of = places;
                        }
                    }
                    _ => {
                        let chunks = random_chunks(&mut numbers);
                        let mut stored = document(note(&id), &chunks);
                        stored.places = random_places(&mut numbers);
                        put(&*index, &stored, &chunks).await;
                        shares.insert(id, (stored.places, chunks.len()));
                    }
                }
            }
            for name in USERS {
                for folder in [None, Some("/Shared"), Some("/Shared/Deep"), Some("/")] {
                    let filter = Filter {
                        doc_types: vec![DocType::Note],
                        folders: folder.map(str::to_owned).into_iter().collect(),
                        ..Filter::of(user(name))
                    };
                    let may = expected(&shares, name, folder);
                    assert_eq!(
                        sorted(nearest(&*index, 0.0, &filter).await),
                        may,
                        "{name} {folder:?} on {}",
                        world.name()
                    );
                    assert_eq!(
                        sorted(matching(&*index, "word", &filter).await),
                        may,
                        "{name} {folder:?} on {}",
                        world.name()
                    );
                }
                let counts = index.counts(Some(&user(name))).await.expect("counted");
                assert_eq!(
                    usize::try_from(counts.chunks).expect("few"),
                    expected(&shares, name, None).len()
                );
            }
            for id in shares.keys() {
                index.remove(&note(id)).await.expect("removed");
            }
        }
    });
}
