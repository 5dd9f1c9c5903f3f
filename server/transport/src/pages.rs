//! Long lists read page by page, no page before it is wanted.

use std::{collections::VecDeque, future::Future};

use futures::{Stream, stream::try_unfold};

use crate::NextcloudError;

/// One page of a list that is continued by a cursor.
#[derive(Debug, Clone)]
pub struct Page<T, C> {
    /// The items, in the order of the server.
    pub items: Vec<T>,
    /// Where the next page begins, if there is one.
    pub next: Option<C>,
}

/// The items of a list with limit and offset. `fetch` is called with the offset and `limit`, each time the items at
/// hand run out; a page shorter than `limit` is the last. After an error the stream ends.
pub fn by_offset<T, F, Fut>(
    limit: usize,
    mut fetch: F,
) -> impl Stream<Item = Result<T, NextcloudError>>
where
    F: FnMut(usize, usize) -> Fut,
    Fut: Future<Output = Result<Vec<T>, NextcloudError>>,
{
    let limit = limit.max(1);
    by_cursor(0_usize, move |offset| {
        let page = fetch(offset, limit);
        async move {
            let items = page.await?;
            let next = (items.len() >= limit).then_some(offset.saturating_add(items.len()));
            Ok(Page { items, next })
        }
    })
}

/// The items of a list with a cursor, beginning at `first`. A page without items, without a next cursor, or whose
/// cursor is its own, is the last. After an error the stream ends.
pub fn by_cursor<T, C, F, Fut>(first: C, fetch: F) -> impl Stream<Item = Result<T, NextcloudError>>
where
    C: Clone + PartialEq,
    F: FnMut(C) -> Fut,
    Fut: Future<Output = Result<Page<T, C>, NextcloudError>>,
{
    let start = (VecDeque::new(), Some(first), fetch);
    try_unfold(start, |(mut ready, mut next, mut fetch)| async move {
        if ready.is_empty()
            && let Some(cursor) = next.take()
        {
            let page = fetch(cursor.clone()).await?;
            next = page
                .next
                .filter(|following| *following != cursor && !page.items.is_empty());
            ready = VecDeque::from(page.items);
        }
        Ok(ready.pop_front().map(|item| (item, (ready, next, fetch))))
    })
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use futures::{StreamExt, TryStreamExt, executor::block_on};

    use super::*;
    use crate::Kind;

    #[test]
    fn a_short_page_ends_the_list() {
        let asked = RefCell::new(Vec::new());
        let all: Vec<usize> = block_on(
            by_offset(3, |offset, limit| {
                asked.borrow_mut().push(offset);
                async move { Ok((offset..7.min(offset + limit)).collect()) }
            })
            .try_collect(),
        )
        .expect("all pages");
        assert_eq!(all, [0, 1, 2, 3, 4, 5, 6]);
        assert_eq!(*asked.borrow(), [0, 3, 6]);
    }

    #[test]
    fn a_list_that_ends_with_a_full_page_asks_once_more() {
        let count = block_on(
            by_offset(2, |offset, _| async move {
                Ok(if offset < 4 { vec![(), ()] } else { Vec::new() })
            })
            .count(),
        );
        assert_eq!(count, 4);
    }

    #[test]
    fn no_page_is_read_before_it_is_wanted() {
        let asked = RefCell::new(0);
        let some: Vec<usize> = block_on(
            by_offset(2, |offset, limit| {
                *asked.borrow_mut() += 1;
                async move { Ok((offset..offset + limit).collect()) }
            })
            .take(3)
            .try_collect(),
        )
        .expect("two pages");
        assert_eq!((some, *asked.borrow()), (vec![0, 1, 2], 2));
    }

    #[test]
    fn a_cursor_that_stands_still_ends_the_list() {
        let page = |cursor: u8| async move {
            Ok(Page {
                items: vec![cursor],
                next: Some(cursor.max(1)),
            })
        };
        let all: Vec<u8> = block_on(by_cursor(0, page).try_collect()).expect("pages");
        assert_eq!(all, [0, 1]);
    }

    #[test]
    fn an_error_comes_once_and_ends_the_list() {
        let broken = by_offset::<u8, _, _>(2, |_, _| async {
            Err(NextcloudError::new(Kind::Timeout, "x"))
        });
        let seen: Vec<_> = block_on(broken.collect());
        assert_eq!(seen.len(), 1);
    }
}
