//! Services that speak as OpenAI does.

use std::{sync::Arc, time::Duration};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use nc_base::{Retry, Secret};
use nc_index::{
    EmbedError, Embedder, Purpose,
    embed::{BatchLimits, EmbedSettings, Encoding, OpenAiSettings, Provider},
};
use serde_json::{Value, json};

use crate::{
    RETRY, connect,
    stub::{Reply, Stub, json, reply},
    texts,
};

const KEY: &str = "sk-key-of-the-office";

fn settings(stub: &Stub) -> OpenAiSettings {
    let mut settings = OpenAiSettings::new(Provider::OpenAi, stub.url(), "some-model");
    settings.api_key = Some(Secret::new(KEY));
    settings.dimensions = Some(2);
    settings.retry = RETRY;
    settings
}

async fn embedder(stub: &Stub, settings: OpenAiSettings) -> Arc<dyn Embedder> {
    let connected = connect(stub, EmbedSettings::OpenAi(settings)).await;
    connected.expect("nothing to ask")
}

async fn embed(replies: Vec<Reply>, many: usize) -> (Result<Vec<Vec<f32>>, EmbedError>, usize) {
    let stub = Stub::start(replies).await;
    let embedder = embedder(&stub, settings(&stub)).await;
    let answered = embedder.embed(Purpose::Passage, &texts(many)).await;
    (answered, stub.seen().len())
}

fn vector(numbers: &[f32]) -> Reply {
    json(
        200,
        &json!({ "data": [{ "index": 0, "embedding": numbers }] }),
    )
}

#[tokio::test]
async fn vectors_come_in_the_order_of_their_texts_with_norm_one() {
    let bytes: Vec<u8> = [0.0_f32, -5.0]
        .into_iter()
        .flat_map(f32::to_le_bytes)
        .collect();
    let data = json!({ "data": [
        { "index": 1, "embedding": [3.0, 4.0] },
        { "index": 0, "embedding": STANDARD.encode(bytes) },
    ] });
    let stub = Stub::start([json(200, &data)]).await;
    let mut settings = settings(&stub);
    settings.encoding = Encoding::Base64;
    let embedder = embedder(&stub, settings).await;
    let vectors = embedder
        .embed(Purpose::Query, &texts(2))
        .await
        .expect("vectors");
    assert_eq!(vectors, [[0.0, -1.0], [0.6, 0.8]]);
    assert_eq!(embedder.identity().model, "openai/some-model");

    let seen = stub.seen().remove(0);
    assert_eq!(
        (seen.method.as_str(), seen.target.as_str()),
        ("POST", "/v1/embeddings")
    );
    assert_eq!(
        seen.header("authorization"),
        Some(format!("Bearer {KEY}").as_str())
    );
    let body: Value = serde_json::from_slice(&seen.body).expect("JSON");
    assert_eq!(
        body,
        json!({ "model": "some-model", "input": texts(2), "encoding_format": "base64", "dimensions": 2 })
    );
}

#[tokio::test]
async fn batches_are_bounded_by_number() {
    let two = || {
        json(
            200,
            &json!({ "data": [{ "embedding": [1, 0] }, { "embedding": [0, 1] }] }),
        )
    };
    let stub = Stub::start([two(), two(), two()]).await;
    let mut settings = settings(&stub);
    settings.batch = BatchLimits {
        texts: 2,
        characters: 1000,
    };
    let embedder = embedder(&stub, settings).await;
    let vectors = embedder
        .embed(Purpose::Passage, &texts(6))
        .await
        .expect("vectors");
    assert_eq!(vectors.len(), 6);
    let mut asked: Vec<Value> = Vec::new();
    for seen in stub.seen() {
        let body: Value = serde_json::from_slice(&seen.body).expect("JSON");
        asked.extend(body["input"].as_array().expect("texts").clone());
    }
    asked.sort_by_key(Value::to_string);
    assert_eq!(Value::from(asked), json!(texts(6)));
}

#[tokio::test]
async fn what_may_succeed_later_is_asked_again() {
    let busy = reply(429, &["Retry-After: 0"], "{}");
    let (answered, asked) = embed(vec![busy, Reply::Close, vector(&[1.0, 0.0])], 1).await;
    assert_eq!(answered.expect("at last"), [[1.0, 0.0]]);
    assert_eq!(asked, 3);
    let html = reply(200, &[], "<html>");
    let (answered, asked) = embed(vec![reply(503, &[], ""), html, vector(&[0.0, 2.0])], 1).await;
    assert_eq!(answered.expect("at last"), [[0.0, 1.0]]);
    assert_eq!(asked, 3);
}

#[tokio::test]
async fn a_service_that_stays_away_is_unavailable_after_the_last_attempt() {
    let (answered, asked) = embed((0..5).map(|_| reply(500, &[], KEY)).collect(), 1).await;
    let error = answered.unwrap_err();
    assert_eq!(asked, 3);
    assert!(matches!(error.retry(), Retry::After(_)), "{error}");
    let text = error.to_string();
    assert!(
        text.contains("answered 500, tried 3 times") && !text.contains(KEY),
        "{text}"
    );
}

#[tokio::test]
async fn a_wait_longer_than_our_patience_is_reported_and_not_sat_out() {
    let (answered, asked) = embed(vec![reply(429, &["Retry-After: 3600"], "")], 1).await;
    assert!(
        matches!(answered, Err(EmbedError::Unavailable(_))),
        "{answered:?}"
    );
    assert_eq!(asked, 1);
}

