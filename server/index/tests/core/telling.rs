//! What Nextcloud tells by webhook.

use std::{pin::pin, sync::atomic::Ordering, time::Duration};

use futures::FutureExt as _;
use nc_index::webhook::{ReceiveError, Received};
use serde_json::{Value, json};

use crate::world::{Indexed, World};

fn delivery(class: &str, id: &str, user: &str) -> Vec<u8> {
    let told = json!({
        "event": { "class": class, "id": id },
        "user": { "uid": user, "displayName": "Somebody" },
        "time": 1_700_000_000,
        "authentication": [],
    });
    told.to_string().into_bytes()
}

async fn ready() -> (World, Indexed) {
    let world = World::of(&["alice", "bob"]);
    world.write("1", "A garden of roses", &["alice", "bob"]);
    let indexed = Indexed::of(&world).await;
    indexed.settle().await;
    (world, indexed)
}

#[tokio::test]
async fn what_is_told_is_found_without_a_listing() {
    let (world, indexed) = ready().await;
    world.write("2", "The kiln fires at a thousand degrees", &["alice"]);
    let mut news = pin!(indexed.index.news.notified());
    news.as_mut().enable();
    let told = indexed
        .index
        .receive(&delivery("Written", "2", "alice"))
        .await;
    assert!(matches!(told, Ok(Received::Queued(_))), "{told:?}");
    // Whoever rests is woken.
    assert!(news.now_or_never().is_some());
    indexed.work().await;
    assert_eq!(indexed.finds("alice", "kiln").await.first().unwrap(), "2");
    world.delete("1");
    indexed
        .index
        .receive(&delivery("Deleted", "1", "alice"))
        .await
        .unwrap();
    indexed.work().await;
    let left = indexed.index.vectors.counts(None).await.unwrap();
    assert_eq!(left.documents.values().sum::<u64>(), 1);
}

#[tokio::test]
async fn a_class_from_the_root_of_namespaces_is_the_same_class() {
    let (world, indexed) = ready().await;
    world.write("2", "The kiln fires at a thousand degrees", &["alice"]);
    let told = delivery("\\Written", "2", "alice");
    let told = indexed.index.receive(&told).await;
    assert!(matches!(told, Ok(Received::Queued(_))), "{told:?}");
}

#[tokio::test]
async fn an_event_in_the_name_of_somebody_who_may_not_see_shows_them_nothing() {
    let (world, indexed) = ready().await;
    world.write("2", "Secret of alice", &["alice"]);
    indexed
        .index
        .receive(&delivery("Written", "2", "bob"))
        .await
        .unwrap();
    indexed.work().await;
    assert!(
        !indexed
            .finds("bob", "secret")
            .await
            .contains(&"2".to_owned())
    );
    let all = indexed.index.vectors.counts(None).await.unwrap();
    assert_eq!(all.documents.values().sum::<u64>(), 1);
}

#[tokio::test]
async fn a_deletion_that_is_not_true_is_mended_by_the_next_listing() {
    let (_, indexed) = ready().await;
    indexed
        .index
        .receive(&delivery("Deleted", "1", "alice"))
        .await
        .unwrap();
    indexed.work().await;
    indexed.settle().await;
    assert_eq!(indexed.finds("alice", "roses").await, ["1"]);
    assert_eq!(indexed.finds("bob", "roses").await, ["1"]);
}

#[tokio::test]
async fn what_concerns_nothing_is_ignored_and_what_is_none_refused() {
    let (world, indexed) = ready().await;
    let fetches = world.fetches.load(Ordering::Relaxed);
    for told in [
        delivery("Unheard", "1", "alice"),
        delivery("Written", "2", "mallory"),
        delivery("Deleted", "99", "alice"),
        delivery("Tagged", "1", "nobody"),
    ] {
        let received = indexed.index.receive(&told).await.unwrap();
        assert_eq!(received, Received::Ignored);
    }
    let deep = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
    for bad in [
        "",
        "[]",
        "null",
        "{}",
        r#"{"event":7}"#,
        r#"{"event":{"class":7}}"#,
        deep.as_str(),
    ] {
        let refused = indexed.index.receive(bad.as_bytes()).await;
        assert!(
            matches!(refused, Err(ReceiveError::NoDelivery)),
            "{refused:?}"
        );
    }
    for odd in [
        Value::Null,
        json!({}),
        json!({ "uid": null }),
        json!({ "uid": "a/b" }),
    ] {
        let told = json!({ "event": { "class": "Written", "id": "1" }, "user": odd });
        let received = indexed.index.receive(told.to_string().as_bytes()).await;
        assert!(matches!(received, Ok(Received::Ignored)), "{received:?}");
    }
    indexed.work().await;
    assert_eq!(world.fetches.load(Ordering::Relaxed), fetches);
}

#[tokio::test]
async fn listings_come_more_rarely_where_webhooks_tell() {
    let (world, indexed) = ready().await;
    world.write("1", "A garden of lilies", &["alice", "bob"]);
    indexed
        .index
        .receive(&delivery("Written", "1", "alice"))
        .await
        .unwrap();
    indexed.work().await;
    indexed.settle().await;
    let status = indexed.index.status(None).await.unwrap();
    let next = |user: &str| {
        let mut rows = status.listings.iter();
        let row = rows.find(|row| row.user.as_str() == user).unwrap();
        row.next_at.duration_since(row.last_at.unwrap()).as_secs()
    };
    assert!(next("alice") > 3_000, "{}", next("alice"));
    assert!(next("bob") < 1_500, "{}", next("bob"));
}

#[tokio::test]
async fn a_wish_to_look_lists_soon() {
    let (world, indexed) = ready().await;
    world.write("2", "A pond with frogs", &["bob"]);
    indexed
        .index
        .receive(&delivery("Tagged", "2", "bob"))
        .await
        .unwrap();
    indexed.clock.advance(Duration::from_millis(1));
    let round = indexed.index.scan_due().await.unwrap();
    assert_eq!(round.listings, 1);
    indexed.work().await;
    assert_eq!(indexed.finds("bob", "frogs").await.first().unwrap(), "2");
}
