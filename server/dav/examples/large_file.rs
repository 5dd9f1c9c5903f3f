//! Upload a large file in chunks, download it again and compare:
//! `cargo run -p nextcloud-dav --example large_file -- URL LOGIN APP_PASSWORD [MIB] [CHUNK_MIB]`.
//!
//! The content is made up on the way and compared on the way, so the memory of the process stays flat.
#![expect(clippy::print_stdout, reason = "an example talks to its reader")]

use std::{io, time::Instant};

use anyhow::{Context, ensure};
use bytes::Bytes;
use futures::{Stream, TryStreamExt, stream};
use nc_base::Secret;
use nextcloud_dav::{FilePath, Files, ReadOptions, UploadOptions};
use nextcloud_transport::{Credentials, Server, ServerSettings, Session};

#[tokio::main(flavor = "current_thread")]
async fn main() -> anyhow::Result<()> {
    let mut words = std::env::args().skip(1);
    let mut word = |what| words.next().with_context(|| format!("{what} is missing"));
    let server = Server::build(ServerSettings::new(word("URL")?.parse()?))?;
    let credentials = Credentials::Basic {
        login: word("LOGIN")?,
        password: Secret::new(word("APP_PASSWORD")?),
    };
    let size = words.next().unwrap_or("200".into()).parse::<u64>()? << 20;
    let chunk_size = words.next().unwrap_or("10".into()).parse::<usize>()? << 20;
    let files = Files::of(&Session::new(&server, credentials)).await?;
    let path = FilePath::parse("large-file-example.bin")?;
    println!("at start       peak {:>7} KiB", peak_kib());

    let options = UploadOptions {
        length: Some(size),
        chunk_size,
        ..UploadOptions::default()
    };
    let started = Instant::now();
    let written = files.upload(&path, content(size), options).await?;
    println!(
        "uploaded       peak {:>7} KiB, {:.1} s",
        peak_kib(),
        started.elapsed().as_secs_f32()
    );

    let started = Instant::now();
    let download = files.read(&path, &ReadOptions::default()).await?;
    ensure!(download.length == Some(size) && download.etag == written.etag);
    let mut at = 0;
    let mut pieces = std::pin::pin!(download.stream());
    while let Some(piece) = pieces.try_next().await? {
        for byte in piece {
            ensure!(byte == byte_at(at), "byte {at} differs");
            at += 1;
        }
    }
    ensure!(at == size, "{at} bytes came");
    println!(
        "downloaded     peak {:>7} KiB, {:.1} s",
        peak_kib(),
        started.elapsed().as_secs_f32()
    );

    files.delete(&path, written.etag.as_ref()).await?;
    Ok(())
}

/// A byte that depends on its place in a way that no chunk repeats.
fn byte_at(at: u64) -> u8 {
    (at.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 56) as u8
}

/// The content in pieces of 64 KiB.
fn content(size: u64) -> impl Stream<Item = io::Result<Bytes>> + Send {
    stream::try_unfold(0, move |at| async move {
        let end = size.min(at + (64 << 10));
        let piece: Bytes = (at..end).map(byte_at).collect();
        Ok((at < size).then_some((piece, end)))
    })
}

/// The largest memory that the process ever used, as Linux counts it.
fn peak_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .and_then(|rest| rest.split_whitespace().next()?.parse().ok())
        .unwrap_or_default()
}
