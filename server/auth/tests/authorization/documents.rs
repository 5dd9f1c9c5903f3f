//! Clients whose id is the address of a document.

use std::time::Duration;

use nc_auth::{
    authorization::{Browser, Code, DocumentHosts, Refusal},
    outward::Fetched,
};
use serde_json::{Value, json};

use super::support::{REDIRECT, World, request};

const ID: &str = "https://client.example.com/app.json";

async fn world(documents: DocumentHosts) -> World {
    World::start("http://127.0.0.1:9", documents).await
}

fn put(world: &World, document: &Value) {
    let fetched = Fetched {
        media_type: "application/json".to_owned(),
        body: document.to_string().into_bytes(),
    };
    let mut documents = world.shelf.documents.lock().expect("unpoisoned");
    documents.insert(ID.to_owned(), fetched);
}

fn document(name: &str) -> Value {
    json!({ "client_id": ID, "client_name": name, "redirect_uris": [REDIRECT] })
}

async fn refused(world: &World) -> Code {
    let form = request(ID, REDIRECT);
    match world
        .server
        .authorize(&form, &Browser::default(), "peer")
        .await
    {
        Err(Refusal::Here(error)) => error.code,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_document_is_fetched_once_in_five_minutes() {
    let world = world(DocumentHosts::Any).await;
    put(&world, &document("One"));
    for _ in 0..3 {
        assert_eq!(world.asked(ID, REDIRECT).await.client.name, "One");
    }
    assert_eq!(*world.shelf.fetched.lock().expect("unpoisoned"), 1);
    put(&world, &document("Two"));
    world.clock.advance(Duration::from_secs(301));
    assert_eq!(world.asked(ID, REDIRECT).await.client.name, "Two");
}

#[tokio::test]
async fn a_document_that_went_away_is_not_believed_for_long() {
    let world = world(DocumentHosts::Any).await;
    put(&world, &document("One"));
    world.asked(ID, REDIRECT).await;
    world.shelf.documents.lock().expect("unpoisoned").clear();
    world.clock.advance(Duration::from_secs(301));
    assert_eq!(refused(&world).await, Code::InvalidClient);
}

#[tokio::test]
async fn documents_are_fetched_from_hosts_that_the_operator_named() {
    for hosts in [
        DocumentHosts::Off,
        DocumentHosts::Only(vec!["other.example.com".to_owned()]),
    ] {
        let world = world(hosts).await;
        put(&world, &document("One"));
        assert_eq!(refused(&world).await, Code::InvalidClient);
        assert_eq!(*world.shelf.fetched.lock().expect("unpoisoned"), 0);
    }
    let world = world(DocumentHosts::Only(vec!["client.example.com".to_owned()])).await;
    put(&world, &document("One"));
    world.asked(ID, REDIRECT).await;
}

#[tokio::test]
async fn a_document_of_another_client_or_too_long_a_one_is_refused() {
    let world = world(DocumentHosts::Any).await;
    let mut other = document("One");
    other["client_id"] = json!("https://client.example.com/other.json");
    put(&world, &other);
    assert_eq!(refused(&world).await, Code::InvalidClient);
    put(&world, &document(&"x".repeat(5200)));
    assert_eq!(refused(&world).await, Code::InvalidClient);
}

#[tokio::test]
async fn one_host_is_not_asked_all_the_time() {
    let world = world(DocumentHosts::Any).await;
    for _ in 0..20 {
        refused(&world).await;
    }
    assert!(*world.shelf.fetched.lock().expect("unpoisoned") <= 5);
}
