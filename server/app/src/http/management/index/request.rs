//! A search as clients of this API ask for it.

use jiff::Timestamp;
use nc_index::{
    DocType,
    search::{Algorithm, Fusion, Granularity, Query},
};
use serde::Deserialize;
use serde_json::{Value, json};

/// The body; unknown fields are left alone, as clients of all ages send some.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Request {
    pub(super) query: String,
    algorithm: Option<String>,
    fusion: Option<String>,
    granularity: Option<String>,
    limit: Option<f64>,
    offset: Option<f64>,
    score_threshold: f64,
    min_relevance: f64,
    pub(super) include_pca: Option<bool>,
    pub(super) include_chunks: Option<bool>,
    /// A list, or an object where PHP left out the first of it.
    doc_types: Option<Value>,
    modified_after: Option<Value>,
    modified_before: Option<Value>,
    path_prefix: Option<String>,
    path_prefixes: Vec<String>,
    rerank: bool,
}

/// Why it cannot be answered: a status and a body.
#[derive(Debug, PartialEq)]
pub(super) struct Unusable {
    pub(super) status: u16,
    pub(super) body: Value,
}

fn bad(words: impl Into<String>) -> Unusable {
    let words: String = words.into();
    Unusable {
        status: 400,
        body: json!({ "error": words }),
    }
}

impl Request {
    pub(super) fn parse(body: &[u8]) -> Result<Self, Unusable> {
        let none = |_| bad("The body is no JSON object of a search.");
        let map: serde_json::Map<String, Value> = serde_json::from_slice(body).map_err(none)?;
        serde_json::from_value(Value::Object(map)).map_err(none)
    }

    /// What one result is, in words.
    pub(super) fn granularity(&self) -> &str {
        self.granularity.as_deref().unwrap_or("chunk")
    }

    /// The question, with at most `most` results and `usual` without a wish.
    pub(super) fn query(
        &self,
        usual: usize,
        most: usize,
        can_rerank: bool,
    ) -> Result<Query, Unusable> {
        if self.query.trim().is_empty() {
            return Err(bad("Missing required parameter: query"));
        }
        let mut query = Query::of(self.query.clone());
        query.algorithm = algorithm(self.algorithm.as_deref())?;
        query.fusion = match self.fusion.as_deref() {
            None | Some("rrf") => Fusion::Rrf,
            Some("dbsf") => Fusion::Dbsf,
            Some(other) => return Err(bad(format!("fusion is rrf or dbsf, not {other}"))),
        };
        query.granularity = match self.granularity.as_deref() {
            None | Some("chunk") => Granularity::Chunk,
            Some("document") => Granularity::Document,
            Some(other) => {
                return Err(bad(format!(
                    "granularity is chunk or document, not {other}"
                )));
            }
        };
        query.limit = count(self.limit).unwrap_or(usual).clamp(1, most);
        query.offset = count(self.offset).unwrap_or(0);
        query.score_threshold = narrow(self.score_threshold);
        query.min_relevance = narrow(self.min_relevance);
        query.doc_types = kinds(self.doc_types.as_ref())?;
        query.modified_after = moment(self.modified_after.as_ref(), "modified_after")?;
        query.modified_before = moment(self.modified_before.as_ref(), "modified_before")?;
        query.folders = self
            .path_prefixes
            .iter()
            .chain(&self.path_prefix)
            .map(|folder| format!("/{}", folder.trim_matches('/')))
            .filter(|folder| folder != "/")
            .collect();
        if query.folders.len() > 20 {
            return Err(bad("path_prefixes takes at most 20 folders."));
        }
        if self.rerank && !can_rerank {
            let message = "No reranker is configured on this server.";
            return Err(Unusable {
                status: 422,
                body: json!({ "error": "rerank_not_configured", "message": message }),
            });
        }
        query.rerank = self.rerank;
        Ok(query)
    }
}

