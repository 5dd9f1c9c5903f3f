//! The retrieval set: sixty short documents of an office and the questions they answer, in four languages.
//!
//! Written for this project. Half of the questions are paraphrases: they share no word with what answers them, which a
//! test makes sure of.

use std::collections::BTreeMap;

use serde::Deserialize;

/// A document.
#[derive(Debug, Deserialize)]
pub(crate) struct Document {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) text: String,
}

impl Document {
    /// What is embedded and cut into terms, as for a chunk with its title.
    pub(crate) fn whole(&self) -> String {
        format!("{}\n\n{}", self.title, self.text)
    }
}

/// A question.
#[derive(Debug, Deserialize)]
pub(crate) struct Question {
    pub(crate) language: String,
    pub(crate) paraphrase: bool,
    pub(crate) text: String,
    /// What answers it: 2 for an answer, 1 for what has to do with it. Documents of other languages are not judged.
    pub(crate) answers: BTreeMap<String, u32>,
}

/// All of it.
pub(crate) struct Set {
    pub(crate) documents: Vec<Document>,
    pub(crate) questions: Vec<Question>,
}

/// Read the set.
pub(crate) fn set() -> Set {
    let read = "a list in the form of the set";
    Set {
        documents: serde_json::from_str(include_str!("documents.json")).expect(read),
        questions: serde_json::from_str(include_str!("questions.json")).expect(read),
    }
}
