//! How good a ranking is: nDCG@10 (Järvelin and Kekäläinen, 2002) and recall@10.

use std::collections::BTreeMap;

/// How many places count.
pub(crate) const PLACES: usize = 10;

/// Means over questions, from 0 to 1.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct Score {
    pub(crate) ndcg: f64,
    pub(crate) recall: f64,
}

/// The score of one ranking against graded answers: gain `2^grade - 1`, discount by the logarithm of the place; recall
/// counts every answer of grade 1 and more.
pub(crate) fn score(ranking: &[String], answers: &BTreeMap<String, u32>) -> Score {
    let gain = |grade: u32| f64::from(2_u32.pow(grade) - 1);
    let discounted = |grades: &mut dyn Iterator<Item = u32>| -> f64 {
        let places = (2_u32..).zip(grades).take(PLACES);
        places
            .map(|(place, grade)| gain(grade) / f64::from(place).log2())
            .sum()
    };
    let grade = |id: &String| answers.get(id).copied().unwrap_or_default();
    let mut ideal: Vec<u32> = answers.values().copied().collect();
    ideal.sort_unstable_by(|a, b| b.cmp(a));
    let found = ranking
        .iter()
        .take(PLACES)
        .filter(|id| grade(id) > 0)
        .count();
    let count = |number: usize| f64::from(u32::try_from(number).expect("few"));
    Score {
        ndcg: discounted(&mut ranking.iter().map(grade)) / discounted(&mut ideal.into_iter()),
        recall: count(found) / count(answers.len()),
    }
}

/// The mean of scores.
pub(crate) fn mean(scores: &[Score]) -> Score {
    let count = f64::from(u32::try_from(scores.len().max(1)).expect("few"));
    Score {
        ndcg: scores.iter().map(|score| score.ndcg).sum::<f64>() / count,
        recall: scores.iter().map(|score| score.recall).sum::<f64>() / count,
    }
}

#[test]
fn scores_are_those_worked_out_by_hand() {
    let answers: BTreeMap<_, _> = [("a".to_owned(), 2), ("b".to_owned(), 1)].into();
    let of = |ids: &[&str]| {
        score(
            &ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>(),
            &answers,
        )
    };
    assert_eq!(
        of(&["a", "b"]),
        Score {
            ndcg: 1.0,
            recall: 1.0
        }
    );
    assert_eq!(of(&["x", "y"]), Score::default());
    // 3 / log2(3) + 1 / log2(4) against 3 + 1 / log2(3).
    let late = of(&["x", "a", "b"]);
    assert!((late.ndcg - (3.0 / 3_f64.log2() + 0.5) / (3.0 + 1.0 / 3_f64.log2())).abs() < 1e-12);
    let mut far = vec!["x"; 10];
    far.push("a");
    assert_eq!(of(&far), Score::default());
}
