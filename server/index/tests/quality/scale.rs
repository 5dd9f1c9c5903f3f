//! What a cosine is worth with a model: the logistic curve through hits that answer and hits that do not.

use crate::{Lists, score::PLACES, set::Set};

/// Fit and print the curve of `search::relevance`: middle, width, and how well the curve tells the two apart.
pub(crate) fn print(set: &Set, name: &str, meaning: &Lists) {
    for languages in [&set.languages()[..], &["en"]] {
        print_of(set, name, meaning, languages);
    }
}

fn print_of(set: &Set, name: &str, meaning: &Lists, languages: &[&str]) {
    let mut points = Vec::new();
    let asked = set.questions.iter().zip(meaning);
    for (question, hits) in asked.filter(|(asked, _)| languages.contains(&asked.language.as_str()))
    {
        for hit in hits.iter().take(PLACES) {
            let answers = question.answers.contains_key(&hit.chunk.key.id);
            points.push((f64::from(hit.score), answers));
        }
    }
    let (slope, offset) = fit(&points);
    let answers = points.iter().filter(|(_, answers)| *answers).count();
    println!(
        "{name:>28} cosine of {languages:?}: middle {:.3}, width {:.3}; {answers} of {} answer",
        -offset / slope,
        1.0 / slope,
        points.len()
    );
}

/// Logistic regression by Newton's method.
fn fit(points: &[(f64, bool)]) -> (f64, f64) {
    let (mut slope, mut offset) = (1.0, 0.0);
    for _ in 0..50 {
        let (mut g, mut h) = ([0.0; 2], [0.0, 0.0, 1e-9]);
        for (x, answers) in points {
            let p = 1.0 / (1.0 + (-(slope * x + offset)).exp());
            let miss = f64::from(u8::from(*answers)) - p;
            let weight = p * (1.0 - p);
            g = [g[0] + miss * x, g[1] + miss];
            h = [h[0] + weight * x * x, h[1] + weight * x, h[2] + weight];
        }
        let determinant = h[0] * h[2] - h[1] * h[1] + 1e-12;
        slope += (h[2] * g[0] - h[1] * g[1]) / determinant;
        offset += (h[0] * g[1] - h[1] * g[0]) / determinant;
    }
    (slope, offset)
}

#[test]
fn the_curve_finds_the_middle_of_what_it_is_shown() {
    // Answers become likelier from 0.3 to 0.5; even at 0.4.
    let shares = [(0.30, 1), (0.35, 3), (0.40, 5), (0.45, 7), (0.50, 9)];
    let points = shares
        .iter()
        .flat_map(|(x, of_ten)| (0..10).map(move |n| (*x, n < *of_ten)));
    let (slope, offset) = fit(&points.collect::<Vec<_>>());
    assert!((-offset / slope - 0.4).abs() < 1e-6);
    assert!(slope > 0.0);
}
