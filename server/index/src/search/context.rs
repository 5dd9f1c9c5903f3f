//! Text around a chunk, put together from its neighbours in the index.

use crate::{DocKey, StoredChunk, VectorError, VectorStore, search::query::Context};

/// How many neighbours are read on each side: enough for the longest context at the shortest chunks that matter.
const NEIGHBOURS: u32 = 8;

/// `chars` characters before and after `chunk` of a document with `count` chunks.
pub(super) async fn around(
    vectors: &dyn VectorStore,
    key: &DocKey,
    chunk: &StoredChunk,
    count: u32,
    chars: usize,
) -> Result<Context, VectorError> {
    let from = chunk.index.saturating_sub(NEIGHBOURS);
    let to = chunk.index.saturating_add(NEIGHBOURS + 1).min(count);
    let chunks = vectors.chunks(key, from, to, false).await?;
    let before: Vec<_> = chunks
        .iter()
        .filter(|one| one.index < chunk.index)
        .collect();
    let after: Vec<_> = chunks
        .iter()
        .filter(|one| one.index > chunk.index)
        .collect();
    let (before, more_before) = last(&joined_until(&before, chunk.start), chars);
    let (after, more_after) = first(&joined_from(&after, chunk.end), chars);
    Ok(Context {
        before,
        after,
        more_before: more_before || from > 0,
        more_after: more_after || to < count,
    })
}

/// The text of chunks in order, each character once, up to character `end` of the document.
fn joined_until(chunks: &[&StoredChunk], end: u32) -> String {
    let mut text = String::new();
    for (place, chunk) in chunks.iter().enumerate() {
        let stop = chunks.get(place + 1).map_or(end, |next| next.start);
        let keep = stop.min(chunk.end).saturating_sub(chunk.start);
        text.extend(chunk.text.chars().take(keep as usize));
        // What lies between two chunks is blank.
        if stop > chunk.end {
            text.push('\n');
        }
    }
    text
}

/// The text of chunks in order, each character once, from character `start` of the document.
fn joined_from(chunks: &[&StoredChunk], start: u32) -> String {
    let mut text = String::new();
    let mut reached = start;
    append(&mut text, &mut reached, chunks.iter().copied());
    text
}

/// Append chunks in order, each character once; `reached` is the character of the document up to which `text` goes.
pub(super) fn append<'c>(
    text: &mut String,
    reached: &mut u32,
    chunks: impl IntoIterator<Item = &'c StoredChunk>,
) {
    for chunk in chunks {
        if chunk.start > *reached {
            text.push('\n');
        }
        let skip = reached.saturating_sub(chunk.start);
        text.extend(chunk.text.chars().skip(skip as usize));
        *reached = chunk.end.max(*reached);
    }
}

fn last(text: &str, chars: usize) -> (String, bool) {
    let count = text.chars().count();
    let cut = count.saturating_sub(chars);
    (text.chars().skip(cut).collect(), cut > 0)
}

fn first(text: &str, chars: usize) -> (String, bool) {
    let count = text.chars().count();
    (text.chars().take(chars).collect(), count > chars)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chunk(index: u32, start: u32, text: &str) -> StoredChunk {
        StoredChunk {
            index,
            text: text.to_owned(),
            start,
            end: start + u32::try_from(text.chars().count()).expect("short"),
            page: None,
            page_end: None,
            heading: None,
            terms: Vec::new(),
            vector: None,
        }
    }

    #[test]
    fn overlapping_neighbours_give_each_character_once() {
        // "abcdefghij": chunks of four characters that overlap by two.
        let chunks = [
            chunk(0, 0, "abcd"),
            chunk(1, 2, "cdef"),
            chunk(2, 4, "efgh"),
        ];
        let all: Vec<_> = chunks.iter().collect();
        assert_eq!(joined_until(&all[..2], 4), "abcd");
        assert_eq!(joined_from(&all[1..], 4), "efgh");
        assert_eq!(last("abcd", 3), ("bcd".to_owned(), true));
        assert_eq!(first("abcd", 9), ("abcd".to_owned(), false));
    }

    #[test]
    fn a_gap_between_chunks_is_a_line_break() {
        let chunks = [chunk(0, 0, "ab"), chunk(1, 3, "cd")];
        let all: Vec<_> = chunks.iter().collect();
        assert_eq!(joined_until(&all, 6), "ab\ncd\n");
        assert_eq!(joined_from(&all, 0), "ab\ncd");
    }
}
