//! Ollama.

use std::sync::Arc;

use nc_index::{
    EmbedError, Embedder, Purpose,
    embed::{EmbedSettings, OllamaSettings},
};
use serde_json::{Value, json};

use crate::{
    RETRY, connect,
    stub::{Reply, Stub, json, reply},
    texts,
};

async fn embedder(stub: &Stub, model: &str) -> Arc<dyn Embedder> {
    let mut settings = OllamaSettings::new(stub.url(), model);
    settings.retry = RETRY;
    let connected = connect(stub, EmbedSettings::Ollama(settings)).await;
    connected.expect("nothing to ask, or an answer")
}

fn vectors(many: usize, length: usize) -> Reply {
    json(200, &json!({ "embeddings": vec![vec![1.0; length]; many] }))
}

fn tags(names: &[&str]) -> Reply {
    let models: Vec<_> = names.iter().map(|name| json!({ "name": name })).collect();
    json(200, &json!({ "models": models }))
}

#[tokio::test]
async fn batches_have_at_most_sixteen_texts_with_what_the_model_wants_before_them() {
    let stub = Stub::start([vectors(16, 768), vectors(4, 768)]).await;
    let ollama = embedder(&stub, "nomic-embed-text:latest").await;
    let answered = ollama
        .embed(Purpose::Passage, &texts(20))
        .await
        .expect("vectors");
    assert_eq!(answered.len(), 20);
    let norm: f32 = answered[0].iter().map(|number| number * number).sum();
    assert!((norm - 1.0).abs() < 1e-5);
    assert_eq!(ollama.identity().model, "ollama/nomic-embed-text");
    assert_eq!(ollama.identity().dimensions, 768);
    let bodies: Vec<Value> = stub
        .seen()
        .iter()
        .map(|seen| serde_json::from_slice(&seen.body).expect("JSON"))
        .collect();
    assert_eq!(stub.seen()[0].target, "/api/embed");
    assert_eq!(bodies[0]["input"].as_array().expect("texts").len(), 16);
    assert_eq!(bodies[1]["input"][0], "search_document: text 16");
    assert_eq!(bodies[0]["truncate"], true);
}

#[tokio::test]
async fn batches_are_bounded_by_characters_too() {
    let stub = Stub::start([vectors(1, 384), vectors(1, 384)]).await;
    let ollama = embedder(&stub, "all-minilm").await;
    let long = vec!["x".repeat(9_000), "y".repeat(9_000)];
    assert_eq!(
        ollama
            .embed(Purpose::Passage, &long)
            .await
            .expect("vectors")
            .len(),
        2
    );
    assert_eq!(stub.seen().len(), 2);
}

#[tokio::test]
async fn health_needs_the_model_in_the_list_and_a_vector_of_it() {
    let stub = Stub::start([tags(&["llama3:8b", "all-minilm:latest"]), vectors(1, 384)]).await;
    embedder(&stub, "all-minilm")
        .await
        .check()
        .await
        .expect("healthy");
    assert_eq!(stub.seen()[0].target, "/api/tags");

    let stub = Stub::start([tags(&["llama3:8b", "all-minilm:33m"])]).await;
    let error = embedder(&stub, "all-minilm")
        .await
        .check()
        .await
        .unwrap_err();
    let text = error.to_string();
    assert!(
        text.contains("does not have the model") && text.contains("`ollama pull all-minilm`"),
        "{text}"
    );

    let stub = Stub::start([tags(&["all-minilm:latest"]), vectors(1, 100)]).await;
    let error = embedder(&stub, "all-minilm")
        .await
        .check()
        .await
        .unwrap_err();
    assert!(
        error.to_string().contains("vectors of 100 numbers"),
        "{error}"
    );
}

#[tokio::test]
async fn a_missing_model_and_an_old_ollama_are_told_apart() {
    let missing = json!({ "error": "model \"all-minilm\" not found, try pulling it first" });
    for (answer, said) in [
        (json(404, &missing), "ollama pull all-minilm"),
        (reply(404, &[], "404 page not found"), "update Ollama"),
    ] {
        let stub = Stub::start([answer]).await;
        let ollama = embedder(&stub, "all-minilm").await;
        let error = ollama.embed(Purpose::Query, &texts(1)).await.unwrap_err();
        assert!(matches!(error, EmbedError::Setup { .. }));
        assert!(error.to_string().contains(said), "{error}");
        assert_eq!(stub.seen().len(), 1);
    }
}

#[tokio::test]
async fn a_model_that_is_being_loaded_is_waited_for() {
    let loading = || json(500, &json!({ "error": "loading" }));
    let stub = Stub::start([loading(), loading(), vectors(1, 384)]).await;
    let ollama = embedder(&stub, "all-minilm").await;
    ollama
        .embed(Purpose::Query, &texts(1))
        .await
        .expect("at last");
    assert_eq!(stub.seen().len(), 3);
}

#[tokio::test]
async fn an_unknown_model_is_asked_for_its_length() {
    let stub = Stub::start([vectors(1, 77)]).await;
    assert_eq!(embedder(&stub, "mine").await.identity().dimensions, 77);
}
