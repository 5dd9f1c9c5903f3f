//! How long pieces are.

use std::num::NonZeroU32;

/// How a document is cut: a value that exists is one that works.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chunking {
    max: NonZeroU32,
    overlap: u32,
}

/// Numbers by which no document can be cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidChunking {
    /// The size is outside its bounds.
    #[error(
        "the chunk size ({0}) must be between {least} and {most} characters",
        least = Chunking::LEAST,
        most = Chunking::MOST
    )]
    Size(u32),
    /// Pieces would consist of nothing but the end of the one before.
    #[error("the chunk overlap ({overlap}) must be smaller than the chunk size ({max})")]
    Overlap {
        /// The overlap as it was set.
        overlap: u32,
        /// The size as it was set.
        max: u32,
    },
}

impl Chunking {
    /// Smallest size, in characters.
    pub const LEAST: u32 = 64;
    /// Largest size, in characters; no usual model reads as much.
    pub const MOST: u32 = 65_536;

    /// Pieces of at most `max` characters, of which `overlap` repeat the end of the one before.
    ///
    /// # Errors
    /// [`InvalidChunking`], which names the number to change.
    pub fn parse(max: u32, overlap: u32) -> Result<Self, InvalidChunking> {
        if overlap >= max {
            return Err(InvalidChunking::Overlap { overlap, max });
        }
        match NonZeroU32::new(max) {
            Some(max) if (Self::LEAST..=Self::MOST).contains(&max.get()) => {
                Ok(Self { max, overlap })
            }
            _ => Err(InvalidChunking::Size(max)),
        }
    }

    /// Most characters of a piece.
    pub const fn max(self) -> u32 {
        self.max.get()
    }

    /// Most characters that a piece repeats, where running text had to be cut.
    pub const fn overlap(self) -> u32 {
        self.overlap
    }
}

impl Default for Chunking {
    fn default() -> Self {
        const MAX: NonZeroU32 = NonZeroU32::MIN.saturating_add(2047);
        Self {
            max: MAX,
            overlap: 200,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_overlap_as_long_as_the_chunk_is_refused() {
        let refused = Chunking::parse(100, 100).unwrap_err();
        assert_eq!(
            refused.to_string(),
            "the chunk overlap (100) must be smaller than the chunk size (100)"
        );
        assert_eq!(Chunking::parse(2048, 200), Ok(Chunking::default()));
        assert_eq!(Chunking::parse(63, 0), Err(InvalidChunking::Size(63)));
        assert_eq!(
            Chunking::parse(65_537, 0),
            Err(InvalidChunking::Size(65_537))
        );
        assert!(Chunking::parse(0, 0).is_err());
    }
}
