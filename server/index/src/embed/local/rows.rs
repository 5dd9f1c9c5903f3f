//! What happens to whole rows of numbers, compiled once for each kind of processor: plain loops that compilers make wide.

use multiversion::multiversion;

/// How many sums are kept side by side: numbers are added in another order than they come, but in the same one each time.
const LANES: usize = 8;

/// GELU of each number, with the error function by Abramowitz and Stegun, 7.1.26: right to 1.5e-7.
#[multiversion(targets("x86_64+avx512f+avx512vl+avx2+fma", "x86_64+avx2+fma"))]
pub(super) fn gelu(row: &mut [f32]) {
    for number in row {
        *number = gelu_of(*number);
    }
}

/// Shares that add up to 1, by how large each number is: softmax of the row times `scale`.
#[multiversion(targets("x86_64+avx512f+avx512vl+avx2+fma", "x86_64+avx2+fma"))]
pub(super) fn softmax(row: &mut [f32], scale: f32) {
    let most = row.iter().fold(f32::NEG_INFINITY, |most, number| {
        if *number > most { *number } else { most }
    });
    for number in row.iter_mut() {
        *number = exp((*number - most) * scale);
    }
    let share = 1.0 / sum(row, |number| number);
    for number in row {
        *number *= share;
    }
}

/// Mean 0 and variance 1, then `weight` and `bias` of each place: the layer normalization.
#[multiversion(targets("x86_64+avx512f+avx512vl+avx2+fma", "x86_64+avx2+fma"))]
pub(super) fn normalize(row: &mut [f32], weight: &[f32], bias: &[f32], eps: f32) {
    #[expect(clippy::cast_precision_loss, reason = "sizes of models are small")]
    let count = row.len().max(1) as f32;
    let mean = sum(row, |number| number) / count;
    for number in row.iter_mut() {
        *number -= mean;
    }
    let variance = sum(row, |number| number * number) / count;
    let factor = 1.0 / (variance + eps).sqrt();
    for ((number, weight), bias) in row.iter_mut().zip(weight).zip(bias) {
        *number = *number * factor * weight + bias;
    }
}

#[inline]
fn sum(row: &[f32], of: impl Fn(f32) -> f32) -> f32 {
    let (lanes, rest) = row.as_chunks::<LANES>();
    let mut sums = [0.0; LANES];
    for lane in lanes {
        for (sum, number) in sums.iter_mut().zip(lane) {
            *sum += of(*number);
        }
    }
    let rest = rest.iter().map(|number| of(*number));
    sums.iter().sum::<f32>() + rest.sum::<f32>()
}

#[inline]
fn gelu_of(x: f32) -> f32 {
    let z = x.abs() * std::f32::consts::FRAC_1_SQRT_2;
    let t = 1.0 / (1.0 + 0.327_591_1 * z);
    let polynomial = [
        1.061_405_4,
        -1.453_152,
        1.421_413_7,
        -0.284_496_74,
        0.254_829_6,
    ];
    let sum = polynomial.iter().fold(0.0, |sum, factor| sum * t + factor) * t;
    let erf = (1.0 - sum * exp(-z * z)).copysign(x);
    0.5 * x * (1.0 + erf)
}

/// The exponential function, right to 2e-7 of its value: `f32::exp` calls a function for each number, which nothing can
/// make wide. As Cephes does it: a power of two, and a polynomial for what is left.
#[inline]
fn exp(x: f32) -> f32 {
    /// ln 2 in two parts: the first has so few digits that its products are exact.
    const LN_2: (f32, f32) = (0.693_359_4, -2.121_944_4e-4);
    /// One and a half times 2^23: what is added to it is rounded to a whole number, which stands in its last bits.
    const ROUND: f32 = 12_582_912.0;
    let x = x.clamp(-87.0, 88.0);
    let rounded = x * std::f32::consts::LOG2_E + ROUND;
    let power = rounded - ROUND;
    let rest = x - power * LN_2.0 - power * LN_2.1;
    let polynomial = [
        1.987_569_1e-4,
        1.398_199_9e-3,
        8.333_452e-3,
        4.166_579_6e-2,
        1.666_666_6e-1,
        0.5,
    ];
    let sum = polynomial
        .iter()
        .fold(0.0, |sum, factor| sum * rest + factor);
    let rest = sum * rest * rest + rest + 1.0;
    rest * f32::from_bits(rounded.to_bits().wrapping_add(127) << 23)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gelu_has_the_values_of_tables() {
        for (x, y) in [
            (0.0, 0.0),
            (1.0, 0.841_344_7),
            (-1.0, -0.158_655_3),
            (3.0, 2.995_950_4),
        ] {
            let mut row = [x; 11];
            gelu(&mut row);
            assert!(
                row.iter().all(|found| (found - y).abs() < 1e-5),
                "{x} {row:?}"
            );
        }
    }

    #[test]
    fn the_exponential_function_is_that_of_the_library() {
        for x in (-8_700_i16..=8_800).map(|x| f32::from(x) / 100.0) {
            let (found, right) = (exp(x), x.exp());
            assert!(
                ((found - right) / right).abs() < 2e-7,
                "{x}: {found} {right}"
            );
        }
        assert!(exp(-1e30) < 1e-37 && exp(f32::NEG_INFINITY) < 1e-37);
    }

    #[test]
    fn shares_add_up_even_of_large_numbers() {
        let mut row = [1000.0; 12];
        softmax(&mut row, 1.0);
        assert!(row.iter().all(|share| (share - 1.0 / 12.0).abs() < 1e-7));
        let mut row = [0.0, 1.0_f32];
        softmax(&mut row, 2.0);
        let right = 1.0 / (1.0 + 2.0_f32.exp());
        assert!((row[0] - right).abs() < 1e-6 && (row[0] + row[1] - 1.0).abs() < 1e-6);
    }

    #[test]
    fn a_normalized_row_has_the_mean_and_the_spread_it_is_given() {
        let mut row: Vec<f32> = (0_u8..19).map(|n| f32::from(n) * f32::from(n)).collect();
        normalize(&mut row, &[2.0; 19], &[3.0; 19], 1e-12);
        let mean = sum(&row, |number| number) / 19.0;
        let spread = row.iter().map(|number| (number - mean).powi(2));
        assert!((mean - 3.0).abs() < 1e-5, "{mean}");
        assert!((spread.sum::<f32>() / 19.0 - 4.0).abs() < 1e-4);
    }
}
