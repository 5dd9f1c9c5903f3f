//! What is known of models by their name, so that nothing must be asked or set.

/// A model as its makers describe it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Known {
    name: &'static str,
    /// Length of its vectors.
    pub(super) dimensions: u32,
    /// What it wants before a question.
    pub(super) query: &'static str,
    /// What it wants before what may answer one.
    pub(super) passage: &'static str,
}

const fn plain(name: &'static str, dimensions: u32) -> Known {
    marked(name, dimensions, "", "")
}

const fn marked(
    name: &'static str,
    dimensions: u32,
    query: &'static str,
    passage: &'static str,
) -> Known {
    Known {
        name,
        dimensions,
        query,
        passage,
    }
}

const MODELS: &[Known] = &[
    plain("all-minilm", 384),
    plain("all-minilm-l6-v2", 384),
    plain("all-minilm-l12-v2", 384),
    plain("bge-m3", 1024),
    plain("mistral-embed", 1024),
    marked("multilingual-e5-base", 768, "query: ", "passage: "),
    marked("multilingual-e5-large", 1024, "query: ", "passage: "),
    marked("multilingual-e5-small", 384, "query: ", "passage: "),
    marked(
        "mxbai-embed-large",
        1024,
        "Represent this sentence for searching relevant passages: ",
        "",
    ),
    marked(
        "nomic-embed-text",
        768,
        "search_query: ",
        "search_document: ",
    ),
    plain("paraphrase-multilingual-minilm-l12-v2", 384),
    plain("text-embedding-3-large", 3072),
    plain("text-embedding-3-small", 1536),
    plain("text-embedding-ada-002", 1536),
];

/// What is known of `model`, whoever publishes it and whichever tag it bears.
pub(super) fn known(model: &str) -> Option<&'static Known> {
    let name = model.rsplit('/').next().unwrap_or(model);
    let name = name.split(':').next().unwrap_or(name);
    MODELS
        .iter()
        .find(|known| known.name.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn publishers_and_tags_do_not_matter() {
        assert_eq!(
            known("sentence-transformers/all-MiniLM-L6-v2")
                .unwrap()
                .dimensions,
            384
        );
        assert_eq!(
            known("nomic-embed-text:v1.5").unwrap().query,
            "search_query: "
        );
        assert_eq!(known("nomic-embed-text-v2-moe"), None);
    }
}
