//! Batches that a service can take: bounded by number and by characters.

use std::ops::Range;

/// Most texts and most characters of one request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BatchLimits {
    /// Texts; 0 counts as 1.
    pub texts: usize,
    /// Characters of all texts together; a longer text goes alone.
    pub characters: usize,
}

impl BatchLimits {
    /// The texts in batches, in order, none of them empty.
    pub(super) fn split(self, texts: &[String]) -> Vec<Range<usize>> {
        let mut batches: Vec<Range<usize>> = Vec::new();
        let mut held = 0;
        for (at, text) in texts.iter().enumerate() {
            let more = text.chars().count();
            match batches.last_mut() {
                Some(batch) if batch.len() < self.texts && held + more <= self.characters => {
                    batch.end = at + 1;
                    held += more;
                }
                _ => {
                    batches.push(at..at + 1);
                    held = more;
                }
            }
        }
        batches
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn batches_end_where_one_of_the_bounds_is_reached() {
        let texts: Vec<_> = [3, 3, 3, 9, 1, 1, 1]
            .map(|length| "é".repeat(length))
            .into();
        let limits = |texts, characters| BatchLimits { texts, characters };
        assert_eq!(limits(16, 6).split(&texts), [0..2, 2..3, 3..4, 4..7]);
        assert_eq!(limits(2, 100).split(&texts), [0..2, 2..4, 4..6, 6..7]);
        assert_eq!(limits(0, 0).split(&texts).len(), texts.len());
        assert!(limits(1, 1).split(&[]).is_empty());
    }
}
