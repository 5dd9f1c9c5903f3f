//! Listing, looking and reading.

use anyhow::ensure;
use futures::TryStreamExt;
use nextcloud_dav::{ByteRange, Entry, EntryKind, FilePath, ReadOptions};
use nextcloud_transport::Kind;

use crate::live::{Live, Place, cases, fails};

cases![
    a_listing_in_pages_has_everything_once,
    a_folder_of_somebody_else_is_not_found,
    a_file_is_not_listed_as_a_folder,
    an_entry_knows_what_was_written,
    strange_names_survive,
    reading_gives_content_and_facts,
    a_range_is_a_part,
    an_unchanged_file_is_not_sent_again,
    a_folder_is_not_read_as_a_file,
    a_folder_can_be_read_as_an_archive,
    a_web_page_is_read_like_any_file,
    a_large_file_is_refused_by_its_announced_length,
];

async fn a_listing_in_pages_has_everything_once(_: &Live, place: &Place) -> anyhow::Result<()> {
    for number in 0..7 {
        place.put(&format!("f{number}"), "x").await?;
    }
    let first = place.files.list_page(&place.folder, 3, None).await?;
    ensure!(first.folder.as_ref().map(|f| &f.path) == Some(&place.folder));
    ensure!((first.total, first.entries.len()) == (7, 3), "{first:?}");
    let mut names: Vec<String> = first.entries.iter().map(|e| e.name().to_owned()).collect();
    let mut next = first.next;
    while let Some(cursor) = next {
        let cursor = cursor.to_string().parse()?;
        let page = place
            .files
            .list_page(&place.folder, 3, Some(&cursor))
            .await?;
        ensure!(page.total == 7 && page.folder.is_none(), "{page:?}");
        names.extend(page.entries.iter().map(|e| e.name().to_owned()));
        next = page.next;
    }
    names.sort();
    ensure!(
        names == ["f0", "f1", "f2", "f3", "f4", "f5", "f6"],
        "{names:?}"
    );
    let all: Vec<Entry> = place.files.list(&place.folder).try_collect().await?;
    ensure!(all.len() == 7);
    Ok(())
}

async fn a_folder_of_somebody_else_is_not_found(live: &Live, place: &Place) -> anyhow::Result<()> {
    let bob = nc_base::UserId::parse("bob")?;
    let others = nextcloud_dav::Files::new(place.files.session(), bob);
    let root = FilePath::root();
    fails(others.list_page(&root, 10, None).await, Kind::NotFound)?;
    fails(others.stat(&root).await, Kind::NotFound)?;
    fails(others.quota(&root).await, Kind::NotFound)?;
    live.files("bob")?.stat(&root).await?;
    fails(
        place.files.list_page(&place.path("none"), 10, None).await,
        Kind::NotFound,
    )?;
    Ok(())
}

async fn a_file_is_not_listed_as_a_folder(_: &Live, place: &Place) -> anyhow::Result<()> {
    place.put("a.txt", "x").await?;
    fails(
        place.files.list_page(&place.path("a.txt"), 10, None).await,
        Kind::Refused,
    )?;
    Ok(())
}

async fn an_entry_knows_what_was_written(_: &Live, place: &Place) -> anyhow::Result<()> {
    let written = place.put("a.md", "# Hello").await?;
    let entry = place.files.stat(&place.path("a.md")).await?;
    ensure!(entry.kind == EntryKind::File && entry.size == Some(7));
    ensure!(entry.etag.is_some() && entry.etag == written.etag);
    ensure!(entry.file_id.is_some() && entry.file_id == written.file_id);
    ensure!(entry.file_id == Some(place.files.file_id(&entry.path).await?));
    ensure!(entry.content_type.as_deref() == Some("text/markdown"));
    ensure!(entry.owner.as_ref().map(|owner| owner.id.as_str()) == Some("alice"));
    ensure!(entry.permissions.can_write() && entry.permissions.can_delete());
    ensure!(
        entry.modified.is_some() && entry.uploaded.is_some(),
        "{entry:?}"
    );
    let folder = place.files.stat(&place.folder).await?;
    ensure!(folder.is_folder() && folder.permissions.can_create_folders());
    ensure!(
        folder.size == Some(7) && folder.contents.map(|c| (c.folders, c.files)) == Some((0, 1))
    );
    Ok(())
}

