//! The words of a question by which BM25 looks for documents.

use std::{collections::HashMap, sync::LazyLock};

use unicode_segmentation::UnicodeSegmentation as _;

use super::terms::terms;

/// Fewest function words of one language that tell that a question is in it: `son` or `die` alone may be anything.
const FEWEST: usize = 2;
/// So many other words say enough without a single one that may be something else.
const ENOUGH: usize = 3;

/// Function words, and the languages that have them, one bit each.
static KNOWN: LazyLock<HashMap<&'static str, u64>> = LazyLock::new(|| {
    let languages = stop_words::available_languages()
        .iter()
        // Chinese is cut into pairs, not words; Hinglish is English with more in it.
        .filter(|code| !matches!(**code, "zh" | "hinglish"))
        .take(u64::BITS as usize)
        .enumerate();
    let mut known = HashMap::new();
    for (bit, code) in languages {
        for word in stop_words::lookup(code).unwrap_or_default() {
            *known.entry(*word).or_default() |= 1 << bit;
        }
    }
    known
});

/// The terms of a question, as [`terms`] cuts them, without words that only hold its sentence together.
///
/// `the`, `wo`, `dans`: they are in most documents, and those that have nothing else of the question would push away what
/// fits by meaning. They go by the lists of one language, that of which the question has most; nothing goes where nothing
/// would be left, where it has one such word among less than four, or where a word is written in capitals among others
/// that are not (`IT`, `WHO`). What is indexed keeps all its words.
pub fn question_terms(text: &str) -> Vec<String> {
    let words: Vec<_> = text.split_word_bounds().collect();
    let shouts = !text.chars().any(char::is_lowercase);
    let known: Vec<_> = words.iter().map(|word| languages(word, shouts)).collect();
    let spoken = words
        .iter()
        .filter(|word| word.contains(char::is_alphanumeric));
    let fewest = if spoken.count() > ENOUGH { 1 } else { FEWEST };
    let language = language(&known, fewest);
    if language == 0 {
        return terms(text);
    }
    let kept = words.iter().zip(known).map(|(word, known)| {
        if known & language == language {
            " "
        } else {
            word
        }
    });
    let found = terms(&kept.collect::<String>());
    if found.is_empty() { terms(text) } else { found }
}

/// The languages in which a word is a function word.
fn languages(word: &str, shouts: bool) -> u64 {
    let is_name = word.chars().nth(1).is_some() && !word.chars().any(char::is_lowercase);
    if is_name && !shouts {
        return 0;
    }
    let word = word.to_lowercase().replace('’', "'");
    // `isn't` stands in the lists; `who's` is `who` with something short.
    let longest = word.split('\'').max_by_key(|part| part.len());
    let mut known = [Some(word.as_str()), longest].into_iter().flatten();
    known
        .find_map(|word| KNOWN.get(word).copied())
        .unwrap_or_default()
}

/// The language that most of these words are of; several bits where several are equal, none where too few are known.
fn language(known: &[u64], fewest: usize) -> u64 {
    let count = |bit: u32| known.iter().filter(|known| *known >> bit & 1 == 1).count();
    let counts: Vec<_> = (0..u64::BITS).map(|bit| (bit, count(bit))).collect();
    let most = counts.iter().map(|(_, count)| *count).max();
    let Some(most) = most.filter(|most| *most >= fewest) else {
        return 0;
    };
    let best = counts.iter().filter(|(_, count)| *count == most);
    best.fold(0, |bits, (bit, _)| bits | 1 << bit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_hold_a_sentence_together_are_left_out() {
        for (question, found) in [
            ("a pet that naps in the sun", "pet naps sun"),
            (
                "kitchen appliance is defective",
                "kitchen appliance defective",
            ),
            ("Why did the database stop?", "database stop"),
            ("Wo ist der Schlüssel für das Lager?", "Schlüssel Lager"),
            ("les clés de la cave du voisin", "clés cave voisin"),
            ("who’s on the team, and isn’t away", "team away"),
        ] {
            assert_eq!(question_terms(question), terms(found), "{question}");
        }
    }

    #[test]
    fn what_may_be_another_language_or_a_name_stays() {
        for question in [
            "die casting",
            "war crimes",
            "my son",
            "rfc 6749",
            "東京都の会議",
        ] {
            assert_eq!(question_terms(question), terms(question), "{question}");
        }
        assert_eq!(
            question_terms("who of the IT is at the WHO"),
            terms("IT WHO")
        );
        assert_eq!(question_terms("WHO IS ON THE TEAM"), terms("team"));
    }

    #[test]
    fn a_question_of_nothing_else_is_asked_as_it_is() {
        let question = "to be or not to be";
        assert_eq!(question_terms(question), terms(question));
        assert_eq!(question_terms(""), [""; 0]);
    }
}
