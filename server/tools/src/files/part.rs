//! Which bytes of a file are wanted, and whether so many may be returned at once.

use nc_toolkit::{Ctx, ToolError};
use nextcloud_dav::{ByteRange, FilePath};

/// The longest character in UTF-8: a shorter part could hold no whole one.
const SHORTEST: u64 = 4;

/// A whole file or some bytes of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) offset: u64,
    pub(super) length: u64,
    /// Whether nobody asked for less than everything.
    pub(super) whole: bool,
}

impl Part {
    /// The part that the arguments name; `most` bytes may be returned at once.
    pub(super) fn parse(
        offset: Option<u64>,
        length: Option<u64>,
        most: u64,
    ) -> Result<Self, ToolError> {
        let wanted = length.unwrap_or(most);
        if length.is_some() && !(SHORTEST..=most).contains(&wanted) {
            let message = format!("`length` must be between {SHORTEST} and {most}");
            return Err(ToolError::invalid(message));
        }
        Ok(Self {
            offset: offset.unwrap_or(0),
            length: wanted,
            whole: offset.is_none() && length.is_none(),
        })
    }

    /// The range to ask the server for.
    pub(super) fn range(self) -> Option<ByteRange> {
        let last = self.offset.saturating_add(self.length).saturating_sub(1);
        (!self.whole).then_some(ByteRange::Between(self.offset, last))
    }

    /// How many bytes of a file of `size` it holds.
    pub(super) fn bytes_of(self, size: u64) -> u64 {
        if self.whole {
            size
        } else {
            size.saturating_sub(self.offset).min(self.length)
        }
    }
}

/// The refusal of a file that does not fit into one result.
pub(super) fn too_large(ctx: &Ctx, path: &FilePath, size: Option<u64>) -> ToolError {
    ctx.too_long();
    let most = ctx.settings().read_max_bytes;
    let has = size.map_or_else(
        || "is too large".to_owned(),
        |size| format!("has {size} bytes"),
    );
    ToolError::refused(
        format!("/{path} {has}; at most {most} are returned at once"),
        format!(
            "read it in parts: pass `offset` 0 and a `length` up to {most}, then go on at next_offset"
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_arguments_it_is_the_whole_file() {
        let part = Part::parse(None, None, 100).unwrap();
        assert_eq!((part.range(), part.bytes_of(7)), (None, 7));
    }

    #[test]
    fn a_part_ends_with_the_file() {
        let part = Part::parse(Some(5), None, 100).unwrap();
        assert_eq!(part.range(), Some(ByteRange::Between(5, 104)));
        assert_eq!(
            (part.bytes_of(7), part.bytes_of(500), part.bytes_of(3)),
            (2, 100, 0)
        );
    }

    #[test]
    fn a_length_has_bounds() {
        assert!(Part::parse(None, Some(3), 100).is_err());
        assert!(Part::parse(None, Some(101), 100).is_err());
        assert!(Part::parse(Some(0), Some(100), 100).is_ok());
    }
}
