//! Contacts of an address book.

use anyhow::{Context, ensure};
use nc_index::DocType;
use nextcloud_dav::{
    Precondition,
    collection::{Address, Media},
    contacts::Contacts,
};

use crate::live::{Live, User, cases, find, source_of, text, unique};

cases![contacts_are_followed];

async fn contacts_are_followed(live: &Live) -> anyhow::Result<()> {
    let (alice, bob) = (live.user("alice")?, live.user("bob")?);
    let books = Contacts::of(alice.session()).await?;
    let name = unique("live").replace(' ', "-");
    let book = books.create_book(&name, "Live").await?;
    let outcome = follow(&alice, &bob, &books, &book).await;
    books.delete_book(&book).await?;
    outcome
}

async fn follow(alice: &User, bob: &User, books: &Contacts, book: &Address) -> anyhow::Result<()> {
    let source = source_of(DocType::Contact)?;
    let source = source.as_ref();
    let at = book.object("ada.vcf")?;
    let card = |note: &str| {
        format!(
            "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:ada\r\nFN:Ada Lovelace\r\nEMAIL:ada@x.test\r\nNOTE:{note}\r\nCATEGORIES:friends\r\nEND:VCARD\r\n"
        )
    };
    let put = async |note: &str| {
        let any = Precondition::default();
        books
            .collections()
            .put(&at, Media::Card, card(note), &any)
            .await
    };
    put("likes oats").await?;
    let key = format!("alice/{}/ada.vcf", book.name());
    let (all, cursor) = alice.whole(source).await?;
    let listed = find(&all, &key).with_context(|| format!("{key} in {all:?}"))?;
    let document = alice.read(source, listed).await?.context("readable")?;
    ensure!(
        document.title == "Ada Lovelace" && text(&document).contains("likes oats"),
        "{document:?}"
    );
    ensure!(document.etag == listed.etag && document.tags == ["friends"]);
    ensure!(alice.sees(source, listed).await? && !bob.sees(source, listed).await?);
    ensure!(bob.read(source, listed).await?.is_none());
    let idle = alice.since(source, &all, cursor.as_deref()).await?;
    ensure!(idle.of(&key).is_none(), "{idle:?}");
    put("likes barley").await?;
    let diff = alice.since(source, &all, cursor.as_deref()).await?;
    ensure!(
        diff.of(&key).is_some_and(|new| new.etag != listed.etag),
        "{diff:?}"
    );
    books.collections().remove(&at, None).await?;
    let diff = alice.since(source, &all, diff.cursor.as_deref()).await?;
    ensure!(
        diff.gone.contains(&key) && !alice.sees(source, listed).await?,
        "{diff:?}"
    );
    Ok(())
}
