//! Comments.

use std::time::Duration;

use anyhow::ensure;
use nextcloud_dav::{CommentId, FileId};
use nextcloud_transport::Kind;

use crate::live::{Live, Place, cases, fails};

cases![
    comments_are_written_edited_and_deleted,
    comments_come_in_pages_newest_first,
    comments_on_what_is_not_seen_are_not_found,
];

async fn number(place: &Place) -> anyhow::Result<FileId> {
    let written = place.put("a.txt", "x").await?;
    written.file_id.ok_or_else(|| anyhow::anyhow!("no number"))
}

async fn comments_are_written_edited_and_deleted(_: &Live, place: &Place) -> anyhow::Result<()> {
    let file = number(place).await?;
    let id = place
        .files
        .create_comment(file, "look, @bob: <b> & \"x\" ä🦀")
        .await?;
    let comments = place.files.comments(file, 20, 0).await?;
    let [comment] = comments.as_slice() else {
        anyhow::bail!("{comments:?}");
    };
    ensure!(
        comment.id == id && comment.message == "look, @bob: <b> & \"x\" ä🦀",
        "{comment:?}"
    );
    ensure!(comment.actor.kind == "users" && comment.actor.id == "alice");
    ensure!(comment.verb == "comment" && !comment.unread && comment.created.is_some());
    ensure!(comment.mentions.iter().any(|mention| mention.id == "bob"));
    place.files.edit_comment(file, id, "edited <&>").await?;
    let edited = place.files.comments(file, 20, 0).await?;
    ensure!(edited.first().map(|comment| comment.message.as_str()) == Some("edited <&>"));
    place.files.delete_comment(file, id).await?;
    ensure!(place.files.comments(file, 20, 0).await?.is_empty());
    fails(
        place.files.edit_comment(file, id, "again").await,
        Kind::NotFound,
    )?;
    fails(
        place.files.delete_comment(file, CommentId(999_999)).await,
        Kind::NotFound,
    )?;
    Ok(())
}

async fn comments_come_in_pages_newest_first(_: &Live, place: &Place) -> anyhow::Result<()> {
    let file = number(place).await?;
    let mut ids = Vec::new();
    for text in ["first", "second", "third"] {
        // Nextcloud sorts by the second of writing, and by nothing within it.
        tokio::time::sleep(Duration::from_millis(1100)).await;
        ids.insert(0, place.files.create_comment(file, text).await?);
    }
    let mut seen = Vec::new();
    for offset in [0, 2, 4] {
        let page = place.files.comments(file, 2, offset).await?;
        seen.extend(page.iter().map(|comment| comment.id));
    }
    ensure!(seen == ids, "{seen:?} {ids:?}");
    Ok(())
}

async fn comments_on_what_is_not_seen_are_not_found(
    live: &Live,
    place: &Place,
) -> anyhow::Result<()> {
    let file = number(place).await?;
    let bob = live.files("bob")?;
    fails(bob.comments(file, 5, 0).await, Kind::NotFound)?;
    fails(bob.create_comment(file, "hello").await, Kind::NotFound)?;
    Ok(())
}
