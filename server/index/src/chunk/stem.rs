//! Endings that do not change what a word is about, in any of the languages of an office at once.
//!
//! A stemmer for one language needs to know the language, and a question of two words does not tell it. What is taken off
//! here is taken off on both sides.

/// Fewest letters that stay.
const LEAST: usize = 4;

/// A word without its ending. Expects lower case without accents; other scripts come back as they are.
pub(super) fn stem(word: &str) -> &str {
    if !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return word;
    }
    let word = without(word, &["s"]);
    let word = without(word, &["ing", "en", "em", "er", "ed", "e", "n"]);
    // `planning` and `plan`.
    match word.as_bytes() {
        [.., a, b] if a == b && word.len() > LEAST && !b"aeiosl".contains(a) => {
            word.get(..word.len() - 1).unwrap_or(word)
        }
        _ => word,
    }
}

fn without<'w>(word: &'w str, endings: &[&str]) -> &'w str {
    let mut stems = endings
        .iter()
        .filter_map(|ending| word.strip_suffix(ending));
    stems.find(|stem| stem.len() >= LEAST).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_one_word_have_one_stem() {
        for forms in [
            &["meeting", "meetings"][..],
            &["rechnung", "rechnungen"],
            &["planning", "planned"],
            &["envoye", "envoyer", "envoyes"],
            &["kosten", "koste"],
            &["reise", "reisen"],
        ] {
            for form in forms {
                assert_eq!(stem(form), stem(forms[0]), "{form}");
            }
        }
    }

    #[test]
    fn short_words_and_other_scripts_stay() {
        for word in ["bus", "note", "ring", "2026s", "край", "глаз"] {
            assert_eq!(stem(word), word);
        }
    }
}