fn algorithm(name: Option<&str>) -> Result<Algorithm, Unusable> {
    let Some(name) = name else {
        return Ok(Algorithm::Hybrid);
    };
    let known = Algorithm::ALL
        .into_iter()
        .find(|known| known.as_str() == name);
    known.ok_or_else(|| Unusable {
        status: 422,
        body: json!({
            "error": "unsupported_search_type",
            "requested": name,
            "supported_search_types": Algorithm::ALL.map(Algorithm::as_str),
        }),
    })
}

/// Kinds by name; names that only other servers know are left out, and nothing is found if no other was named.
fn kinds(given: Option<&Value>) -> Result<Vec<DocType>, Unusable> {
    let names: Vec<&str> = match given {
        None | Some(Value::Null) => return Ok(Vec::new()),
        Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
        Some(Value::Object(names)) => names.values().filter_map(Value::as_str).collect(),
        Some(_) => return Err(bad("doc_types is a list of names.")),
    };
    let mut kinds = Vec::new();
    for name in &names {
        match *name {
            "calendar" => kinds.extend([DocType::CalendarEvent, DocType::Task]),
            name => kinds.extend(name.parse::<DocType>().ok()),
        }
    }
    if kinds.is_empty() && !names.is_empty() {
        return Err(bad(format!(
            "There is no kind of document called {}.",
            names.join(", ")
        )));
    }
    Ok(kinds)
}

fn moment(given: Option<&Value>, name: &str) -> Result<Option<Timestamp>, Unusable> {
    let parsed = match given {
        None | Some(Value::Null) => return Ok(None),
        Some(Value::Number(seconds)) => seconds
            .as_i64()
            .and_then(|seconds| Timestamp::from_second(seconds).ok()),
        Some(Value::String(text)) => text.parse().ok(),
        Some(_) => None,
    };
    let unknown = || {
        bad(format!(
            "{name} is a time such as 2026-01-31T12:00:00Z, or seconds since 1970."
        ))
    };
    parsed.map(Some).ok_or_else(unknown)
}

fn count(number: Option<f64>) -> Option<usize> {
    let number = number.filter(|number| *number >= 0.0)?;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "it is a small number, or clamped to one"
    )]
    let number = number.min(100_000.0) as usize;
    Some(number)
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "scores are no more precise"
)]
fn narrow(number: f64) -> f32 {
    number as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(body: &Value) -> Result<Query, Unusable> {
        Request::parse(body.to_string().as_bytes())
            .unwrap()
            .query(20, 100, false)
    }

    #[test]
    fn what_php_sends_is_understood() {
        let query = parsed(&json!({
            "query": "budget", "algorithm": "bm25", "score_threshold": 0, "limit": 500, "offset": 20,
            "doc_types": { "1": "file", "2": "calendar" }, "include_pca": false, "unheard_of": [],
        }));
        let query = query.unwrap();
        assert_eq!(query.algorithm, Algorithm::Bm25);
        assert_eq!((query.limit, query.offset), (100, 20));
        let kinds = [DocType::File, DocType::CalendarEvent, DocType::Task];
        assert_eq!(query.doc_types, kinds);
    }

    #[test]
    fn what_cannot_be_answered_says_why() {
        assert_eq!(parsed(&json!({ "query": " " })).unwrap_err().status, 400);
        let other = parsed(&json!({ "query": "x", "algorithm": "magic" })).unwrap_err();
        assert_eq!(
            (other.status, &other.body["requested"]),
            (422, &json!("magic"))
        );
        let rerank = parsed(&json!({ "query": "x", "rerank": true })).unwrap_err();
        assert_eq!(rerank.body["error"], "rerank_not_configured");
        assert!(parsed(&json!({ "query": "x", "doc_types": ["nothing"] })).is_err());
        assert!(parsed(&json!({ "query": "x", "modified_after": "soon" })).is_err());
        assert!(Request::parse(b"[]").is_err());
    }
}
