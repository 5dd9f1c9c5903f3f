//! How well is found: each part of the search alone and both together, over a set of questions of our own.
//!
//! `cargo test -p nc-index --test quality -- --nocapture` prints the table. With `NC_TEST_MODEL_DIR` (and the feature
//! `local-models`) the model in that folder is measured as well, and with `NC_TEST_SET_DIR` over the questions in that
//! folder: `documents.json` and `questions.json` in the form of those here.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a failing helper fails its test, and the table is for people"
)]

mod rank;
mod scale;
mod score;
mod set;

use nc_index::{
    Embedder, Hit,
    chunk::{question_terms, terms},
    embed::{Hashing, SIMPLE_DIMENSIONS},
    search::{Fused, Fusion, fuse::hybrid},
};
use rank::Lists;
use score::{Score, mean, score};
use set::{Question, Set, ours, set};

/// Words without meaning, which a paraphrase may share with what answers it.
const FUNCTION_WORDS: &[&str] = &[
    "the", "of", "in", "to", "for", "on", "a", "when", "our", "are", "of", "can", "who", "and",
    "im", "um", "wer", "auf", "der", "die", "das", "von", "vom", "zu", "mir", "ist", "fur", "pour",
    "le", "la", "les", "de", "des", "une", "un", "dan", "dans", "chez", "ma", "ou", "en", "nous",
    "ne", "pas", "depui", "sich", "wird", "from", "with",
];

fn order<'h>(hits: impl IntoIterator<Item = &'h Hit>) -> Vec<String> {
    hits.into_iter()
        .map(|hit| hit.chunk.key.id.clone())
        .collect()
}

fn fused(fusion: Fusion, model: &str, meaning: &Lists, words: &Lists) -> Vec<Vec<String>> {
    let both = meaning.iter().zip(words);
    both.map(|(near, matching)| {
        let fused = hybrid(fusion, model, near, matching);
        fused
            .iter()
            .map(|Fused { chunk, .. }| chunk.key.id.clone())
            .collect()
    })
    .collect()
}

fn measured(set: &Set, rankings: &[Vec<String>], which: impl Fn(&Question) -> bool) -> Score {
    let asked = set.questions.iter().zip(rankings);
    let scores: Vec<_> = asked
        .filter(|(question, _)| which(question))
        .map(|(question, ranking)| score(ranking, &question.answers))
        .collect();
    mean(&scores)
}

/// Print the table for one embedder; BM25, meaning, RRF and DBSF over all questions come back.
async fn table(set: &Set, name: &str, embedder: &dyn Embedder) -> [Score; 4] {
    let all_words = rank::words(set, terms);
    let words = rank::words(set, question_terms);
    let meaning = rank::meaning(set, embedder).await;
    let alone = |lists: &Lists| lists.iter().map(order).collect::<Vec<_>>();
    let hybrid = |fusion| fused(fusion, &embedder.identity().model, &meaning, &words);
    let rows = [
        ("bm25, every word", alone(&all_words)),
        ("bm25", alone(&words)),
        (name, alone(&meaning)),
        ("rrf", hybrid(Fusion::Rrf)),
        ("dbsf", hybrid(Fusion::Dbsf)),
    ];
    let languages = set.languages();
    println!(
        "\nnDCG@10 (recall@10) with {name}: all, same words, paraphrases; {}",
        languages.join(", ")
    );
    for (row, rankings) in &rows {
        let show = |which: &dyn Fn(&Question) -> bool| {
            let Score { ndcg, recall } = measured(set, rankings, which);
            format!("{ndcg:.3} ({recall:.2})")
        };
        let mut cells = vec![
            show(&|_| true),
            show(&|q| !q.paraphrase),
            show(&|q| q.paraphrase),
        ];
        let of = |language: &&str| show(&|q| q.language == *language);
        cells.extend(languages.iter().map(of));
        println!("{row:>28} {}", cells.join("  "));
    }
    scale::print(set, name, &meaning);
    println!();
    let [_, rows @ ..] = rows;
    rows.map(|(_, rankings)| measured(set, &rankings, |_| true))
}

