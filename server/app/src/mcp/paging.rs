//! Long resources in pages: `?page=2` behind an address is the second.

use nc_toolkit::{Body, Page};
use rmcp::model::JsonObject;
use serde_json::json;

/// The key in `_meta` that says which page it is.
const KEY: &str = "nextcloud-mcp-server/page";

/// An address without its page, and the number of the page.
pub(super) fn asked(uri: &str) -> (&str, usize) {
    let found = uri.rsplit_once("?page=").and_then(|(address, number)| {
        let number: usize = number.parse().ok()?;
        (number > 0).then_some((address, number))
    });
    found.unwrap_or((uri, 1))
}

/// The wanted page of a body, and of how many; `None` when there are fewer.
pub(super) fn cut(body: Body, page: Page) -> Option<(Body, usize)> {
    let size = match &body {
        Body::Text(text, _) => text.len(),
        Body::Bytes(bytes, _) => bytes.len(),
    };
    let pages = page.count(size);
    if page.number > pages {
        return None;
    }
    let (start, end) = (page.start(), page.start().saturating_add(page.bytes));
    let cut = match body {
        Body::Text(text, mime) => {
            let part = text.get(boundary(&text, start)..boundary(&text, end))?;
            Body::Text(part.to_owned(), mime)
        }
        Body::Bytes(bytes, mime) => {
            let part = bytes.get(start..end.min(bytes.len()))?;
            Body::Bytes(part.to_owned(), mime)
        }
    };
    Some((cut, pages))
}

/// The first end of a character from `at` on.
fn boundary(text: &str, at: usize) -> usize {
    let found = (at..text.len()).find(|at| text.is_char_boundary(*at));
    found.unwrap_or(text.len())
}

/// What `_meta` says of page `number` of `pages`; nothing when it is the only one.
pub(super) fn mark(address: &str, number: usize, pages: usize) -> Option<JsonObject> {
    if pages < 2 {
        return None;
    }
    let mut page = JsonObject::new();
    page.insert("page".to_owned(), json!(number));
    page.insert("pages".to_owned(), json!(pages));
    if number < pages {
        let next = format!("{address}?page={}", number + 1);
        page.insert("next".to_owned(), json!(next));
    }
    Some(JsonObject::from_iter([(KEY.to_owned(), json!(page))]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_join_to_the_whole() {
        let whole = "aä€😀".repeat(7);
        for bytes in 1..30 {
            let (mut number, mut joined) = (1, String::new());
            while let Some((Body::Text(part, _), pages)) = cut(
                Body::Text(whole.clone(), String::new()),
                Page { number, bytes },
            ) {
                assert_eq!(pages, whole.len().div_ceil(bytes));
                joined.push_str(&part);
                number += 1;
            }
            assert_eq!(joined, whole, "{bytes}");
        }
        let bytes = Body::Bytes(vec![7; 10], String::new());
        let last = cut(
            bytes,
            Page {
                number: 3,
                bytes: 4,
            },
        );
        assert_eq!(last, Some((Body::Bytes(vec![7; 2], String::new()), 3)));
    }

    #[test]
    fn a_page_stands_behind_its_address() {
        assert_eq!(asked("nc://Notes/7?page=2"), ("nc://Notes/7", 2));
        for whole in ["nc://Notes/7", "nc://Notes/7?page=0", "nc://Notes/7?page=x"] {
            assert_eq!(asked(whole), (whole, 1));
        }
        assert_eq!(mark("a", 1, 1), None);
        let first = mark("a", 1, 2).expect("a mark");
        assert_eq!(first[KEY]["next"], json!("a?page=2"));
        assert!(mark("a", 2, 2).expect("a mark")[KEY].get("next").is_none());
    }
}
