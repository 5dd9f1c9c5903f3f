//! Files by their numbers, for tools that know no paths: what is hidden stays hidden, documents are read.

use std::{collections::HashSet, sync::Arc};

use nc_toolkit::{Ctx, ToolError, extract::Job};
use nextcloud_dav::{Entry, FileId, FilePath, ReadOptions};

use super::{
    content::{Content, Cuts, Format},
    document::{self, Shown},
    exclusion,
    file_info::link,
    part::Part,
    path,
};

/// Which of these files the caller may see.
pub(crate) async fn visible(
    ctx: &Ctx,
    found: &[(u64, Option<String>)],
) -> Result<HashSet<u64>, ToolError> {
    let files = ctx.files().await?;
    let excluded = Arc::clone(&exclusion::current(ctx, &files).await?);
    let hidden = |id: u64, path: Option<&String>| {
        let path = path.and_then(|path| FilePath::parse(path).ok());
        excluded.hides_number(FileId(id)) || path.is_some_and(|path| excluded.hides_path(&path))
    };
    let seen = found
        .iter()
        .filter(|(id, path)| !hidden(*id, path.as_ref()));
    Ok(seen.map(|(id, _)| *id).collect())
}

/// A file as text.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) path: String,
    pub(crate) content_type: String,
    pub(crate) text: String,
    pub(crate) url: Option<String>,
    /// What is missing in the text, and why.
    pub(crate) notes: Vec<String>,
}

/// The text of a file.
pub(crate) async fn text_of(ctx: &Ctx, id: u64) -> Result<Found, ToolError> {
    let files = ctx.files().await?;
    let excluded = exclusion::current(ctx, &files).await?;
    let entry = files.by_ids(&[FileId(id)]).await?.into_iter().next();
    let entry = entry
        .filter(|entry| !excluded.hides(entry))
        .ok_or_else(|| {
            ToolError::refused(
                format!("File {id} not found"),
                "search again for current ids",
            )
        })?;
    if let Some(owner) = &entry.owner {
        ctx.written_by(&owner.id);
    }
    if entry.is_folder() {
        return Ok(described(ctx, entry, "it is a folder; it has no text"));
    }
    let most = ctx.settings().read_max_bytes;
    let part = Part::parse(None, None, most)?;
    let mime = entry.content_type.clone().unwrap_or_default();
    if ctx.extractor().reads(&mime) {
        let download = files.read(&entry.path, &ReadOptions::default()).await;
        let bytes = document::download(ctx, &entry.path, &entry, download).await?;
        let job = Job {
            mime,
            bytes,
            pages: None,
            enough_bytes: usize::try_from(most).unwrap_or(usize::MAX),
        };
        let extract = document::read(ctx, &format!("/{}", entry.path), job).await?;
        let shown = Shown::of(&extract, part, None);
        let mut found = described(ctx, entry, "");
        found.text = shown.text;
        found.notes = shown.notes;
        return Ok(found);
    }
    let front = Part::parse(Some(0), None, most)?;
    let options = ReadOptions {
        range: front
            .range()
            .filter(|_| entry.size.is_some_and(|size| size > most)),
        ..ReadOptions::default()
    };
    let download = files.read(&entry.path, &options).await;
    let download = download.map_err(|error| path::no_file(&entry.path, error))?;
    let limit = usize::try_from(most).unwrap_or(usize::MAX);
    let bytes = download.bytes(limit).await.map_err(ToolError::from)?;
    let cuts = Cuts {
        front: false,
        back: entry.size.is_some_and(|size| size > bytes.len() as u64),
    };
    let content = Content::of(&bytes, &mime, cuts);
    if content.format == Format::Base64 {
        return Ok(described(ctx, entry, "it holds no text"));
    }
    let mut found = described(ctx, entry, "");
    found.text = content.text;
    if cuts.back {
        let note = format!(
            "only the first {} bytes; nc_webdav_read_file reads on",
            content.taken
        );
        found.notes.push(note);
    }
    Ok(found)
}

fn described(ctx: &Ctx, entry: Entry, note: &str) -> Found {
    let notes = (!note.is_empty()).then(|| note.to_owned());
    Found {
        url: link(entry.file_id, ctx.links()),
        content_type: entry.content_type.unwrap_or_default(),
        path: entry.path.into(),
        text: String::new(),
        notes: notes.into_iter().collect(),
    }
}
