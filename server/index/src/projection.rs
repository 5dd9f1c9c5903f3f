//! Vectors in a few dimensions, for people to look at: their principal components.

/// Rounds of the power iteration for each component; the picture does not change after fewer.
const ROUNDS: usize = 60;

/// Points, and how much of what the vectors say they show.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Projection {
    /// One point for each vector, in the same order; the largest coordinate of each axis is 1.
    pub points: Vec<Vec<f32>>,
    /// The share of the variance that each axis shows, 0 to 1.
    pub explained: Vec<f32>,
}

/// Project `vectors`, all of one length, to `axes` dimensions. The same vectors always give the same points.
///
/// Takes about `vectors × length × axes` × 60 steps: 2,000 vectors of 384 in two dimensions take a tenth of a second.
pub fn project(vectors: &[Vec<f32>], axes: usize) -> Projection {
    let Some(length) = vectors.first().map(Vec::len) else {
        return Projection::default();
    };
    let mut rows = centred(vectors, length);
    let total: f64 = rows.iter().flatten().map(|x| x * x).sum();
    let mut projection = Projection {
        points: vec![Vec::with_capacity(axes); vectors.len()],
        explained: Vec::with_capacity(axes),
    };
    for axis in 0..axes {
        let direction = strongest(&rows, length, axis);
        let along: Vec<f64> = rows.iter().map(|row| dot(row, &direction)).collect();
        let shown: f64 = along.iter().map(|x| x * x).sum();
        let widest = along.iter().fold(0.0_f64, |most, x| most.max(x.abs()));
        for ((row, along), point) in rows.iter_mut().zip(&along).zip(&mut projection.points) {
            for (x, d) in row.iter_mut().zip(&direction) {
                *x -= along * d;
            }
            point.push(narrow(if widest > 0.0 { along / widest } else { 0.0 }));
        }
        projection
            .explained
            .push(narrow(if total > 0.0 { shown / total } else { 0.0 }));
    }
    projection
}

fn centred(vectors: &[Vec<f32>], length: usize) -> Vec<Vec<f64>> {
    let mut mean = vec![0.0; length];
    for vector in vectors {
        for (sum, x) in mean.iter_mut().zip(vector) {
            *sum += f64::from(*x);
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "nobody looks at 2^52 points")]
    let count = vectors.len() as f64;
    let centre = |vector: &Vec<f32>| {
        let away = vector
            .iter()
            .zip(&mean)
            .map(|(x, sum)| f64::from(*x) - sum / count);
        away.collect()
    };
    vectors.iter().map(centre).collect()
}

/// The direction in which `rows` differ most.
fn strongest(rows: &[Vec<f64>], length: usize, axis: usize) -> Vec<f64> {
    // Any start that is not at a right angle to the answer will do; this one hardly ever is.
    let mut direction: Vec<f64> = (0_u32..)
        .take(length)
        .map(|at| (f64::from(at) * 12.9898 + f64::from(u32::try_from(axis).unwrap_or(0))).sin())
        .collect();
    for _ in 0..ROUNDS {
        let mut next = vec![0.0; length];
        for row in rows {
            let along = dot(row, &direction);
            for (sum, x) in next.iter_mut().zip(row) {
                *sum += along * x;
            }
        }
        let norm = dot(&next, &next).sqrt();
        if norm < 1e-12 {
            return vec![0.0; length];
        }
        direction = next.into_iter().map(|x| x / norm).collect();
    }
    // Of the two directions the one whose largest part is positive, so that pictures do not flip.
    let largest = direction.iter().fold(
        0.0_f64,
        |most, x| if x.abs() > most.abs() { *x } else { most },
    );
    if largest < 0.0 {
        for x in &mut direction {
            *x = -*x;
        }
    }
    direction
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

#[expect(clippy::cast_possible_truncation, reason = "a picture needs no more")]
fn narrow(x: f64) -> f32 {
    x as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_differs_most_is_the_first_axis() {
        // A long line with a little height, turned into five dimensions.
        let vectors: Vec<Vec<f32>> = (0_u8..20)
            .map(|at| {
                let (x, y) = (f32::from(at), f32::from(at % 2));
                vec![x, 0.5 * x, y, 0.0, 3.0]
            })
            .collect();
        let seen = project(&vectors, 3);
        assert!(
            seen.explained[0] > 0.98 && seen.explained[1] > 0.001,
            "{seen:?}"
        );
        assert!(seen.explained[2] < 1e-6);
        let first: Vec<f32> = seen.points.iter().map(|point| point[0]).collect();
        assert!(first.windows(2).all(|two| two[0] < two[1]), "{first:?}");
        assert_eq!(seen, project(&vectors, 3));
    }

    #[test]
    fn few_and_equal_vectors_have_a_place_too() {
        assert_eq!(project(&[], 2), Projection::default());
        let same = project(&[vec![1.0, 2.0], vec![1.0, 2.0]], 2);
        assert_eq!(same.points, [[0.0, 0.0], [0.0, 0.0]]);
        assert_eq!(project(&[vec![1.0]], 2).points, [[0.0, 0.0]]);
    }
}
