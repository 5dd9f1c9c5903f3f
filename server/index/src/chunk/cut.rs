//! Cutting what is too long, at the best joint it has: items, sentences, lines, words, and letters last.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation as _;

use super::blocks::Form;

/// Marks that end a sentence when white space follows.
const ENDS: [char; 8] = ['.', '!', '?', '…', '؟', '۔', '।', '॥'];
/// Marks that end a sentence whatever follows: those of languages without spaces.
const ENDS_ALONE: [char; 4] = ['。', '！', '？', '｡'];
/// What may stand between the mark and the next sentence.
const CLOSERS: [char; 10] = ['"', '\'', ')', ']', '”', '’', '»', '」', '』', '）'];

/// A kind of joint, from coarse to fine.
#[derive(Debug, Clone, Copy)]
enum Joint<'f> {
    Items(&'f [usize]),
    Sentences,
    Lines,
    Words,
    Letters,
    Characters,
}

/// The pieces of `range`, each of at most `most` characters and without white space around it.
pub(super) fn cut(text: &str, range: Range<usize>, form: &Form, most: usize) -> Vec<Range<usize>> {
    use Joint::{Characters, Items, Letters, Lines, Sentences, Words};
    let mut pieces = Vec::new();
    let joints: &[Joint<'_>] = match form {
        Form::Items(items) => &[Items(items), Lines, Sentences, Words, Letters, Characters],
        Form::Lines => &[Lines, Sentences, Words, Letters, Characters],
        Form::Heading | Form::Prose => &[Sentences, Lines, Words, Letters, Characters],
    };
    at_joints(text, range, joints, most, &mut pieces);
    pieces
}

fn at_joints(
    text: &str,
    range: Range<usize>,
    joints: &[Joint<'_>],
    most: usize,
    pieces: &mut Vec<Range<usize>>,
) {
    let range = trimmed(text, range);
    let within = text.get(range.clone()).unwrap_or_default();
    if within.is_empty() {
        return;
    }
    let Some((joint, finer)) = joints.split_first().filter(|_| !fits(within, most)) else {
        pieces.push(range);
        return;
    };
    let mut starts: Vec<usize> = match joint {
        Joint::Items(items) => items
            .iter()
            .filter_map(|item| item.checked_sub(range.start))
            .collect(),
        Joint::Sentences => sentences(within),
        Joint::Lines => lines(within),
        Joint::Words => words(within),
        Joint::Letters => within.grapheme_indices(true).map(|(at, _)| at).collect(),
        Joint::Characters => within.char_indices().map(|(at, _)| at).collect(),
    };
    starts.push(within.len());
    // Neighbours stay together while they fit, so that there are few pieces whatever the joint.
    let (mut from, mut to, mut length) = (0, 0, 0);
    for next in starts.into_iter().filter(|next| *next > 0) {
        let more = within.get(to..next).unwrap_or_default().chars().count();
        if to > from && length + more > most {
            let piece = range.start + from..range.start + to;
            at_joints(text, piece, finer, most, pieces);
            (from, length) = (to, 0);
        }
        (to, length) = (next, length + more);
    }
    at_joints(
        text,
        range.start + from..range.start + to,
        finer,
        most,
        pieces,
    );
}

/// Where the end of a piece may be repeated from: the first good joint at or behind the start of `tail`.
pub(super) fn overlap(tail: &str) -> Option<usize> {
    let first = |starts: Vec<usize>| {
        starts.into_iter().find(|at| {
            let rest = tail.get(*at..).unwrap_or_default();
            *at > 0 && !rest.trim().is_empty()
        })
    };
    first(sentences(tail))
        .or_else(|| first(lines(tail)))
        .or_else(|| first(words(tail)))
}

/// Where sentences begin. Looks at each character once, whatever the text.
fn sentences(text: &str) -> Vec<usize> {
    let mut starts = Vec::new();
    // Whether a mark was seen, whether it was one that needs no space behind it, and whether there was one.
    let (mut ended, mut alone, mut spaced) = (false, false, false);
    let mut word = 0_usize;
    for (at, letter) in text.char_indices() {
        if ENDS_ALONE.contains(&letter) {
            (ended, alone, spaced) = (true, true, false);
        } else if ENDS.contains(&letter) {
            // A single letter or digit before a dot is an abbreviation, an initial, or a numeral.
            (ended, alone, spaced) = (letter != '.' || word > 1, false, false);
        } else if ended && letter.is_whitespace() {
            spaced = true;
        } else if !(ended && !spaced && CLOSERS.contains(&letter)) {
            // A small letter goes on with the sentence: the mark was that of an abbreviation, too.
            if ended && (alone || spaced) && !letter.is_lowercase() {
                starts.push(at);
            }
            (ended, alone, spaced) = (false, false, false);
        }
        word = if letter.is_alphanumeric() {
            word + 1
        } else {
            0
        };
    }
    starts
}

fn lines(text: &str) -> Vec<usize> {
    text.match_indices('\n').map(|(at, _)| at + 1).collect()
}

/// Where words begin; punctuation stays with the word before it.
fn words(text: &str) -> Vec<usize> {
    let pieces = text.split_word_bound_indices();
    let words = pieces.filter(|(_, piece)| piece.chars().any(char::is_alphanumeric));
    words.map(|(at, _)| at).collect()
}

/// The range without the white space around it.
pub(super) fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let within = text.get(range.clone()).unwrap_or_default();
    let start = range.start + (within.len() - within.trim_start().len());
    start..start + within.trim().len()
}