async fn strange_names_survive(_: &Live, place: &Place) -> anyhow::Result<()> {
    let names = [
        "50% #1?.txt",
        "a&b;c=d+e",
        "ümläut 日本 🦀",
        "'q' [x] {y} ~",
        "%2e%2e",
        "e\u{301}",
    ];
    for name in names {
        place.put(&format!("{name}/{name}"), "x").await?;
        let entry = place
            .files
            .stat(&place.path(&format!("{name}/{name}")))
            .await?;
        // The server stores composed characters.
        ensure!(
            entry.name() == name || name.contains('\u{301}'),
            "{entry:?}"
        );
    }
    let all: Vec<Entry> = place.files.list(&place.folder).try_collect().await?;
    ensure!(all.len() == names.len(), "{all:?}");
    fails(place.put("bad\\name", "x").await, Kind::BadRequest)?;
    Ok(())
}

async fn reading_gives_content_and_facts(_: &Live, place: &Place) -> anyhow::Result<()> {
    let written = place.put("a.txt", "hello world").await?;
    let path = place.path("a.txt");
    let download = place.files.read(&path, &ReadOptions::default()).await?;
    ensure!(download.etag == written.etag && download.length == Some(11));
    ensure!(download.content_type.as_deref() == Some("text/plain;charset=UTF-8"));
    ensure!(download.modified.is_some() && download.range.is_none());
    ensure!(download.bytes(100).await? == "hello world");
    let streamed: Vec<_> = place
        .files
        .read(&path, &ReadOptions::default())
        .await?
        .stream()
        .try_collect()
        .await?;
    ensure!(streamed.concat() == b"hello world");
    fails(
        place
            .files
            .read(&place.path("none"), &ReadOptions::default())
            .await,
        Kind::NotFound,
    )?;
    Ok(())
}

async fn a_range_is_a_part(_: &Live, place: &Place) -> anyhow::Result<()> {
    place.put("a.txt", "0123456789").await?;
    for (range, expected, first) in [
        (ByteRange::Between(2, 4), "234", 2),
        (ByteRange::From(7), "789", 7),
        (ByteRange::Last(2), "89", 8),
    ] {
        let options = ReadOptions {
            range: Some(range),
            ..ReadOptions::default()
        };
        let download = place.files.read(&place.path("a.txt"), &options).await?;
        let part = download.range.map(|part| (part.first, part.total));
        ensure!(part == Some((first, Some(10))), "{download:?}");
        ensure!(download.bytes(100).await? == expected);
    }
    let options = ReadOptions {
        range: Some(ByteRange::From(50)),
        ..ReadOptions::default()
    };
    fails(
        place.files.read(&place.path("a.txt"), &options).await,
        Kind::BadRequest,
    )?;
    Ok(())
}

async fn an_unchanged_file_is_not_sent_again(_: &Live, place: &Place) -> anyhow::Result<()> {
    let options = ReadOptions {
        if_none_match: place.put("a.txt", "one").await?.etag,
        ..ReadOptions::default()
    };
    let path = place.path("a.txt");
    fails(place.files.read(&path, &options).await, Kind::NotModified)?;
    place.put("a.txt", "three").await?;
    ensure!(place.files.read(&path, &options).await?.bytes(9).await? == "three");
    Ok(())
}

async fn a_folder_is_not_read_as_a_file(_: &Live, place: &Place) -> anyhow::Result<()> {
    let result = place
        .files
        .read(&place.folder, &ReadOptions::default())
        .await;
    fails(result, Kind::Refused)?;
    Ok(())
}

async fn a_folder_can_be_read_as_an_archive(_: &Live, place: &Place) -> anyhow::Result<()> {
    place.put("a.txt", "hello").await?;
    let archive = place
        .files
        .read_folder(&place.folder)
        .await?
        .bytes(100_000)
        .await?;
    ensure!(archive.starts_with(b"PK"), "{} bytes", archive.len());
    ensure!(place.files.read_folder(&place.path("a.txt")).await.is_err());
    Ok(())
}

async fn a_web_page_is_read_like_any_file(_: &Live, place: &Place) -> anyhow::Result<()> {
    let page = "<!DOCTYPE html><html><title>Login</title></html>";
    place.put("a.html", page).await?;
    let read = place
        .files
        .read(&place.path("a.html"), &ReadOptions::default())
        .await?;
    ensure!(read.bytes(1000).await? == page);
    place.put("empty.html", "").await?;
    let read = place
        .files
        .read(&place.path("empty.html"), &ReadOptions::default())
        .await?;
    ensure!(read.bytes(1000).await?.is_empty());
    Ok(())
}

async fn a_large_file_is_refused_by_its_announced_length(
    _: &Live,
    place: &Place,
) -> anyhow::Result<()> {
    place.put("a.txt", "0123456789").await?;
    let read = place
        .files
        .read(&place.path("a.txt"), &ReadOptions::default())
        .await?;
    fails(read.bytes(9).await, Kind::TooLarge)?;
    Ok(())
}
