//! What is wrong with a manifest: where, what, and what to write instead.

use std::fmt;

use serde_saphyr::Spanned;

/// One problem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// File name.
    pub file: String,
    /// Line, from 1.
    pub line: u64,
    /// What is wrong and what to write.
    pub text: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.text)
    }
}

/// All problems of all manifests.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    /// Remember a problem at a place.
    pub fn add<T>(&mut self, file: &str, at: &Spanned<T>, text: impl Into<String>) {
        self.0.push(Problem {
            file: file.to_owned(),
            line: at.referenced.line(),
            text: text.into(),
        });
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for problem in &self.0 {
            writeln!(f, "{problem}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}

/// `; did you mean ...` with the nearest of `known`, or a list of them when none is near.
pub fn closest<'a>(wanted: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let known: Vec<&str> = known.into_iter().collect();
    let best = known
        .iter()
        .map(|name| (strsim::jaro_winkler(wanted, name), *name))
        .max_by(|left, right| left.0.total_cmp(&right.0));
    match best {
        Some((score, name)) if score > 0.75 => format!("; did you mean `{name}`?"),
        Some(_) if known.len() <= 30 => format!("; write one of {}", known.join(", ")),
        _ => String::new(),
    }
}