/// Whether a text has at most `most` characters; looks at no more of it than it must.
pub(super) fn fits(text: &str, most: usize) -> bool {
    text.len() <= most || text.chars().nth(most).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut_prose(text: &str, most: usize) -> Vec<&str> {
        let pieces = cut(text, 0..text.len(), &Form::Prose, most);
        pieces.into_iter().map(|piece| &text[piece]).collect()
    }

    #[test]
    fn sentences_are_kept_and_abbreviations_do_not_end_them() {
        let text =
            "Die Kosten, z. B. für Papier, steigen. \"Wie viel?\" Um 3.5 Prozent. Mehr nicht.";
        assert_eq!(
            cut_prose(text, 38),
            [
                "Die Kosten, z. B. für Papier, steigen.",
                "\"Wie viel?\" Um 3.5 Prozent.",
                "Mehr nicht."
            ]
        );
    }

    #[test]
    fn languages_without_spaces_are_cut_between_sentences_too() {
        let text = "会議は三時に始まります。場所は二階です。資料を忘れないでください。";
        assert_eq!(
            cut_prose(text, 20),
            [
                "会議は三時に始まります。場所は二階です。",
                "資料を忘れないでください。"
            ]
        );
    }

    #[test]
    fn words_are_cut_only_when_a_single_one_is_too_long() {
        assert_eq!(
            cut_prose("one two three four", 9),
            ["one two", "three", "four"]
        );
        assert_eq!(cut_prose("abcdefgh ij", 4), ["abcd", "efgh", "ij"]);
        // A letter of several characters is cut only when it alone is longer than a piece.
        let letter = "e\u{301}\u{302}\u{303}";
        assert_eq!(cut_prose(&letter.repeat(3), 5), [letter, letter, letter]);
        assert_eq!(cut_prose(letter, 3).concat(), letter);
    }

    #[test]
    fn items_stay_whole_where_they_fit() {
        let text = "- one is short\n  and goes on\n- two\n- three";
        let items = Form::Items(vec![0, 29, 35]);
        let pieces = cut(text, 0..text.len(), &items, 30);
        let shown: Vec<_> = pieces.into_iter().map(|piece| &text[piece]).collect();
        assert_eq!(shown, ["- one is short\n  and goes on", "- two\n- three"]);
    }
}
