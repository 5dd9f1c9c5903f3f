//! A conversation that grows, changes, and is left.

use anyhow::{Context, ensure};
use http::Method;
use nc_index::DocType;
use serde_json::{Value, json};

use crate::live::{Live, User, cases, source_of, text, unique};

cases![messages_are_read_in_blocks_by_all_members];

const ROOMS: &str = "/ocs/v2.php/apps/spreed/api/v4/room";
const CHAT: &str = "/ocs/v2.php/apps/spreed/api/v1/chat";

async fn messages_are_read_in_blocks_by_all_members(live: &Live) -> anyhow::Result<()> {
    let (alice, bob) = (live.user("alice")?, live.user("bob")?);
    let name = unique("live room");
    let room = alice
        .ask(
            Method::POST,
            ROOMS,
            json!({ "roomType": 2, "roomName": name }),
        )
        .await?;
    let token = room["token"]
        .as_str()
        .context("the room has a token")?
        .to_owned();
    let outcome = follow(&alice, &bob, &token, &name).await;
    alice
        .ask(Method::DELETE, &format!("{ROOMS}/{token}"), Value::Null)
        .await?;
    outcome
}

async fn say(user: &User, token: &str, text: &str) -> anyhow::Result<i64> {
    let said = user
        .ask(
            Method::POST,
            &format!("{CHAT}/{token}"),
            json!({ "message": text }),
        )
        .await?;
    said["id"].as_i64().context("the message has a number")
}

async fn follow(alice: &User, bob: &User, token: &str, name: &str) -> anyhow::Result<()> {
    let source = source_of(DocType::TalkMessage)?;
    let source = source.as_ref();
    let first = say(alice, token, "who buys the oats?").await?;
    let in_room = |listed: &&nc_index::Listed| listed.place.as_deref() == Some(token);
    let (all, cursor) = alice.whole(source).await?;
    let listed = all
        .iter()
        .find(in_room)
        .context("the messages are listed")?;
    let document = alice.read(source, listed).await?.context("readable")?;
    ensure!(
        document.title == name && text(&document).contains("who buys the oats?"),
        "{document:?}"
    );
    ensure!(
        document.etag == listed.etag && document.facts["message_id"] == first.to_string(),
        "{document:?} {listed:?}"
    );
    ensure!(
        document.parts.len() == 1,
        "system messages stay out: {document:?}"
    );
    ensure!(alice.sees(source, listed).await? && !bob.sees(source, listed).await?);
    ensure!(bob.read(source, listed).await?.is_none());

    let (before, theirs) = bob.whole(source).await?;
    let body = json!({ "newParticipant": "bob", "source": "users" });
    alice
        .ask(Method::POST, &format!("{ROOMS}/{token}/participants"), body)
        .await?;
    let diff = bob.since(source, &before, theirs.as_deref()).await?;
    let shared = diff
        .changed
        .iter()
        .find(in_room)
        .context("bob reads them, too")?;
    ensure!(
        shared.key == listed.key && shared.etag == listed.etag,
        "{shared:?} {listed:?}"
    );
    ensure!(bob.sees(source, listed).await?);

    say(bob, token, "I do, @\"alice\"").await?;
    let diff = alice.since(source, &all, cursor.as_deref()).await?;
    let grown = diff.of(&listed.key.id).context("the block grew")?;
    let document = alice.read(source, grown).await?.context("readable")?;
    ensure!(
        document.parts.len() == 2
            && text(&document).contains("@alice")
            && grown.etag == document.etag,
        "{document:?}"
    );
    let edit = json!({ "message": "who buys the barley?" });
    alice
        .ask(Method::PUT, &format!("{CHAT}/{token}/{first}"), edit)
        .await?;
    let edited = alice.since(source, &all, diff.cursor.as_deref()).await?;
    ensure!(
        edited
            .of(&listed.key.id)
            .is_some_and(|new| new.etag != grown.etag),
        "{edited:?}"
    );
    let document = alice.read(source, listed).await?.context("readable")?;
    ensure!(
        text(&document).contains("barley") && !text(&document).contains("oats"),
        "{document:?}"
    );

    for number in 0..45 {
        say(alice, token, &format!("line {number}")).await?;
    }
    let many = alice.since(source, &all, edited.cursor.as_deref()).await?;
    let blocks: Vec<_> = many.changed.iter().filter(in_room).collect();
    ensure!(blocks.len() == 2, "{blocks:?}");
    for block in blocks {
        let document = alice.read(source, block).await?.context("readable")?;
        ensure!(document.etag == block.etag, "{document:?} {block:?}");
    }
    // What another member lists is the same.
    let (theirs, cursor) = bob.whole(source).await?;
    let same = theirs
        .iter()
        .filter(in_room)
        .filter(|one| many.of(&one.key.id).is_some_and(|own| own.etag == one.etag));
    ensure!(same.count() == 2, "{theirs:?} {many:?}");

    bob.ask(
        Method::DELETE,
        &format!("{ROOMS}/{token}/participants/self"),
        Value::Null,
    )
    .await?;
    ensure!(!bob.sees(source, listed).await? && bob.read(source, listed).await?.is_none());
    let stale = source.list(&bob.reader, cursor.as_deref()).await;
    ensure!(
        matches!(stale, Err(nc_index::SourceError::StaleCursor)),
        "{stale:?}"
    );
    Ok(())
}
