//! Large files in chunks.

use std::io;

use anyhow::ensure;
use bytes::Bytes;
use futures::{Stream, StreamExt, stream};
use nextcloud_dav::{ETag, FilePath, Precondition, ReadOptions, UploadOptions};
use nextcloud_transport::Kind;

use crate::live::{Live, Place, cases, fails};

cases![
    a_small_upload_is_one_write,
    a_large_upload_arrives_whole,
    an_upload_is_checked_before_it_starts,
    an_upload_notices_a_change_meanwhile,
    a_failing_source_leaves_nothing,
    a_dropped_upload_leaves_nothing,
    an_upload_can_be_resumed,
    an_upload_that_does_not_fit_is_refused_early,
];

const MIB: usize = 1 << 20;

fn content(size: usize) -> impl Stream<Item = io::Result<Bytes>> + Send {
    let pieces = size.div_ceil(70_000);
    stream::iter(0..pieces).map(move |piece| {
        let length = 70_000.min(size - piece * 70_000);
        Ok(Bytes::from(vec![
            u8::try_from(piece % 251)
                .unwrap_or_default();
            length
        ]))
    })
}

fn options(precondition: Precondition, length: usize) -> UploadOptions {
    UploadOptions {
        precondition,
        chunk_size: 5 * MIB,
        length: Some(length as u64),
        ..UploadOptions::default()
    }
}

async fn a_small_upload_is_one_write(_: &Live, place: &Place) -> anyhow::Result<()> {
    let path = place.path("new/a");
    let options = UploadOptions {
        create_parents: true,
        ..UploadOptions::default()
    };
    let written = place.files.upload(&path, content(1000), options).await?;
    ensure!(written.created && place.files.stat(&path).await?.size == Some(1000));
    Ok(())
}

async fn a_large_upload_arrives_whole(_: &Live, place: &Place) -> anyhow::Result<()> {
    let (path, size) = (place.path("deep/large #1.bin"), 12 * MIB + 5);
    let options = UploadOptions {
        create_parents: true,
        modified: Some(jiff::Timestamp::from_second(1_600_000_000)?),
        ..options(Precondition::CreateOnly, size)
    };
    let written = place
        .files
        .upload(&path, content(size), options.clone())
        .await?;
    let entry = place.files.stat(&path).await?;
    ensure!(written.created && entry.etag == written.etag && entry.modified == options.modified);
    let read = place
        .files
        .read(&path, &ReadOptions::default())
        .await?
        .bytes(20 * MIB)
        .await?;
    let expected: Vec<Bytes> = content(size)
        .filter_map(|piece| async { piece.ok() })
        .collect()
        .await;
    ensure!(read == expected.concat());
    Ok(())
}

async fn an_upload_is_checked_before_it_starts(_: &Live, place: &Place) -> anyhow::Result<()> {
    place.put("a", "x").await?;
    let size = 6 * MIB;
    for precondition in [
        Precondition::CreateOnly,
        Precondition::Matches(ETag::parse("00")?),
    ] {
        let options = options(precondition, size);
        let result = place
            .files
            .upload(&place.path("a"), content(size), options)
            .await;
        fails(result, Kind::PreconditionFailed)?;
    }
    for (path, precondition, kind) in [
        (
            place.path("b"),
            Precondition::Exists,
            Kind::PreconditionFailed,
        ),
        (place.folder.clone(), Precondition::None, Kind::Refused),
        (place.path("c/d"), Precondition::None, Kind::NotFound),
    ] {
        let options = options(precondition, size);
        fails(
            place.files.upload(&path, content(size), options).await,
            kind,
        )?;
    }
    Ok(())
}

async fn an_upload_notices_a_change_meanwhile(_: &Live, place: &Place) -> anyhow::Result<()> {
    let path = place.path("a");
    let etag = place
        .put("a", "1")
        .await?
        .etag
        .ok_or_else(|| anyhow::anyhow!("no etag"))?;
    for precondition in [Precondition::Matches(etag), Precondition::CreateOnly] {
        if precondition == Precondition::CreateOnly {
            place.files.delete(&path, None).await?;
        }
        let options = options(precondition, 4);
        let mut upload = place.files.begin_upload(&path, options).await?;
        upload.put("late".into()).await?;
        place.put("a", "2").await?;
        let id = upload.id().clone();
        fails(upload.finish().await, Kind::PreconditionFailed)?;
        fails(place.files.uploaded_chunks(&id).await, Kind::NotFound)?;
        ensure!(
            place
                .files
                .read(&path, &ReadOptions::default())
                .await?
                .bytes(9)
                .await?
                == "2"
        );
    }
    Ok(())
}

async fn a_failing_source_leaves_nothing(_: &Live, place: &Place) -> anyhow::Result<()> {
    let broken = content(6 * MIB).chain(stream::iter([Err(io::Error::other("gone"))]));
    let path = place.path("a");
    let options = UploadOptions {
        chunk_size: 5 * MIB,
        ..UploadOptions::default()
    };
    fails(
        place.files.upload(&path, broken, options.clone()).await,
        Kind::Refused,
    )?;
    let options = UploadOptions {
        length: Some(7),
        ..options
    };
    fails(
        place.files.upload(&path, content(6 * MIB), options).await,
        Kind::Refused,
    )?;
    fails(place.files.stat(&path).await, Kind::NotFound)?;
    Ok(())
}

async fn a_dropped_upload_leaves_nothing(_: &Live, place: &Place) -> anyhow::Result<()> {
    let options = UploadOptions::default();
    let mut upload = place.files.begin_upload(&place.path("a"), options).await?;
    upload.put("abc".into()).await?;
    let id = upload.id().clone();
    ensure!(place.files.uploaded_chunks(&id).await?.len() == 1);
    drop(upload);
    for _ in 0..50 {
        if place.files.uploaded_chunks(&id).await.is_err() {
            return Ok(());
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    anyhow::bail!("the chunks are still there");
}

async fn an_upload_can_be_resumed(_: &Live, place: &Place) -> anyhow::Result<()> {
    let path = place.path("a");
    let mut upload = place
        .files
        .begin_upload(&path, UploadOptions::default())
        .await?;
    upload.put("hello ".into()).await?;
    upload.keep();
    let id = upload.id().clone();
    drop(upload);
    let mut upload = place
        .files
        .resume_upload(id, &path, UploadOptions::default())
        .await?;
    ensure!(upload.sent() == 6);
    upload.put("world".into()).await?;
    ensure!(upload.finish().await?.created);
    ensure!(
        place
            .files
            .read(&path, &ReadOptions::default())
            .await?
            .bytes(99)
            .await?
            == "hello world"
    );
    Ok(())
}

async fn an_upload_that_does_not_fit_is_refused_early(
    live: &Live,
    _: &Place,
) -> anyhow::Result<()> {
    let files = live.files("quota")?;
    let path = FilePath::parse("large.bin")?;
    let result = files.upload(
        &path,
        content(6 * MIB),
        options(Precondition::None, 6 * MIB),
    );
    fails(result.await, Kind::QuotaExceeded)?;
    Ok(())
}
