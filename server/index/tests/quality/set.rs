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
    /// Whether it is the set of this folder.
    pub(crate) is_ours: bool,
}

impl Set {
    /// The languages of its questions, as they come.
    pub(crate) fn languages(&self) -> Vec<&str> {
        let mut languages: Vec<&str> = Vec::new();
        for Question { language, .. } in &self.questions {
            if !languages.contains(&language.as_str()) {
                languages.push(language);
            }
        }
        languages
    }
}

/// Read the set of this folder.
pub(crate) fn ours() -> Set {
    let documents = include_str!("documents.json");
    parsed(documents, include_str!("questions.json"), true)
}

/// Read the set in the folder that `NC_TEST_SET_DIR` names, else ours.
pub(crate) fn set() -> Set {
    let Some(folder) = std::env::var_os("NC_TEST_SET_DIR") else {
        return ours();
    };
    let folder = std::path::PathBuf::from(folder);
    let read = |name| std::fs::read_to_string(folder.join(name)).expect("a file of the set");
    parsed(&read("documents.json"), &read("questions.json"), false)
}

fn parsed(documents: &str, questions: &str, is_ours: bool) -> Set {
    let read = "a list in the form of the set";
    Set {
        documents: serde_json::from_str(documents).expect(read),
        questions: serde_json::from_str(questions).expect(read),
        is_ours,
    }
}
