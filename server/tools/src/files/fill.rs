//! Filling a page of results from pages of the server that have gaps.

use futures::future::Future;

/// Rows that the server gives at once.
const MOST: usize = 1000;

/// Up to `limit` visible results from `offset` on, and where the next page starts if there is more.
///
/// `pages` answers some rows from an offset, and where the next rows start; none when there are no more. The server
/// leaves out of a page what the user may not see, so only an empty page is the end.
pub(super) async fn fill<T, E, P, F>(
    pages: P,
    mut visible: impl FnMut(&T) -> bool,
    mut offset: u64,
    limit: usize,
) -> Result<(Vec<T>, Option<u64>), E>
where
    P: Fn(u64, u64) -> F,
    F: Future<Output = Result<(Vec<T>, Option<u64>), E>>,
{
    let mut found = Vec::new();
    loop {
        let room = limit.saturating_sub(found.len());
        // One more than there is room for: it shows that there is more without another request.
        let count = (room + 1).clamp(2, MOST);
        let (rows, next) = pages(offset, count as u64).await?;
        for row in rows {
            if !visible(&row) {
                continue;
            }
            if found.len() == limit {
                // A page with gaps has no row too many, so what was taken of this one are its first rows.
                return Ok((found, Some(offset + room as u64)));
            }
            found.push(row);
        }
        match next {
            Some(next) => offset = next,
            None => return Ok((found, None)),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{convert::Infallible, future::ready};

    use futures::executor::block_on;

    use super::*;

    /// Everything that a client gets who asks for pages of `limit` until there is no next one.
    fn all(rows: u64, dropped: &[u64], hidden: &[u64], limit: usize) -> Vec<u64> {
        let page = |offset: u64, count: u64| {
            let end = rows.min(offset + count);
            let given: Vec<u64> = (offset..end).filter(|row| !dropped.contains(row)).collect();
            let next = (offset < rows).then_some(offset + count);
            ready(Ok::<_, Infallible>((given, next)))
        };
        let (mut offset, mut found) = (0, Vec::new());
        loop {
            let visible = |row: &u64| !hidden.contains(row);
            let Ok((some, next)) = block_on(fill(page, visible, offset, limit));
            assert!(some.len() <= limit);
            found.extend(some);
            match next {
                Some(next) => offset = next,
                None => return found,
            }
        }
    }

    #[test]
    fn pages_join_to_everything_that_is_visible() {
        for limit in 1..12 {
            for (dropped, hidden) in [
                (&[][..], &[][..]),
                (&[0, 1, 2], &[]),
                (&[4], &[3, 5]),
                (&[8, 9], &[0, 9]),
                (&[], &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
            ] {
                let expected: Vec<u64> = (0..10)
                    .filter(|row| !dropped.contains(row) && !hidden.contains(row))
                    .collect();
                assert_eq!(
                    all(10, dropped, hidden, limit),
                    expected,
                    "{limit} {dropped:?} {hidden:?}"
                );
            }
        }
    }

    #[test]
    fn a_full_last_page_has_no_next_one() {
        let page = |offset: u64, count: u64| {
            let given: Vec<u64> = (offset..3.min(offset + count)).collect();
            let next = (!given.is_empty()).then_some(offset + count);
            ready(Ok::<_, Infallible>((given, next)))
        };
        let Ok((found, next)) = block_on(fill(page, |_| true, 0, 3));
        assert_eq!((found.len(), next), (3, None));
    }
}
