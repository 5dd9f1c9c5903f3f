//! The words by which BM25 finds: the same for documents and for questions.

use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use unicode_segmentation::UnicodeSegmentation as _;

use super::stem::stem;

/// Longest term, in characters; what is longer is cut, so that both sides cut alike.
pub const LONGEST_TERM: usize = 48;

/// The terms of a text, in order, repetitions kept.
///
/// Letters are compared after NFKC, in lower case, without accents, and without the endings of plurals and cases that
/// European languages share. Han, kana, Hangul, Thai, Lao, Khmer and Burmese become pairs of neighbouring letters.
/// Identifiers (`snake_case`, `example.com`, `v2.3.1`) are a term themselves beside the words in them.
pub fn terms(text: &str) -> Vec<String> {
    let text = ComposingNormalizerBorrowed::new_nfkc()
        .normalize(text)
        .to_lowercase();
    let mut terms = Vec::new();
    let mut run: Vec<char> = Vec::new();
    for word in text.split_word_bounds() {
        if word.chars().all(is_unspaced) && word.chars().any(char::is_alphanumeric) {
            run.extend(word.chars().filter(|letter| letter.is_alphanumeric()));
            continue;
        }
        pairs(&mut run, &mut terms);
        if word.chars().any(char::is_alphanumeric) {
            spaced(word, &mut terms);
        }
    }
    pairs(&mut run, &mut terms);
    terms
}

/// The terms of a word of a language that puts spaces between words.
fn spaced(word: &str, terms: &mut Vec<String>) {
    let parts = word.split(|letter: char| !letter.is_alphanumeric() && !is_mark(letter));
    // `l'équipe` and `team's` are a word and something short that says nothing.
    let elided = word.contains(['\'', '’']);
    let parts: Vec<_> = parts
        .filter(|part| part.chars().count() > usize::from(elided))
        .collect();
    if parts.len() > 1 && !elided {
        terms.push(bounded(&folded(word)));
    }
    for part in parts {
        let part = folded(part);
        terms.push(bounded(stem(&part)));
    }
}

/// Turn a run of letters without spaces into pairs; a single one stands alone.
fn pairs(run: &mut Vec<char>, terms: &mut Vec<String>) {
    if let [single] = run.as_slice() {
        terms.push(single.to_string());
    }
    terms.extend(run.windows(2).map(|pair| pair.iter().collect::<String>()));
    run.clear();
}

/// Latin and Greek letters without their accents; other scripts as they are, where marks make other letters.
fn folded(word: &str) -> String {
    if word.is_ascii() {
        return word.to_owned();
    }
    let mut folded = String::with_capacity(word.len());
    let mut plain = false;
    for letter in DecomposingNormalizerBorrowed::new_nfd()
        .normalize(word)
        .chars()
    {
        match letter {
            _ if is_mark(letter) && plain => {}
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' => folded.push('d'),
            'ı' => folded.push('i'),
            _ => folded.push(letter),
        }
        plain = (plain && is_mark(letter)) || matches!(letter, 'a'..='z' | 'α'..='ω');
    }
    ComposingNormalizerBorrowed::new_nfc()
        .normalize(&folded)
        .into_owned()
}

fn bounded(term: &str) -> String {
    term.chars().take(LONGEST_TERM).collect()
}

/// Whether a letter is an accent or another mark that stands on the letter before it.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}')
}

/// Whether a letter is of a script without spaces between words, or with spaces between other things than words.
fn is_unspaced(letter: char) -> bool {
    matches!(letter,
        '\u{e00}'..='\u{eff}'       // Thai, Lao
        | '\u{1000}'..='\u{109f}'   // Burmese
        | '\u{1100}'..='\u{11ff}'   // Hangul
        | '\u{1780}'..='\u{17ff}'   // Khmer
        | '\u{3005}'..='\u{3007}'   // iteration marks of Han
        | '\u{3040}'..='\u{30ff}'   // kana
        | '\u{3130}'..='\u{318f}'   // Hangul
        | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' // Han
        | '\u{ac00}'..='\u{d7ff}'   // Hangul
        | '\u{20000}'..='\u{3ffff}') // Han
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plurals_cases_accents_and_width_do_not_matter() {
        for (one, other) in [
            ("Rechnung", "RECHNUNGEN"),
            ("réunion", "Reunions"),
            ("meeting", "meetings"),
            ("Straße", "strasse"),
            ("ＡＢＣ１２", "abc12"),
            ("équipe", "l’équipe"),
            ("team", "team's"),
            ("note", "notes"),
        ] {
            assert_eq!(terms(one), terms(other), "{one} {other}");
        }
        assert_ne!(terms("март"), terms("марш"));
        assert_eq!(
            terms("край"),
            ["край"],
            "the mark of another letter is no accent"
        );
    }

    #[test]
    fn numbers_and_identifiers_stay_what_they_are() {
        assert_eq!(
            terms("RFC 6749, v2.3.1"),
            ["rfc", "6749", "v2.3.1", "v2", "3", "1"]
        );
        assert_eq!(
            terms("DOCUMENT_CHUNK"),
            ["document_chunk", "document", "chunk"]
        );
        assert_eq!(terms("-- !? …"), [""; 0]);
        assert_eq!(terms("3.5 %"), ["3.5", "3", "5"]);
    }

    #[test]
    fn languages_without_spaces_become_pairs() {
        assert_eq!(terms("東京都 2026年"), ["東京", "京都", "2026", "年"]);
        assert_eq!(terms("ﾃﾞｰﾀ"), terms("データ"));
        assert_eq!(terms("회의록"), ["회의", "의록"]);
        assert!(!terms("ประชุม").is_empty());
        // A question that is a part of the text has only terms of the text.
        let text = terms("会議は三時に始まります。場所は二階です。");
        assert!(terms("場所は二階").iter().all(|term| text.contains(term)));
    }

    #[test]
    fn terms_are_of_bounded_length() {
        let terms = terms(&"é".repeat(10_000));
        assert_eq!(terms, ["e".repeat(LONGEST_TERM)]);
    }
}
