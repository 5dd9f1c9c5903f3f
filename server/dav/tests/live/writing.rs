//! Writing, folders, moving, copying and deleting.

use anyhow::ensure;
use futures::stream;
use jiff::Timestamp;
use nextcloud_dav::{
    Checksum, ETag, FolderState, Precondition, ReadOptions, TransferOptions, WriteOptions,
};
use nextcloud_transport::Kind;

use crate::live::{Live, Place, cases, fails, later};

cases![
    preconditions_hold,
    facts_are_stored_with_the_file,
    a_missing_parent_is_named_or_made,
    a_stream_is_written,
    a_full_quota_is_named,
    folders_are_created_once,
    missing_folders_are_created_together,
    moving_keeps_the_number,
    the_destination_can_be_guarded,
    copying_makes_another_file,
    deleting_can_be_guarded,
];

fn with(precondition: Precondition) -> WriteOptions {
    WriteOptions {
        precondition,
        modified: later(),
        ..WriteOptions::default()
    }
}

fn overwrite(if_destination: Option<ETag>) -> TransferOptions {
    TransferOptions {
        overwrite: true,
        if_destination,
    }
}

async fn preconditions_hold(_: &Live, place: &Place) -> anyhow::Result<()> {
    let (files, path) = (&place.files, place.path("a"));
    fails(
        files.write(&path, "0", &with(Precondition::Exists)).await,
        Kind::PreconditionFailed,
    )?;
    let first = files
        .write(&path, "1", &with(Precondition::CreateOnly))
        .await?;
    ensure!(first.created && first.file_id.is_some());
    fails(
        files
            .write(&path, "2", &with(Precondition::CreateOnly))
            .await,
        Kind::PreconditionFailed,
    )?;
    let etag = first
        .etag
        .clone()
        .ok_or_else(|| anyhow::anyhow!("no etag"))?;
    let second = files
        .write(&path, "second", &with(Precondition::Matches(etag.clone())))
        .await?;
    ensure!(!second.created && second.file_id == first.file_id && second.etag != first.etag);
    fails(
        files
            .write(&path, "4", &with(Precondition::Matches(etag)))
            .await,
        Kind::PreconditionFailed,
    )?;
    files.write(&path, "5", &with(Precondition::Exists)).await?;
    ensure!(
        files
            .read(&path, &ReadOptions::default())
            .await?
            .bytes(9)
            .await?
            == "5"
    );
    Ok(())
}

async fn facts_are_stored_with_the_file(_: &Live, place: &Place) -> anyhow::Result<()> {
    let options = WriteOptions {
        modified: Some(Timestamp::from_second(1_600_000_000)?),
        checksum: Some(Checksum::new(
            "SHA1",
            "AAF4C61DDCC5E8A2DABEDE0F3B482CD9AEA9434D",
        )?),
        ..WriteOptions::default()
    };
    let path = place.path("a");
    place.files.write(&path, "hello", &options).await?;
    let entry = place.files.stat(&path).await?;
    ensure!(entry.modified == options.modified, "{entry:?}");
    ensure!(entry.checksums == options.checksum.as_slice(), "{entry:?}");
    Ok(())
}

async fn a_missing_parent_is_named_or_made(_: &Live, place: &Place) -> anyhow::Result<()> {
    let path = place.path("no/such/a");
    fails(
        place
            .files
            .write(&path, "x", &WriteOptions::default())
            .await,
        Kind::NotFound,
    )?;
    ensure!(place.put("no/such/a", "x").await?.created);
    Ok(())
}

async fn a_stream_is_written(_: &Live, place: &Place) -> anyhow::Result<()> {
    let pieces = ["one ", "two ", "three"].map(|piece| Ok(piece.into()));
    let path = place.path("a");
    let content = stream::iter(pieces);
    place
        .files
        .write_stream(&path, content, 13, &WriteOptions::default())
        .await?;
    let read = place.files.read(&path, &ReadOptions::default()).await?;
    ensure!(read.bytes(99).await? == "one two three");
    Ok(())
}

