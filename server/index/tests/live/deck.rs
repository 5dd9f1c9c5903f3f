//! Cards on a board that is shared and unshared.

use anyhow::{Context, ensure};
use http::Method;
use nc_index::DocType;
use serde_json::{Value, json};

use crate::live::{Live, User, cases, find, source_of, text, unique};

cases![cards_are_followed_and_shared_with_their_board];

const API: &str = "/index.php/apps/deck/api/v1.0/boards";

fn id(value: &Value) -> anyhow::Result<i64> {
    value["id"]
        .as_i64()
        .with_context(|| format!("no number in {value}"))
}

async fn cards_are_followed_and_shared_with_their_board(live: &Live) -> anyhow::Result<()> {
    let (alice, bob) = (live.user("alice")?, live.user("bob")?);
    let board = json!({ "title": unique("live board"), "color": "ff0000" });
    let board = id(&alice.ask(Method::POST, API, board).await?)?;
    let outcome = follow(&alice, &bob, board).await;
    alice
        .ask(Method::DELETE, &format!("{API}/{board}"), Value::Null)
        .await?;
    outcome
}

async fn follow(alice: &User, bob: &User, board: i64) -> anyhow::Result<()> {
    let source = source_of(DocType::DeckCard)?;
    let source = source.as_ref();
    let stacks = format!("{API}/{board}/stacks");
    let stack = id(&alice
        .ask(
            Method::POST,
            &stacks,
            json!({ "title": "todo", "order": 1 }),
        )
        .await?)?;
    let cards = format!("{stacks}/{stack}/cards");
    let card = json!({ "title": "Buy oats", "type": "plain", "order": 1, "description": "two bags of them" });
    let number = id(&alice.ask(Method::POST, &cards, card).await?)?;
    let key = number.to_string();

    let (all, cursor) = alice.whole(source).await?;
    let listed = find(&all, &key).context("the card is listed")?;
    ensure!(
        listed.place.as_deref() == Some(format!("{board}/{stack}").as_str()),
        "{listed:?}"
    );
    let document = alice.read(source, listed).await?.context("readable")?;
    ensure!(
        document.title == "Buy oats" && text(&document).contains("two bags"),
        "{document:?}"
    );
    ensure!(document.etag == listed.etag && document.facts["board_id"] == board.to_string());
    ensure!(alice.sees(source, listed).await? && !bob.sees(source, listed).await?);
    ensure!(bob.read(source, listed).await?.is_none());

    let (before, theirs) = bob.whole(source).await?;
    let acl = json!({ "type": 0, "participant": "bob", "permissionEdit": true, "permissionShare": false, "permissionManage": false });
    let acl = id(&alice
        .ask(Method::POST, &format!("{API}/{board}/acl"), acl)
        .await?)?;
    let diff = bob.since(source, &before, theirs.as_deref()).await?;
    ensure!(
        diff.of(&key)
            .is_some_and(|shared| shared.etag == listed.etag),
        "{diff:?}"
    );
    ensure!(bob.sees(source, listed).await? && bob.read(source, listed).await?.is_some());

    let change = json!({ "title": "Buy barley", "type": "plain", "owner": "alice", "order": 1, "description": "no oats left" });
    alice
        .ask(Method::PUT, &format!("{cards}/{number}"), change)
        .await?;
    let diff = alice.since(source, &all, cursor.as_deref()).await?;
    let changed = diff.of(&key).context("the change is found")?;
    ensure!(changed.etag != listed.etag, "{diff:?}");
    // Read anew once more, then no longer.
    let again = alice.since(source, &all, diff.cursor.as_deref()).await?;
    let idle = alice.since(source, &all, again.cursor.as_deref()).await?;
    ensure!(
        idle.of(&key).is_none() && !idle.gone.contains(&key),
        "{idle:?}"
    );

    let (before, theirs) = bob.whole(source).await?;
    alice
        .ask(
            Method::DELETE,
            &format!("{API}/{board}/acl/{acl}"),
            Value::Null,
        )
        .await?;
    let diff = bob.since(source, &before, theirs.as_deref()).await?;
    ensure!(
        diff.gone.contains(&key) && !bob.sees(source, listed).await?,
        "{diff:?}"
    );

    alice
        .ask(Method::DELETE, &format!("{cards}/{number}"), Value::Null)
        .await?;
    let diff = alice.since(source, &all, idle.cursor.as_deref()).await?;
    ensure!(diff.gone.contains(&key), "{diff:?}");
    ensure!(!alice.sees(source, listed).await? && alice.read(source, listed).await?.is_none());
    Ok(())
}
