//! The nearest that are found are the nearest that there are.

use nc_index::Filter;

use crate::{
    engines::{identity, on_each},
    made::{Numbers, chunk, document, note, put, user},
};

const DIMENSIONS: u32 = 96;

fn random_vector(numbers: &mut Numbers) -> Vec<f32> {
    let mut part = || f32::from(u16::try_from(numbers.below(2_001)).expect("small")) - 1_000.0;
    let vector: Vec<f32> = (0..DIMENSIONS).map(|_| part()).collect();
    let length = dot(&vector, &vector).sqrt();
    vector.iter().map(|part| part / length).collect()
}

fn dot(one: &[f32], other: &[f32]) -> f32 {
    one.iter().zip(other).map(|(a, b)| a * b).sum()
}

#[test]
fn of_ten_nearest_hardly_one_is_missed() {
    on_each(async |world| {
        let index = world.try_open(&identity("test/recall", DIMENSIONS)).await;
        let index = index.expect("an engine");
        let mut numbers = Numbers::new(7);
        let mut all = Vec::new();
        for id in 0..40 {
            let vectors: Vec<_> = (0..25).map(|_| random_vector(&mut numbers)).collect();
            let chunks: Vec<_> = (0..)
                .zip(&vectors)
                .map(|(n, vector)| chunk(n, "x", Some(vector.clone())))
                .collect();
            put(&*index, &document(note(&id.to_string()), &chunks), &chunks).await;
            all.extend(vectors);
        }
        let mut found = 0;
        for _ in 0..20 {
            let asked = random_vector(&mut numbers);
            let mut scores: Vec<_> = all.iter().map(|vector| dot(&asked, vector)).collect();
            scores.sort_by(|one, other| other.total_cmp(one));
            let hits = index.nearest(&asked, &Filter::of(user("alice")), 10).await;
            let hits = hits.expect("found");
            assert_eq!(hits.len(), 10);
            let tenth = scores[9] - 1e-5;
            found += hits.iter().filter(|hit| hit.score >= tenth).count();
        }
        assert!(found >= 198, "{found} of 200 on {}", world.name());
    });
}