async fn a_full_quota_is_named(live: &Live, place: &Place) -> anyhow::Result<()> {
    let files = live.files("quota")?;
    let path = place.path("").join("too large.bin")?;
    let path = nextcloud_dav::FilePath::parse(path.name())?;
    let content = vec![0_u8; 2 << 20];
    fails(
        files.write(&path, content, &WriteOptions::default()).await,
        Kind::QuotaExceeded,
    )?;
    Ok(())
}

async fn folders_are_created_once(_: &Live, place: &Place) -> anyhow::Result<()> {
    place.files.create_folder(&place.path("a")).await?;
    fails(
        place.files.create_folder(&place.path("a")).await,
        Kind::MethodNotAllowed,
    )?;
    fails(
        place.files.create_folder(&place.path("b/c")).await,
        Kind::Conflict,
    )?;
    Ok(())
}

async fn missing_folders_are_created_together(_: &Live, place: &Place) -> anyhow::Result<()> {
    let deep = place.path("a/b/c/d");
    ensure!(place.files.create_folders(&deep).await? == FolderState::Created);
    ensure!(place.files.create_folders(&deep).await? == FolderState::Existed);
    ensure!(place.files.create_folders(&place.path("a/x")).await? == FolderState::Created);
    ensure!(place.files.stat(&deep).await?.is_folder());
    place.put("file", "x").await?;
    fails(
        place.files.create_folders(&place.path("file")).await,
        Kind::Conflict,
    )?;
    ensure!(
        place
            .files
            .create_folders(&place.path("file/below"))
            .await
            .is_err()
    );
    Ok(())
}

async fn moving_keeps_the_number(_: &Live, place: &Place) -> anyhow::Result<()> {
    let written = place.put("a.txt", "x").await?;
    let (from, to) = (place.path("a.txt"), place.path("b c.txt"));
    let careful = TransferOptions::default();
    let moved = place.files.move_to(&from, &to, &careful).await?;
    ensure!(moved.created && moved.file_id == written.file_id);
    fails(place.files.stat(&from).await, Kind::NotFound)?;
    let free = place.path("free");
    let result = place.files.move_to(&from, &free, &careful).await;
    fails(result, Kind::NotFound)?;
    let nowhere = place.path("no/such/x");
    let result = place.files.move_to(&to, &nowhere, &careful).await;
    fails(result, Kind::Conflict)?;
    Ok(())
}

async fn the_destination_can_be_guarded(_: &Live, place: &Place) -> anyhow::Result<()> {
    place.put("a", "a").await?;
    let there = place.put("b", "b").await?;
    let (from, to) = (place.path("a"), place.path("b"));
    let careful = TransferOptions::default();
    fails(
        place.files.move_to(&from, &to, &careful).await,
        Kind::PreconditionFailed,
    )?;
    let wrong = overwrite(Some(ETag::parse("0000")?));
    fails(
        place.files.move_to(&from, &to, &wrong).await,
        Kind::PreconditionFailed,
    )?;
    fails(
        place.files.copy_to(&from, &to, &wrong).await,
        Kind::PreconditionFailed,
    )?;
    let moved = place
        .files
        .move_to(&from, &to, &overwrite(there.etag))
        .await?;
    ensure!(!moved.created);
    ensure!(
        place
            .files
            .read(&to, &ReadOptions::default())
            .await?
            .bytes(9)
            .await?
            == "a"
    );
    Ok(())
}

async fn copying_makes_another_file(_: &Live, place: &Place) -> anyhow::Result<()> {
    let original = place.put("a/x.txt", "x").await?;
    let (from, to) = (place.path("a"), place.path("b"));
    let copied = place
        .files
        .copy_to(&from, &to, &TransferOptions::default())
        .await?;
    ensure!(copied.created, "{copied:?}");
    let copy = place.files.stat(&place.path("b/x.txt")).await?;
    ensure!(copy.file_id != original.file_id);
    Ok(())
}

async fn deleting_can_be_guarded(_: &Live, place: &Place) -> anyhow::Result<()> {
    let etag = place.put("a", "1").await?.etag;
    place.put("a", "second").await?;
    let path = place.path("a");
    fails(
        place.files.delete(&path, etag.as_ref()).await,
        Kind::PreconditionFailed,
    )?;
    place.files.delete(&path, None).await?;
    fails(place.files.delete(&path, None).await, Kind::NotFound)?;
    Ok(())
}
