//! Cutting a list that is at hand into pages, with cursors that mean nothing to anyone else.

use crate::ToolError;

/// One page of a list and where the next begins.
#[derive(Debug, PartialEq, Eq)]
pub struct Page<T> {
    /// The items of this page.
    pub items: Vec<T>,
    /// How many there are in all.
    pub total: usize,
    /// What to pass as `offset` for the next page; `None` on the last.
    pub next_offset: Option<usize>,
}

/// The page of at most `limit` items from `offset`.
pub fn cut<T>(all: Vec<T>, offset: usize, limit: usize) -> Page<T> {
    let total = all.len();
    let items: Vec<T> = all.into_iter().skip(offset).take(limit).collect();
    let end = offset.saturating_add(items.len());
    Page {
        next_offset: (end < total && !items.is_empty()).then_some(end),
        items,
        total,
    }
}

/// Where the next page begins when a server answered `got` items to a request for `limit` from `offset`.
///
/// A full page may be the last one: then the next is empty.
pub fn next(offset: Option<i64>, limit: Option<i64>, got: usize) -> Option<i64> {
    let got = i64::try_from(got).ok()?;
    let limit = limit.filter(|limit| *limit > 0)?;
    // Some answer with more than was asked for, one limit for each of their sources; all of them count from the offset.
    (got >= limit).then(|| offset.unwrap_or(0).saturating_add(limit))
}

/// A `limit` argument as a count.
///
/// # Errors
/// [`ToolError`] naming `limit` when it is negative or above `most`.
pub fn limit(given: Option<i64>, default: usize, most: usize) -> Result<usize, ToolError> {
    let Some(given) = given else {
        return Ok(default);
    };
    usize::try_from(given)
        .ok()
        .filter(|count| *count <= most)
        .ok_or_else(|| ToolError::invalid(format!("`limit` must be between 0 and {most}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_join_to_the_whole_list() {
        let (mut offset, mut seen) = (0, Vec::new());
        loop {
            let page = cut((0..7).collect(), offset, 3);
            seen.extend(page.items);
            match page.next_offset {
                Some(next) => offset = next,
                None => break,
            }
        }
        assert_eq!(seen, (0..7).collect::<Vec<_>>());
    }

    #[test]
    fn a_short_answer_ends_the_list() {
        assert_eq!(next(Some(10), Some(5), 5), Some(15));
        assert_eq!(next(Some(10), Some(5), 4), None);
        assert_eq!(next(None, None, 4), None);
        assert_eq!(next(Some(10), Some(5), 8), Some(15));
    }
}
