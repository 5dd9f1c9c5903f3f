//! `nc_webdav_write_file`: creates unless told what it may replace.

use base64::{
    Engine,
    alphabet::STANDARD,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use bytes::Bytes;
use futures::stream;
use nc_generated_tools::files::WRITE_FILE;
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError};
use nextcloud_dav::{ETag, FilePath, Precondition, UploadOptions};
use nextcloud_transport::NextcloudError;
use serde::{Deserialize, Serialize};

use super::{exclusion, file_info::link, path};

/// Models forget the padding as often as not.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

pub(crate) struct WriteFile;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Path of the file
    path: String,
    /// Text, or anything in base64
    content: String,
    /// MIME type; ends with ;base64 if content is base64
    content_type: Option<String>,
    /// Etag of what is replaced; * for any
    if_match: Option<String>,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    status_code: u16,
    message: &'static str,
    path: String,
    size: u64,
    created: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    etag: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

impl Tool for WriteFile {
    const SPEC: &'static Spec = &WRITE_FILE;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let path = path::below_root("path", &input.path)?;
        let precondition = precondition(input.if_match.as_deref())?;
        let content = bytes(input.content, input.content_type.as_deref())?;
        let size = content.len() as u64;
        let most = ctx.settings().write_max_bytes;
        if size > most {
            return Err(ToolError::refused(
                format!("the content has {size} bytes; at most {most} are written"),
                "let the user upload it in Nextcloud",
            ));
        }
        let files = ctx.files().await?;
        exclusion::current(ctx, &files).await?.check(&path)?;
        let options = UploadOptions {
            precondition: precondition.clone(),
            length: Some(size),
            ..UploadOptions::default()
        };
        let content = stream::iter([Ok(content)]);
        let written = files.upload(&path, content, options).await;
        let written = written.map_err(|error| failed(&path, &precondition, error))?;
        Ok(Output {
            status_code: if written.created { 201 } else { 204 },
            message: if written.created {
                "File created"
            } else {
                "File replaced"
            },
            path: path.into(),
            size,
            created: written.created,
            etag: written.etag.map(String::from),
            url: link(written.file_id, ctx.links()),
        })
    }
}

fn precondition(if_match: Option<&str>) -> Result<Precondition, ToolError> {
    match if_match.map(str::trim) {
        None | Some("") => Ok(Precondition::CreateOnly),
        Some("*") => Ok(Precondition::Exists),
        Some(etag) => ETag::parse(etag)
            .map(Precondition::Matches)
            .map_err(|error| ToolError::invalid(format!("`if_match` cannot be used: {error}"))),
    }
}

fn bytes(content: String, content_type: Option<&str>) -> Result<Bytes, ToolError> {
    let kind = content_type.unwrap_or_default().trim().to_ascii_lowercase();
    if !kind.ends_with(";base64") && kind != "base64" {
        return Ok(content.into());
    }
    let packed: Vec<u8> = content
        .bytes()
        .filter(|byte| !byte.is_ascii_whitespace())
        .collect();
    let plain = BASE64.decode(packed).map_err(|error| {
        ToolError::invalid(format!(
            "`content` is not base64, as `content_type` says: {error}"
        ))
    })?;
    Ok(plain.into())
}

fn failed(path: &FilePath, precondition: &Precondition, error: NextcloudError) -> ToolError {
    let (message, hint) = match (error.kind(), precondition) {
        (Kind::PreconditionFailed, Precondition::CreateOnly | Precondition::None) => (
            format!("/{path} already exists; nothing was written"),
            "to replace it, read it and pass its etag as `if_match`",
        ),
        (Kind::PreconditionFailed, Precondition::Exists) => (
            format!("/{path} does not exist; nothing was written"),
            "leave out `if_match` to create it",
        ),
        (Kind::PreconditionFailed, Precondition::Matches(_)) => (
            format!("/{path} was modified by someone else, or is gone; nothing was written"),
            "read it again and repeat the change with the new etag",
        ),
        (Kind::NotFound, _) => (
            format!("there is no folder {}", path::folder_above(path)),
            "create it with nc_webdav_create_directory",
        ),
        (Kind::Conflict | Kind::MethodNotAllowed, _) => (
            format!("there is a folder at {path}, or none above it"),
            "list the folder above and choose another path",
        ),
        _ => {
            let words = || format!("/{path} is locked; nothing was written");
            return ToolError::from(error).told(Kind::Locked, words);
        }
    };
    ToolError::refused(message, hint)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_if_match_nothing_is_replaced() {
        assert_eq!(precondition(None).unwrap(), Precondition::CreateOnly);
        assert_eq!(precondition(Some("")).unwrap(), Precondition::CreateOnly);
        assert_eq!(precondition(Some("*")).unwrap(), Precondition::Exists);
        let etag = Precondition::Matches(ETag::parse("abc").unwrap());
        assert_eq!(precondition(Some("\"abc\"")).unwrap(), etag);
        assert!(precondition(Some("a b")).is_err());
    }

    #[test]
    fn base64_is_decoded_when_the_type_says_so() {
        let read = |text: &str, kind| bytes(text.to_owned(), kind).map(|bytes| bytes.to_vec());
        assert_eq!(read("aGk=", None).unwrap(), b"aGk=");
        assert_eq!(read("aGk=", Some("image/png;base64")).unwrap(), b"hi");
        assert_eq!(read(" aG\nk", Some("text/plain;BASE64")).unwrap(), b"hi");
        assert!(read("a!", Some("image/png;base64")).is_err());
    }

    #[test]
    fn each_refusal_says_what_to_do() {
        let path = FilePath::parse("a/b").unwrap();
        let text = |kind, precondition| {
            let error = NextcloudError::new(kind, "");
            failed(&path, &precondition, error).text()
        };
        let exists = text(Kind::PreconditionFailed, Precondition::CreateOnly);
        assert!(
            exists.contains("already exists") && exists.contains("if_match"),
            "{exists}"
        );
        let gone = text(Kind::PreconditionFailed, Precondition::Exists);
        assert!(gone.contains("does not exist"), "{gone}");
        let parent = text(Kind::NotFound, Precondition::CreateOnly);
        assert!(parent.contains("no folder a"), "{parent}");
    }
}