#[tokio::test]
async fn silence_ends_at_the_timeout() {
    let stub = Stub::start((0..3).map(|_| Reply::Stall(Vec::new()))).await;
    let mut settings = settings(&stub);
    settings.timeout = Duration::from_millis(50);
    let embedder = embedder(&stub, settings).await;
    let error = embedder.embed(Purpose::Query, &texts(1)).await.unwrap_err();
    assert!(
        error.to_string().contains("did not answer within 0.05 s"),
        "{error}"
    );
    assert_eq!(stub.seen().len(), 3);
}

#[tokio::test]
async fn nobody_there_is_unavailable() {
    let stub = Stub::start([]).await;
    let mut settings = settings(&stub);
    // A port that was just given back.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("bound").port();
    drop(listener);
    settings
        .base_url
        .set_port(Some(port))
        .expect("a URL with a host");
    let embedder = embedder(&stub, settings).await;
    let error = embedder.embed(Purpose::Query, &texts(1)).await.unwrap_err();
    assert!(error.to_string().contains("cannot be reached"), "{error}");
}

#[tokio::test]
async fn a_refused_key_is_told_without_the_key() {
    let said = json!({ "error": { "message": format!("Incorrect API key provided: {KEY}") } });
    for status in [401, 403] {
        let (answered, asked) = embed(vec![json(status, &said)], 1).await;
        let text = answered.unwrap_err().to_string();
        assert!(
            text.contains("refuses the key") && text.contains("check the API key"),
            "{text}"
        );
        assert!(!text.contains(KEY), "{text}");
        assert_eq!(asked, 1);
    }
}

#[tokio::test]
async fn a_refused_text_is_told_in_the_words_of_the_service_but_for_the_key() {
    let said = json!({ "error": { "message": format!("too\nlong {KEY}") } });
    let (answered, asked) = embed(vec![json(400, &said)], 1).await;
    let error = answered.unwrap_err();
    assert!(matches!(error, EmbedError::Rejected(_)));
    assert_eq!(error.retry(), Retry::Never);
    assert!(error.to_string().ends_with("too long … (400)"), "{error}");
    assert_eq!(asked, 1);
}

#[tokio::test]
async fn an_empty_account_is_not_asked_again() {
    let said = json!({ "error": { "message": "You exceeded your current quota" } });
    let (answered, asked) = embed(vec![json(429, &said)], 1).await;
    let text = answered.unwrap_err().to_string();
    assert!(
        text.contains("not set up") && text.contains("quota"),
        "{text}"
    );
    assert_eq!(asked, 1);
}

#[tokio::test]
async fn a_redirect_is_told_and_not_followed() {
    let (answered, asked) =
        embed(vec![reply(308, &["Location: http://127.0.0.1:1/"], "")], 1).await;
    assert!(
        answered
            .unwrap_err()
            .to_string()
            .contains("sends elsewhere (308)")
    );
    assert_eq!(asked, 1);
}

#[tokio::test]
async fn vectors_of_another_length_are_no_vectors_of_this_index() {
    let (answered, _) = embed(vec![vector(&[1.0, 0.0, 0.0])], 1).await;
    let text = answered.unwrap_err().to_string();
    assert!(
        text.contains("vectors of 3 numbers") && text.contains("have 2"),
        "{text}"
    );
    assert!(text.contains("EMBEDDING_DIMENSIONS=3"), "{text}");
}

#[tokio::test]
async fn too_few_vectors_and_what_is_no_number_are_refused() {
    let (answered, _) = embed(vec![vector(&[1.0, 0.0])], 2).await;
    assert!(
        answered
            .unwrap_err()
            .to_string()
            .contains("1 vectors to 2 texts")
    );
    let odd = json(
        200,
        &json!({ "data": [{ "index": 0, "embedding": "AAAA" }] }),
    );
    let (answered, _) = embed(vec![odd], 1).await;
    assert!(answered.unwrap_err().to_string().contains("cannot be read"));
    let nan: Vec<u8> = [f32::NAN, 1.0]
        .into_iter()
        .flat_map(f32::to_le_bytes)
        .collect();
    let nan = json!({ "data": [{ "index": 0, "embedding": STANDARD.encode(nan) }] });
    let (answered, _) = embed(vec![json(200, &nan)], 1).await;
    assert!(
        answered
            .unwrap_err()
            .to_string()
            .contains("not made of numbers")
    );
}

#[tokio::test]
async fn the_length_is_asked_for_only_where_nobody_knows_it() {
    let stub = Stub::start([vector(&[1.0, 0.0, 0.0])]).await;
    let mut asking = settings(&stub);
    asking.dimensions = None;
    assert_eq!(
        embedder(&stub, asking.clone()).await.identity().dimensions,
        3
    );
    assert_eq!(stub.seen().len(), 1);
    asking.model = "text-embedding-3-small".to_owned();
    assert_eq!(embedder(&stub, asking).await.identity().dimensions, 1536);
    assert_eq!(stub.seen().len(), 1);
}

#[tokio::test]
async fn infinity_is_asked_under_its_own_address_and_name() {
    let stub = Stub::start([vector(&[1.0, 0.0])]).await;
    let mut settings = OpenAiSettings::new(Provider::Infinity, stub.url(), "bge");
    settings.dimensions = Some(2);
    let embedder = embedder(&stub, settings).await;
    embedder.check().await.expect("it is there");
    assert_eq!(embedder.identity().model, "infinity/bge");
    let seen = stub.seen().remove(0);
    assert_eq!(seen.target, "/embeddings");
    assert_eq!(seen.header("authorization"), None);
}

#[test]
fn settings_do_not_show_the_key() {
    let url = "https://api.openai.com".parse().expect("a URL");
    let mut settings = OpenAiSettings::new(Provider::OpenAi, url, "m");
    settings.api_key = Some(Secret::new(KEY));
    assert_eq!(settings.encoding, Encoding::Base64);
    assert!(!format!("{settings:?}").contains(KEY));
}
