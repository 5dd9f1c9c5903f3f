//! Pages of messages. The app continues strictly beyond the second of its cursor, so a page must end between two seconds,
//! or the other messages of that second would never be seen.

use nextcloud_client::mail::types::Message;

/// Most messages that the app gives at once.
pub(super) const MOST: usize = 100;

/// The part of an answer that is a page, and the cursor of the next.
#[derive(Debug)]
pub(super) struct Page {
    pub(super) messages: Vec<Message>,
    pub(super) next: Option<i64>,
    /// More messages of one second than the app gives: those beyond cannot be reached.
    pub(super) lost: bool,
}

/// How many to ask for, to show `limit` and know whether there are more.
pub(super) fn wanted(limit: usize) -> usize {
    limit.saturating_add(1).min(MOST)
}

/// The page of at most `limit` messages of an answer to a request for `asked`; nothing when it does not reach from one
/// second to the next, and more have to be asked for.
pub(super) fn cut(mut messages: Vec<Message>, limit: usize, asked: usize) -> Option<Page> {
    let full = messages.len() >= asked;
    let keep = if full { limit.min(asked - 1) } else { limit };
    if messages.len() <= keep {
        return Some(Page {
            messages,
            next: None,
            lost: false,
        });
    }
    let second = messages.get(keep).and_then(|message| message.date_int);
    let before = |message: &Message| message.date_int != second;
    let end = messages
        .iter()
        .take(keep)
        .rposition(before)
        .map(|last| last + 1);
    match end {
        Some(end) => messages.truncate(end),
        // One second fills the page: show all of it, however many.
        None => match messages.iter().position(before) {
            Some(end) => messages.truncate(end),
            None if full && asked < MOST => return None,
            None if full => {
                let next = messages.last().and_then(|message| message.date_int);
                return Some(Page {
                    messages,
                    next,
                    lost: true,
                });
            }
            None => {
                return Some(Page {
                    messages,
                    next: None,
                    lost: false,
                });
            }
        },
    }
    let next = messages.last().and_then(|message| message.date_int);
    Some(Page {
        messages,
        next,
        lost: false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: &[i64]) -> Vec<Message> {
        let message = |(id, date): (usize, &i64)| Message {
            database_id: i64::try_from(id).ok(),
            date_int: Some(*date),
            ..Message::default()
        };
        seconds.iter().enumerate().map(message).collect()
    }

    /// Every page of a mailbox whose messages were sent at `seconds`.
    fn walk(seconds: &[i64], limit: usize) -> Vec<i64> {
        let (mut cursor, mut seen) = (i64::MAX, Vec::new());
        loop {
            let beyond: Vec<i64> = seconds.iter().copied().filter(|at| *at < cursor).collect();
            let mut asked = wanted(limit);
            let page = loop {
                let answer = at(&beyond[..asked.min(beyond.len())]);
                match cut(answer, limit, asked) {
                    Some(page) => break page,
                    None => asked = MOST,
                }
            };
            seen.extend(page.messages.iter().filter_map(|message| message.date_int));
            match page.next {
                Some(next) => cursor = next,
                None => return seen,
            }
        }
    }

    #[test]
    fn no_message_is_lost_between_pages() {
        let seconds = [90, 80, 80, 80, 70, 60, 60, 50];
        for limit in 1..10 {
            assert_eq!(walk(&seconds, limit), seconds, "limit {limit}");
        }
        assert_eq!(walk(&[5; 40], 3), [5; 40]);
        assert_eq!(walk(&[], 3), [0; 0]);
    }

    #[test]
    fn a_second_that_the_app_cannot_give_whole_is_said() {
        let page = cut(at(&[5; 100]), 20, 100).unwrap();
        assert!(page.lost && page.messages.len() == 100);
    }
}
