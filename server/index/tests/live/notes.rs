//! Notes of two users.

use anyhow::{Context, ensure};
use nc_index::{DocType, Listed};
use nextcloud_client::notes::{
    Client,
    types::{NewNote, NoteChange},
};

use crate::live::{Live, User, cases, source_of, text, unique};

cases![notes_are_followed_from_making_to_deleting];

async fn make(user: &User, title: &str, content: &str) -> anyhow::Result<i64> {
    let body = NewNote {
        title: Some(title.to_owned()),
        content: Some(content.to_owned()),
        category: Some("Live".to_owned()),
        ..NewNote::default()
    };
    let note = Client::from_session(user.session())
        .create_note(&body)
        .await?;
    note.into_inner().id.context("the note has a number")
}

fn find(all: &[Listed], id: i64) -> Option<&Listed> {
    all.iter().find(|listed| listed.key.id == id.to_string())
}

async fn notes_are_followed_from_making_to_deleting(live: &Live) -> anyhow::Result<()> {
    let (alice, bob) = (live.user("alice")?, live.user("bob")?);
    let source = source_of(DocType::Note)?;
    let source = source.as_ref();
    let title = unique("live note");
    let id = make(&alice, &title, "# Oats\n\nbuy them").await?;
    let (before, cursor) = alice.whole(source).await?;
    let listed = find(&before, id).context("the new note is listed")?;
    let document = alice
        .read(source, listed)
        .await?
        .context("it can be read")?;
    ensure!(
        document.title == title && text(&document).contains("buy them"),
        "{document:?}"
    );
    ensure!(
        document.tags == ["Live"] && document.markdown && document.etag == listed.etag,
        "{document:?} {listed:?}"
    );
    ensure!(
        document.path == listed.place
            && listed.place.as_deref() == Some(format!("/Notes/Live/{title}.md").as_str()),
        "{listed:?}"
    );
    ensure!(alice.sees(source, listed).await? && !bob.sees(source, listed).await?);
    ensure!(bob.read(source, listed).await?.is_none());

    let idle = alice.since(source, &before, cursor.as_deref()).await?;
    ensure!(find(&idle.changed, id).is_none(), "{idle:?}");

    let change = NoteChange {
        content: Some("# Barley\n\nsold out".to_owned()),
        ..NoteChange::default()
    };
    Client::from_session(alice.session())
        .update_note(id, None, &change)
        .await?;
    let diff = alice.since(source, &before, cursor.as_deref()).await?;
    let changed = find(&diff.changed, id).context("the change is found")?;
    ensure!(changed.etag != listed.etag);
    let document = alice
        .read(source, changed)
        .await?
        .context("it is still there")?;
    ensure!(text(&document).contains("sold out") && document.etag == changed.etag);

    let (middle, cursor) = alice.whole(source).await?;
    Client::from_session(alice.session())
        .delete_note(id)
        .await?;
    let diff = alice.since(source, &middle, cursor.as_deref()).await?;
    ensure!(diff.gone.contains(&id.to_string()), "{diff:?}");
    ensure!(!alice.sees(source, listed).await? && alice.read(source, listed).await?.is_none());
    Ok(())
}
