//! Chunks and questions out of numbers.

use std::{cmp::Reverse, collections::BinaryHeap};

use crate::vectors::StoredChunk;

/// How many things there are to speak of.
const TOPICS: u64 = 1_000;
/// How many words there are; the first ones are the common ones.
const WORDS: u32 = 20_000;
/// How many words a chunk has.
const LENGTH: u32 = 80;

/// Makes the same chunks each time.
pub(super) struct Made {
    dimensions: u32,
}

/// Numbers that look random, from a seed.
pub(super) struct Numbers(pub(super) u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub(super) fn below(&mut self, end: u32) -> u32 {
        u32::try_from(self.next() % u64::from(end.max(1))).unwrap_or_default()
    }

    /// Between 0 and 1.
    fn share(&mut self) -> f32 {
        let bits = u16::try_from(self.next() >> 48).unwrap_or_default();
        f32::from(bits) / f32::from(u16::MAX)
    }
}

impl Made {
    pub(super) fn new(dimensions: u32) -> Self {
        Self { dimensions }
    }

    /// Near one topic, and not the same as another near it.
    fn vector(&self, topic: u64, seed: u64) -> Vec<f32> {
        let (mut topic, mut own) = (Numbers(topic), Numbers(seed));
        let part = |_| topic.share() - 0.5 + 0.9 * (own.share() - 0.5);
        let mut vector: Vec<f32> = (0..self.dimensions).map(part).collect();
        let length = vector.iter().map(|part| part * part).sum::<f32>().sqrt();
        for part in &mut vector {
            *part /= length.max(f32::MIN_POSITIVE);
        }
        vector
    }

    fn of_chunk(&self, number: u32) -> Vec<f32> {
        let seed = u64::from(number) + (1 << 32);
        self.vector(Numbers(seed).next() % TOPICS, seed)
    }

    pub(super) fn question(&self, number: u32) -> Vec<f32> {
        let seed = u64::from(number) + (1 << 40);
        self.vector(Numbers(seed).next() % TOPICS, seed)
    }

    pub(super) fn chunk(&self, number: u32, index: u32) -> StoredChunk {
        let mut numbers = Numbers(u64::from(number) + (1 << 48));
        let terms: Vec<_> = (0..LENGTH).map(|_| word(&mut numbers)).collect();
        StoredChunk {
            index,
            text: terms.join(" "),
            start: 0,
            end: 0,
            page: None,
            page_end: None,
            heading: None,
            vector: Some(self.of_chunk(number)),
            terms,
        }
    }

    /// Three words, as people ask.
    pub(super) fn terms_asked(number: u32) -> Vec<String> {
        let mut numbers = Numbers(u64::from(number) + (1 << 52));
        (0..3).map(|_| word(&mut numbers)).collect()
    }

    /// The nearest of these chunks to each question, by comparing all.
    pub(super) fn nearest(
        &self,
        questions: &[Vec<f32>],
        chunks: impl Iterator<Item = u32>,
        limit: usize,
    ) -> Vec<Vec<u32>> {
        let mut best: Vec<BinaryHeap<Reverse<(Score, u32)>>> = Vec::new();
        best.resize_with(questions.len(), BinaryHeap::new);
        for chunk in chunks {
            let vector = self.of_chunk(chunk);
            for (question, best) in questions.iter().zip(&mut best) {
                let score = question.iter().zip(&vector).map(|(a, b)| a * b).sum();
                best.push(Reverse((Score(score), chunk)));
                if best.len() > limit {
                    best.pop();
                }
            }
        }
        let chunks = |heap: BinaryHeap<Reverse<(Score, u32)>>| {
            heap.into_iter().map(|Reverse((_, chunk))| chunk).collect()
        };
        best.into_iter().map(chunks).collect()
    }
}

/// Common words come up often: the share of a word falls with its place.
fn word(numbers: &mut Numbers) -> String {
    let share = numbers.share() * numbers.share() * numbers.share();
    let near = numbers.below(WORDS / 100);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "below the number of words"
    )]
    let place = (share * f32::from(u16::try_from(WORDS).unwrap_or(u16::MAX))) as u32;
    format!("w{}", place + near)
}

#[derive(PartialEq)]
struct Score(f32);

impl Eq for Score {}

impl Ord for Score {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.total_cmp(&other.0)
    }
}

impl PartialOrd for Score {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
