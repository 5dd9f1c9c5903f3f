//! A file as a resource: a page at a time, so that no size is too large.

use futures::future::join3;
use nc_toolkit::{Body, Ctx, Kind, ToolError};
use nextcloud_dav::ReadOptions;

use super::{
    content::{Content, Cuts, Format},
    exclusion,
    part::Part,
    path, read_file,
};

/// Bytes beyond a page that may belong to its last character.
const REST: usize = 3;

/// The wanted page of the file at `path`: text where it is text.
pub(crate) async fn read(ctx: &Ctx, path: &str) -> Result<Body, ToolError> {
    let path = path::below_root("path", path)?;
    let page = ctx.page();
    let part = Part {
        offset: page.start() as u64,
        length: (page.bytes + REST) as u64,
        whole: false,
    };
    let files = ctx.files().await?;
    let options = ReadOptions {
        range: part.range(),
        ..ReadOptions::default()
    };
    let (stat, read) = (files.stat(&path), files.read(&path, &options));
    let (excluded, entry, download) = join3(exclusion::current(ctx, &files), stat, read).await;
    let excluded = excluded?;
    excluded.check(&path)?;
    let entry = entry.map_err(|error| path::no_file(&path, error))?;
    excluded.check_entry(&entry)?;
    if entry.is_folder() {
        let words = format!("/{path} is a folder");
        return Err(ToolError::refused(
            words,
            "list it with nc_webdav_list_directory",
        ));
    }
    if let Some(owner) = &entry.owner {
        ctx.written_by(&owner.id);
    }
    let empty = entry.size == Some(0) && page.number == 1;
    let bytes = match download {
        // Nothing can be cut out of an empty file.
        Err(error) if empty && error.kind() == Kind::BadRequest => Vec::new(),
        download => read_file::fetch(ctx, &path, part, &entry, download).await?,
    };
    let size = usize::try_from(entry.size.unwrap_or(bytes.len() as u64)).unwrap_or(usize::MAX);
    ctx.page_of(page.count(size));
    let mime = entry.content_type.unwrap_or_default();
    let cuts = Cuts {
        front: page.number > 1,
        back: page.start().saturating_add(bytes.len()) < size,
    };
    Ok(body(bytes, page.bytes, mime, cuts))
}

/// At most `most` bytes and the rest of a character that begins within them.
fn body(mut bytes: Vec<u8>, most: usize, mime: String, cuts: Cuts) -> Body {
    let content = Content::of(&bytes, &mime, cuts);
    if content.format == Format::Base64 {
        bytes.truncate(most);
        return Body::Bytes(bytes, mime);
    }
    let mut text = content.text;
    let within = most.saturating_sub(content.skipped);
    let end = (within..=text.len()).find(|at| text.is_char_boundary(*at));
    text.truncate(end.unwrap_or(text.len()));
    Body::Text(text, mime)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_of_a_text_join_to_the_text() {
        let whole = "aä€😀".repeat(9);
        for most in 4..20 {
            let (mut joined, mut start) = (String::new(), 0);
            while start < whole.len() {
                let end = (start + most + REST).min(whole.len());
                let cuts = Cuts {
                    front: start > 0,
                    back: end < whole.len(),
                };
                let bytes = whole.as_bytes()[start..end].to_vec();
                match body(bytes, most, "text/plain".to_owned(), cuts) {
                    Body::Text(text, _) => joined.push_str(&text),
                    Body::Bytes(..) => panic!("text is text"),
                }
                start += most;
            }
            assert_eq!(joined, whole, "{most}");
        }
    }
}
