//! Vectors in a quarter of their size: a byte for each dimension, and one scale.
//!
//! Good enough to find candidates; who ranks them asks for the vectors themselves. The codes of all documents stand in
//! blocks beside each other, for a search reads nearly all of them, and memory gives what lies in order several times faster
//! than what lies anywhere.

use multiversion::multiversion;

use super::super::StoredChunk;

/// How many chunks stand in one block: it is never moved, and half a megabyte when vectors are long.
const BLOCK: usize = 1_024;
/// The slot of a row that stands for no chunk.
const NOBODY: u32 = u32::MAX;

/// The vectors of all chunks.
#[derive(Debug)]
pub(super) struct Codes {
    dimensions: usize,
    blocks: Vec<Block>,
    free: Vec<u32>,
}

#[derive(Debug)]
struct Block {
    rows: Vec<Row>,
    steps: Vec<i8>,
}

/// Whose code stands in a row.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row {
    /// The slot of its document.
    pub(super) slot: u32,
    /// Which chunk of the document.
    pub(super) index: u32,
    /// How much one step of its code is worth.
    scale: f32,
}

/// A question in the same form; its steps as wide as processors multiply them.
pub(super) struct Question {
    scale: f32,
    steps: Vec<i16>,
}

impl Question {
    pub(super) fn new(vector: &[f32]) -> Self {
        let (scale, code) = coded(vector);
        let steps = code.into_iter().map(i16::from).collect();
        Self { scale, steps }
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
    pub(super) fn new(dimensions: usize) -> Self {
        Self {
            dimensions,
            blocks: Vec::new(),
            free: Vec::new(),
        }
    }

    pub(super) fn dimensions(&self) -> usize {
        self.dimensions
    }

    /// Keep what [`encoded`] made of a document; the rows of its chunks that have a vector.
    pub(super) fn put(&mut self, slot: u32, bytes: &[u8]) -> Box<[u32]> {
        let coded = (0..).zip(bytes.chunks_exact(self.dimensions + 4));
        let rows = coded.filter_map(|(index, one)| {
            let (scale, code) = one.split_first_chunk::<4>()?;
            let scale = f32::from_le_bytes(*scale);
            (scale > 0.0).then(|| self.keep(Row { slot, index, scale }, code))
        });
        rows.collect()
    }

    fn keep(&mut self, row: Row, code: &[u8]) -> u32 {
        let number = self.free.pop().unwrap_or_else(|| self.grow());
        let (block, at) = place(number);
        let steps = code.iter().map(|byte| i8::from_le_bytes([*byte]));
        if let Some(block) = self.blocks.get_mut(block) {
            let from = at * self.dimensions;
            for (old, new) in block.steps.iter_mut().skip(from).zip(steps) {
                *old = new;
            }
            if let Some(old) = block.rows.get_mut(at) {
                *old = row;
            }
        }
        number
    }

    /// A row more, behind all others.
    fn grow(&mut self) -> u32 {
        let full = |block: &Block| block.rows.len() == BLOCK;
        if self.blocks.last().is_none_or(full) {
            self.blocks.push(Block {
                rows: Vec::with_capacity(BLOCK),
                steps: Vec::with_capacity(BLOCK * self.dimensions),
            });
        }
        let before = (self.blocks.len() - 1) * BLOCK;
        let Some(block) = self.blocks.last_mut() else {
            return NOBODY;
        };
        let number = before + block.rows.len();
        block.rows.push(Row::nobody());
        block.steps.resize(block.rows.len() * self.dimensions, 0);
        u32::try_from(number).unwrap_or(NOBODY)
    }

    pub(super) fn remove(&mut self, rows: &[u32]) {
        for number in rows {
            let (block, at) = place(*number);
            let found = self.blocks.get_mut(block);
            if let Some(row) = found.and_then(|block| block.rows.get_mut(at)) {
                *row = Row::nobody();
                self.free.push(*number);
            }
        }
    }

    /// About how much memory this takes.
    pub(super) fn bytes(&self) -> usize {
        let each = self.dimensions + size_of::<Row>();
        self.blocks.len() * BLOCK * each + self.free.len() * size_of::<u32>()
    }

    /// All rows, those of nobody included.
    pub(super) fn rows(&self) -> std::ops::Range<u32> {
        let before = self.blocks.len().saturating_sub(1) * BLOCK;
        let last = self.blocks.last().map_or(0, |block| block.rows.len());
        0..u32::try_from(before + last).unwrap_or(NOBODY)
    }

    /// Of these rows each chunk whose document's slot is `seen`, and about how near it is.
    pub(super) fn scores(
        &self,
        rows: impl Iterator<Item = u32>,
        seen: impl Fn(u32) -> bool,
        to: &Question,
    ) -> impl Iterator<Item = (Row, f32)> {
        rows.filter_map(move |number| {
            let (block, at) = place(number);
            let block = self.blocks.get(block)?;
            let row = *block.rows.get(at).filter(|row| seen(row.slot))?;
            let from = at * self.dimensions;
            let steps = block.steps.get(from..from + self.dimensions)?;
            Some((row, to_f32(dot(steps, &to.steps)) * row.scale * to.scale))
        })
    }
}

impl Row {
    const fn nobody() -> Self {
        Self {
            slot: NOBODY,
            index: 0,
            scale: 0.0,
        }
    }
}

/// The block of a row, and where in it.
fn place(row: u32) -> (usize, usize) {
    let row = usize::try_from(row).unwrap_or(usize::MAX);
    (row / BLOCK, row % BLOCK)
}

/// So simple that compilers make the best of it, once for each kind of processor.
#[multiversion(targets("x86_64+avx512f+avx512bw+avx512vl+avx2", "x86_64+avx2"))]
fn dot(steps: &[i8], asked: &[i16]) -> i32 {
    let products = steps
        .iter()
        .zip(asked)
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
        let mut codes = Codes::new(64);
        let other = codes.put(6, &encoded(&chunks, 64));
        let rows = codes.put(7, &encoded(&chunks, 64));
        assert_eq!((rows.len(), codes.rows()), (2, 0..4));
        let (asked, exact) = (vector(0.31), |other: &[f32]| {
            let one = vector(0.31);
            let sum: f32 = one.iter().zip(other).map(|(a, b)| a * b).sum();
            sum / length(&one) / length(other)
        });
        let asked = Question::new(&asked);
        let each = |codes: &Codes| -> Vec<_> {
            let scores = codes.scores(codes.rows(), |slot| slot == 7, &asked);
            scores.map(|(row, score)| (row.index, score)).collect()
        };
        let scores = each(&codes);
        let indexes: Vec<_> = scores.iter().map(|(index, _)| *index).collect();
        assert_eq!(indexes, [0, 2]);
        for (score, of) in scores.iter().zip([vector(0.7), vector(0.3)]) {
            assert!((score.1 - exact(&of)).abs() < 0.02, "{score:?}");
        }
        let alone = codes.scores(rows.iter().copied(), |_| true, &asked);
        assert!(alone.map(|(row, score)| (row.index, score)).eq(scores));
        codes.remove(&other);
        codes.remove(&rows);
        assert!(each(&codes).is_empty());
        codes.put(7, &encoded(&chunks[..1], 64));
        assert_eq!((each(&codes).len(), codes.rows()), (1, 0..4), "a row again");
        assert!(encoded(&[chunk(0, None)], 64).is_empty());
    }
}