fn simple() -> Hashing {
    Hashing::new(SIMPLE_DIMENSIONS)
}

/// What is fused must not be worse than the better of what it is made of, by more than `less`.
fn hold([words, meaning, rrf, dbsf]: [Score; 4], less: f64) {
    for hybrid in [rrf, dbsf] {
        let best = words.ndcg.max(meaning.ndcg);
        assert!(
            hybrid.ndcg >= best - less,
            "{hybrid:?} {words:?} {meaning:?}"
        );
        let best = words.recall.max(meaning.recall);
        assert!(
            hybrid.recall >= best - less,
            "{hybrid:?} {words:?} {meaning:?}"
        );
    }
}

#[test]
fn paraphrases_share_no_word_with_what_answers_them() {
    let set = ours();
    let halves = set
        .questions
        .iter()
        .filter(|question| question.paraphrase)
        .count()
        * 2;
    assert!(
        halves >= set.questions.len(),
        "half of the questions are paraphrases"
    );
    for question in set.questions.iter().filter(|question| question.paraphrase) {
        for (id, grade) in &question.answers {
            let document = set.documents.iter().find(|document| document.id == *id);
            let document = document.unwrap_or_else(|| panic!("{id} is no document"));
            let there = terms(&document.whole());
            // Hiragana is grammar.
            let says =
                |term: &String| !term.chars().all(|c| ('\u{3040}'..='\u{309f}').contains(&c));
            let mut asked = terms(&question.text);
            asked.retain(|term| says(term) && !FUNCTION_WORDS.contains(&term.as_str()));
            asked.retain(|term| there.contains(term));
            assert!(
                asked.is_empty() || *grade < 2,
                "{:?} shares {asked:?} with {id}",
                question.text
            );
        }
    }
}

#[tokio::test]
async fn both_together_find_no_worse_than_either_alone() {
    let set = set();
    let scores = table(&set, "simple", &simple()).await;
    // Of sets of others: hashing adds little to words, and must not take away more.
    hold(scores, if set.is_ours { 0.0 } else { 0.02 });
    // Floors a little below what was measured: a change of terms, hashing or fusion that loses more is seen.
    if set.is_ours {
        let every_word: Vec<_> = rank::words(&set, terms).iter().map(order).collect();
        let every_word = measured(&set, &every_word, |_| true);
        assert!(every_word.ndcg > FLOOR_EVERY_WORD, "{every_word:?}");
        assert!(scores[0].ndcg > FLOOR_WORDS, "{scores:?}");
        assert!(scores[1].ndcg > FLOOR_SIMPLE, "{scores:?}");
    }
}

const FLOOR_EVERY_WORD: f64 = 0.53;
const FLOOR_WORDS: f64 = 0.48;
const FLOOR_SIMPLE: f64 = 0.51;

#[cfg(feature = "local-models")]
#[tokio::test]
async fn a_model_finds_paraphrases_that_words_do_not() {
    let Some(folder) = std::env::var_os("NC_TEST_MODEL_DIR") else {
        eprintln!("skipped: NC_TEST_MODEL_DIR names no model directory");
        return;
    };
    let model = nc_index::embed::local::open(folder.into())
        .await
        .expect("a model");
    let set = set();
    let scores = table(&set, &model.identity().model, &*model).await;
    // More than half of the questions share no word with their answers; there BM25 has nothing right to add to a model
    // that knows better. It gives back more among the others, and in languages the model does not know.
    hold(scores, if set.is_ours { 0.025 } else { 0.0 });
    let english = |lists: &Lists| {
        let rankings: Vec<_> = lists.iter().map(order).collect();
        measured(&set, &rankings, |question| {
            question.paraphrase && question.language == "en"
        })
        .ndcg
    };
    let (by_model, by_hash) = (
        english(&rank::meaning(&set, &*model).await),
        english(&rank::meaning(&set, &simple()).await),
    );
    assert!(by_model > by_hash + 0.2, "{by_model} {by_hash}");
}
