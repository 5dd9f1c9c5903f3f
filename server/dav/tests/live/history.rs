//! The trash and earlier versions.

use anyhow::ensure;
use futures::TryStreamExt;
use jiff::Timestamp;
use nextcloud_dav::{EntryKind, FileId, ReadOptions, TrashId, TrashItem, VersionId, WriteOptions};
use nextcloud_transport::Kind;

use crate::live::{Live, Place, cases, fails};

cases![
    what_is_deleted_can_be_restored,
    what_is_in_the_trash_can_be_deleted,
    the_trash_can_be_emptied,
    a_version_can_be_read_labelled_and_restored,
];

impl Place {
    async fn trashed(&self, below: &str) -> anyhow::Result<Option<TrashItem>> {
        let all: Vec<TrashItem> = self.files.trash().try_collect().await?;
        let location = self.path(below).to_string();
        Ok(all
            .into_iter()
            .find(|item| item.original_location == location))
    }
}

async fn what_is_deleted_can_be_restored(_: &Live, place: &Place) -> anyhow::Result<()> {
    let path = place.path("a & ä.txt");
    let written = place.put("a & ä.txt", "hello").await?;
    place.files.delete(&path, None).await?;
    let item = place
        .trashed("a & ä.txt")
        .await?
        .ok_or_else(|| anyhow::anyhow!("not in the trash"))?;
    ensure!(
        item.name == "a & ä.txt" && item.kind == EntryKind::File && item.size == Some(5),
        "{item:?}"
    );
    ensure!(item.deleted_at.is_some() && item.deleted_by.as_deref() == Some("alice"));
    ensure!(item.file_id == written.file_id);
    ensure!(place.files.read_trash(&item.id).await?.bytes(9).await? == "hello");
    place.files.restore(&item.id).await?;
    ensure!(
        place
            .files
            .read(&path, &ReadOptions::default())
            .await?
            .bytes(9)
            .await?
            == "hello"
    );
    fails(place.files.restore(&item.id).await, Kind::NotFound)?;
    Ok(())
}

async fn what_is_in_the_trash_can_be_deleted(_: &Live, place: &Place) -> anyhow::Result<()> {
    place.put("folder/x", "hello").await?;
    place.files.delete(&place.path("folder"), None).await?;
    let item = place
        .trashed("folder")
        .await?
        .ok_or_else(|| anyhow::anyhow!("not in the trash"))?;
    ensure!(
        item.kind == EntryKind::Folder && item.content_type.is_none(),
        "{item:?}"
    );
    place.files.delete_from_trash(&item.id).await?;
    ensure!(place.trashed("folder").await?.is_none());
    fails(
        place.files.delete_from_trash(&item.id).await,
        Kind::NotFound,
    )?;
    fails(
        place.files.restore(&TrashId::parse("none.d1")?).await,
        Kind::NotFound,
    )?;
    Ok(())
}

async fn the_trash_can_be_emptied(live: &Live, place: &Place) -> anyhow::Result<()> {
    // The trash of alice belongs to the other tests.
    let files = live.files("bob")?;
    let path = nextcloud_dav::FilePath::parse(place.folder.name())?;
    files.write(&path, "x", &WriteOptions::default()).await?;
    files.delete(&path, None).await?;
    let full: Vec<TrashItem> = files.trash().try_collect().await?;
    ensure!(!full.is_empty());
    files.empty_trash().await?;
    let empty: Vec<TrashItem> = files.trash().try_collect().await?;
    ensure!(empty.is_empty(), "{empty:?}");
    Ok(())
}

async fn a_version_can_be_read_labelled_and_restored(
    _: &Live,
    place: &Place,
) -> anyhow::Result<()> {
    let path = place.path("a.txt");
    let mut file = FileId(0);
    for (at, content) in [(1_600_000_000, "one"), (1_600_000_600, "two")] {
        let options = WriteOptions {
            modified: Some(Timestamp::from_second(at)?),
            ..WriteOptions::default()
        };
        file = place
            .files
            .write(&path, content, &options)
            .await?
            .file_id
            .unwrap_or(file);
    }
    let versions = place.files.versions(file).await?;
    let oldest = versions
        .last()
        .ok_or_else(|| anyhow::anyhow!("no versions"))?
        .clone();
    ensure!(
        oldest.size == Some(3) && oldest.author.as_deref() == Some("alice"),
        "{versions:?}"
    );
    ensure!(
        place
            .files
            .read_version(file, &oldest.id)
            .await?
            .bytes(9)
            .await?
            == "one"
    );
    place
        .files
        .label_version(file, &oldest.id, "first <draft>")
        .await?;
    let labels: Vec<_> = place
        .files
        .versions(file)
        .await?
        .into_iter()
        .filter_map(|v| v.label)
        .collect();
    ensure!(labels == ["first <draft>"], "{labels:?}");
    place.files.restore_version(file, &oldest.id).await?;
    ensure!(
        place
            .files
            .read(&path, &ReadOptions::default())
            .await?
            .bytes(9)
            .await?
            == "one"
    );
    let none = VersionId::parse("1")?;
    fails(
        place.files.restore_version(file, &none).await,
        Kind::NotFound,
    )?;
    fails(
        place.files.delete_version(file, &none).await,
        Kind::NotFound,
    )?;
    let versions = place.files.versions(file).await?;
    let two = versions
        .iter()
        .find(|version| version.id.as_str() == "1600000600");
    let two = two.ok_or_else(|| anyhow::anyhow!("{versions:?}"))?;
    place.files.delete_version(file, &two.id).await?;
    fails(
        place.files.versions(FileId(4_000_000_000)).await,
        Kind::NotFound,
    )?;
    Ok(())
}
