//! What moving and copying have in common: arguments, result, and the words for what goes wrong.

use nc_toolkit::{JsonSchema, Kind, ToolError};
use nextcloud_dav::{ETag, FilePath, TransferOptions, Written};
use nextcloud_transport::NextcloudError;
use serde::{Deserialize, Serialize};

use super::path;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Path of the file or folder
    source_path: String,
    /// New path, with the name
    destination_path: String,
    /// Replace what is there
    #[serde(default)]
    overwrite: bool,
    /// Only if what is replaced has this etag
    if_destination_match: Option<String>,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    status_code: u16,
    message: &'static str,
    source_path: String,
    destination_path: String,
    overwrite: bool,
}

/// The arguments, checked.
#[derive(Debug)]
pub(super) struct Transfer {
    pub(super) source: FilePath,
    pub(super) destination: FilePath,
    pub(super) options: TransferOptions,
}

impl Transfer {
    pub(super) fn parse(input: &Input) -> Result<Self, ToolError> {
        let given = input.if_destination_match.as_deref();
        let if_destination = given.filter(|tag| !tag.is_empty()).map(ETag::parse);
        let if_destination = if_destination.transpose().map_err(|error| {
            ToolError::invalid(format!("`if_destination_match` cannot be used: {error}"))
        })?;
        if if_destination.is_some() && !input.overwrite {
            return Err(ToolError::invalid(
                "`if_destination_match` says what may be replaced, so it needs `overwrite` true",
            ));
        }
        Ok(Self {
            source: path::below_root("source_path", &input.source_path)?,
            destination: path::below_root("destination_path", &input.destination_path)?,
            options: TransferOptions {
                overwrite: input.overwrite,
                if_destination,
            },
        })
    }

    /// What is answered when it worked.
    pub(super) fn done(self, message: &'static str, written: &Written) -> Output {
        Output {
            status_code: if written.created { 201 } else { 204 },
            message,
            overwrite: self.options.overwrite,
            source_path: self.source.into(),
            destination_path: self.destination.into(),
        }
    }

    /// What is answered when it did not.
    pub(super) fn failed(&self, error: NextcloudError) -> ToolError {
        let Self {
            source,
            destination,
            options,
        } = self;
        let (message, hint) = match (error.kind(), &options.if_destination) {
            (Kind::PreconditionFailed, Some(_)) => (
                format!("/{destination} was modified by someone else; nothing was done"),
                "list it again and repeat with the new etag",
            ),
            (Kind::PreconditionFailed, None) => (
                format!("/{destination} already exists; nothing was done"),
                "choose another destination, or pass overwrite true to replace it",
            ),
            (Kind::NotFound, Some(_)) => (
                format!("/{source} or /{destination} not found"),
                "check both paths by listing",
            ),
            (Kind::Conflict, _) => (
                format!(
                    "there is no folder {} to put it in",
                    path::folder_above(destination)
                ),
                "create it with nc_webdav_create_directory",
            ),
            _ => {
                return ToolError::from(error).told_one_of([
                    (Kind::NotFound, format!("File not found: {source}")),
                    (
                        Kind::Locked,
                        format!("/{source} or /{destination} is locked"),
                    ),
                ]);
            }
        };
        ToolError::refused(message, hint)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn input(tag: &str, overwrite: bool) -> Input {
        Input {
            source_path: "/a".to_owned(),
            destination_path: "b/c".to_owned(),
            overwrite,
            if_destination_match: Some(tag.to_owned()),
        }
    }

    #[test]
    fn an_etag_of_the_destination_needs_overwrite() {
        assert!(Transfer::parse(&input("abc", false)).is_err());
        assert!(Transfer::parse(&input("", false)).is_ok());
        let transfer = Transfer::parse(&input("\"abc\"", true)).unwrap();
        assert_eq!(transfer.options.if_destination.unwrap().as_str(), "abc");
    }

    #[test]
    fn failures_say_what_to_do() {
        let transfer = Transfer::parse(&input("", false)).unwrap();
        let text = |kind| transfer.failed(NextcloudError::new(kind, "")).text();
        assert!(text(Kind::PreconditionFailed).contains("overwrite true"));
        assert!(text(Kind::Conflict).contains("no folder b"));
        assert!(text(Kind::NotFound).contains("not found: a"));
    }
}
