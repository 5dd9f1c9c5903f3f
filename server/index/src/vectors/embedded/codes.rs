//! Vectors in a quarter of their size: a byte for each dimension, and one scale.
//!
//! Good enough to find candidates; who ranks them asks for the vectors themselves.

use super::super::StoredChunk;

/// The vectors of one document, one per chunk.
#[derive(Debug, Default)]
pub(super) struct Codes {
    /// How much one step of each chunk's code is worth; 0 for a chunk without a vector.
    scales: Box<[f32]>,
    codes: Box<[i8]>,
}

/// A question in the same form.
pub(super) struct Question {
    scale: f32,
    code: Vec<i8>,
}

impl Question {
    pub(super) fn new(vector: &[f32]) -> Self {
        let (scale, code) = coded(vector);
        Self { scale, code }
    }
}

/// Scale and steps of a vector, as if its length were 1.
fn coded(vector: &[f32]) -> (f32, Vec<i8>) {
    let length = length(vector);
    let most = vector
        .iter()
        .fold(0.0_f32, |most, part| most.max(part.abs()));
    if most <= 0.0 || !length.is_finite() {
        return (0.0, vec![0; vector.len()]);
    }
    let code = vector.iter().map(|part| step(part / most * 127.0));
    (most / length / 127.0, code.collect())
}

#[expect(clippy::cast_possible_truncation, reason = "between -127 and 127")]
fn step(part: f32) -> i8 {
    part.round() as i8
}

pub(super) fn length(vector: &[f32]) -> f32 {
    vector.iter().map(|part| part * part).sum::<f32>().sqrt()
}

/// The codes of a document as bytes: for each chunk the scale, then its steps.
pub(super) fn encoded(chunks: &[StoredChunk], dimensions: usize) -> Vec<u8> {
    if chunks.iter().all(|chunk| chunk.vector.is_none()) {
        return Vec::new();
    }
    let count = chunks
        .iter()
        .map(|chunk| chunk.index + 1)
        .max()
        .unwrap_or_default();
    let size = dimensions + 4;
    let mut bytes = vec![0; usize::try_from(count).unwrap_or_default() * size];
    for chunk in chunks {
        let Some(vector) = &chunk.vector else {
            continue;
        };
        let from = usize::try_from(chunk.index).unwrap_or_default() * size;
        let (scale, code) = coded(vector);
        let steps = code.iter().flat_map(|step| step.to_le_bytes());
        let all = scale.to_le_bytes().into_iter().chain(steps);
        for (byte, new) in bytes.iter_mut().skip(from).zip(all) {
            *byte = new;
        }
    }
    bytes
}

impl Codes {
    pub(super) fn decoded(bytes: &[u8], dimensions: usize) -> Self {
        let mut scales = Vec::new();
        let mut codes = Vec::new();
        for one in bytes.chunks_exact(dimensions + 4) {
            let Some((scale, code)) = one.split_first_chunk::<4>() else {
                break;
            };
            scales.push(f32::from_le_bytes(*scale));
            codes.extend(code.iter().map(|byte| i8::from_le_bytes([*byte])));
        }
        Self {
            scales: scales.into(),
            codes: codes.into(),
        }
    }

    /// How many chunks have a vector.
    pub(super) fn vectors(&self) -> usize {
        self.scales.iter().filter(|scale| **scale > 0.0).count()
    }

    /// About how much memory this takes.
    pub(super) fn bytes(&self) -> usize {
        self.codes.len() + self.scales.len() * 4
    }

    /// Each chunk that has a vector, and about how near it is.
    pub(super) fn scores(&self, to: &Question) -> impl Iterator<Item = (u32, f32)> {
        let size = to.code.len().max(1);
        let each = self.codes.chunks_exact(size).zip(&self.scales);
        (0..)
            .zip(each)
            .filter(|(_, (_, scale))| **scale > 0.0)
            .map(|(index, (code, scale))| (index, to_f32(dot(code, &to.code)) * scale * to.scale))
    }
}

/// So simple that compilers make the best of it.
#[inline]
fn dot(one: &[i8], other: &[i8]) -> i32 {
    let products = one
        .iter()
        .zip(other)
        .map(|(a, b)| i32::from(*a) * i32::from(*b));
    products.sum()
}

#[expect(clippy::cast_precision_loss, reason = "an estimate")]
fn to_f32(sum: i32) -> f32 {
    sum as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_estimate_is_near_the_cosine_and_chunks_without_a_vector_have_none() {
        let vector =
            |seed: f32| -> Vec<f32> { (0_u8..64).map(|i| (f32::from(i) * seed).sin()).collect() };
        let chunk = |index, vector| StoredChunk {
            index,
            text: String::new(),
            start: 0,
            end: 0,
            page: None,
            page_end: None,
            heading: None,
            terms: Vec::new(),
            vector,
        };
        let chunks = [
            chunk(0, Some(vector(0.7))),
            chunk(1, None),
            chunk(2, Some(vector(0.3))),
        ];
        let codes = Codes::decoded(&encoded(&chunks, 64), 64);
        assert_eq!(codes.vectors(), 2);
        let (asked, exact) = (vector(0.31), |other: &[f32]| {
            let one = vector(0.31);
            let sum: f32 = one.iter().zip(other).map(|(a, b)| a * b).sum();
            sum / length(&one) / length(other)
        });
        let scores: Vec<_> = codes.scores(&Question::new(&asked)).collect();
        assert_eq!(
            scores.iter().map(|(index, _)| *index).collect::<Vec<_>>(),
            [0, 2]
        );
        for (score, of) in scores.iter().zip([vector(0.7), vector(0.3)]) {
            assert!((score.1 - exact(&of)).abs() < 0.02, "{score:?}");
        }
        assert!(encoded(&[chunk(0, None)], 64).is_empty());
    }
}
