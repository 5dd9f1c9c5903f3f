//! `nc_notes_search_notes`: all words, anywhere in the note, in any order.
//!
//! The app has no search of its own: the notes are read chunk by chunk, and only what is found is kept.

use nc_generated_tools::notes::SEARCH_NOTES;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError, page, pick};
use nextcloud_client::notes::{Client, types::Note};
use serde::{Deserialize, Serialize};

use super::listing::Hit;

/// Notes per request.
const CHUNK: i64 = 200;
/// Characters of text around the first word found.
const EXCERPT: usize = 160;

pub(crate) struct SearchNotes;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Words that must all occur; empty for all notes
    query: String,
    /// Notes on a page, up to 1000; 50 if not given
    limit: Option<i64>,
    /// Notes to skip
    offset: Option<i64>,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    results: Vec<Hit>,
    query: String,
    total_found: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_offset: Option<usize>,
}

impl Tool for SearchNotes {
    const SPEC: &'static Spec = &SEARCH_NOTES;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let limit = page::limit(input.limit, 50, 1000)?;
        let offset = page::limit(input.offset, 0, usize::MAX)?;
        let words: Vec<String> = input
            .query
            .split_whitespace()
            .map(str::to_lowercase)
            .collect();
        let client = Client::from_session(ctx.session());
        let mut hits = Vec::new();
        let mut cursor = None;
        loop {
            let answer = client
                .list_notes(None, cursor.as_deref(), Some(CHUNK), None, None, None)
                .await?;
            cursor = pick::header(answer.headers(), "x-notes-chunk-cursor");
            for note in answer
                .into_inner()
                .iter()
                .filter(|note| note.title.is_some())
            {
                hits.extend(matched(note, &words).map(|(score, excerpt)| {
                    let hit = Hit {
                        score,
                        excerpt,
                        ..Hit::of(note, ctx.links())
                    };
                    (note.modified, hit)
                }));
            }
            if cursor.is_none() {
                break;
            }
        }
        hits.sort_by(|(when_left, left), (when_right, right)| {
            let best = right
                .score
                .unwrap_or_default()
                .total_cmp(&left.score.unwrap_or_default());
            best.then(when_right.cmp(when_left))
                .then(left.id.cmp(&right.id))
        });
        let page = page::cut(hits, offset, limit);
        Ok(Output {
            results: page.items.into_iter().map(|(_, hit)| hit).collect(),
            query: input.query,
            total_found: page.total,
            next_offset: page.next_offset,
        })
    }
}

/// How well a note matches, from 0 to 1, with the text around the first word; nothing if a word is missing.
fn matched(note: &Note, words: &[String]) -> Option<(Option<f64>, Option<String>)> {
    if words.is_empty() {
        return Some((None, None));
    }
    let lower = |text: &Option<String>| text.as_deref().unwrap_or_default().to_lowercase();
    let (title, category, content) = (
        lower(&note.title),
        lower(&note.category),
        lower(&note.content),
    );
    let mut score = 0.0;
    for word in words {
        let found = [(&title, 3.0), (&category, 2.0), (&content, 1.0)]
            .into_iter()
            .filter(|(text, _)| text.contains(word))
            .map(|(_, weight)| weight)
            .sum::<f64>();
        if found == 0.0 {
            return None;
        }
        score += found / 6.0;
    }
    let count = u32::try_from(words.len()).map_or(1.0, f64::from);
    let score = (score / count * 100.0).round() / 100.0;
    let excerpt = words
        .iter()
        .find_map(|word| excerpt(&content, word, note.content.as_deref()?));
    Some((Some(score), excerpt))
}

/// The text around `word`, from the content as it was written.
fn excerpt(lower: &str, word: &str, content: &str) -> Option<String> {
    let before = lower.get(..lower.find(word)?)?.chars().count();
    let start = before.saturating_sub(EXCERPT / 4);
    let part: String = content.chars().skip(start).take(EXCERPT).collect();
    Some(part.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn note(title: &str, content: &str) -> Note {
        Note {
            title: Some(title.to_owned()),
            content: Some(content.to_owned()),
            ..Note::default()
        }
    }

    fn words(query: &str) -> Vec<String> {
        query.split_whitespace().map(str::to_lowercase).collect()
    }

    #[test]
    fn all_words_must_occur_in_any_order() {
        let note = note("Shopping", "Buy Oat milk and bread");
        assert!(matched(&note, &words("BREAD milk")).is_some());
        assert!(matched(&note, &words("bread cheese")).is_none());
        assert!(matched(&note, &words("shop")).is_some());
    }

    #[test]
    fn a_title_counts_more_than_a_content() {
        let score = |note: &Note| matched(note, &words("milk")).unwrap().0.unwrap();
        assert!(score(&note("Milk", "x")) > score(&note("x", "milk")));
    }

    #[test]
    fn the_excerpt_shows_the_word_as_written() {
        let long = format!("{} Ärger mit Müsli {}", "a ".repeat(300), "b ".repeat(300));
        let (_, excerpt) = matched(&note("t", &long), &words("müsli")).unwrap();
        assert!(excerpt.unwrap().contains("Müsli"));
    }
}
