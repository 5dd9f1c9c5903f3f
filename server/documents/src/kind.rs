//! Kinds of documents, by MIME type, and whether bytes are of one.

use serde::{Deserialize, Serialize};

use crate::DocumentError;

/// A kind of document that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Kind {
    /// Portable Document Format.
    Pdf,
    /// Word processing of Office Open XML.
    Docx,
    /// Slides of Office Open XML.
    Pptx,
    /// Sheets of Office Open XML.
    Xlsx,
    /// Word processing of OpenDocument.
    Odt,
    /// Slides of OpenDocument.
    Odp,
    /// Sheets of OpenDocument.
    Ods,
    /// A web page.
    Html,
    /// A mail with its headers.
    Mail,
}

const OPEN_XML: &str = "application/vnd.openxmlformats-officedocument.";
const OPEN_DOCUMENT: &str = "application/vnd.oasis.opendocument.";

impl Kind {
    /// The kind of files of this type; templates and documents with macros read like documents.
    pub fn of_mime(mime: &str) -> Option<Self> {
        let mime = mime.split(';').next().unwrap_or_default().trim();
        if let Some(rest) = mime.strip_prefix(OPEN_XML) {
            return match rest.split('.').next()? {
                "wordprocessingml" => Some(Self::Docx),
                "presentationml" => Some(Self::Pptx),
                "spreadsheetml" => Some(Self::Xlsx),
                _ => None,
            };
        }
        if let Some(rest) = mime.strip_prefix(OPEN_DOCUMENT) {
            return match rest.trim_end_matches("-template") {
                "text" => Some(Self::Odt),
                "presentation" => Some(Self::Odp),
                "spreadsheet" => Some(Self::Ods),
                _ => None,
            };
        }
        match mime {
            "application/pdf" => Some(Self::Pdf),
            "text/html" | "application/xhtml+xml" => Some(Self::Html),
            "message/rfc822" => Some(Self::Mail),
            "application/vnd.ms-word.document.macroEnabled.12" => Some(Self::Docx),
            "application/vnd.ms-excel.sheet.macroEnabled.12" => Some(Self::Xlsx),
            "application/vnd.ms-powerpoint.presentation.macroEnabled.12" => Some(Self::Pptx),
            _ => None,
        }
    }

    /// What people call it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pdf => "PDF",
            Self::Docx => "DOCX",
            Self::Pptx => "PPTX",
            Self::Xlsx => "XLSX",
            Self::Odt => "ODT",
            Self::Odp => "ODP",
            Self::Ods => "ODS",
            Self::Html => "HTML",
            Self::Mail => "mail",
        }
    }

    /// The library that reads it.
    pub const fn library(self) -> &'static str {
        match self {
            Self::Pdf => "pdf-extract",
            Self::Xlsx | Self::Ods => "calamine",
            Self::Docx | Self::Pptx | Self::Odt | Self::Odp => "quick-xml",
            Self::Html => "html2text",
            Self::Mail => "mail-parser",
        }
    }

    /// Whether the text keeps headings, lists and tables as Markdown.
    pub const fn is_markdown(self) -> bool {
        !matches!(self, Self::Pdf | Self::Mail)
    }

    /// The first bytes tell most kinds apart.
    pub(crate) fn check(self, bytes: &[u8]) -> Result<(), DocumentError> {
        let head = bytes.get(..1024).unwrap_or(bytes);
        let fits = match self {
            Self::Html | Self::Mail => !head.contains(&0),
            Self::Pdf => head.windows(5).any(|five| five == b"%PDF-"),
            _ if head.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) => {
                // How Office packs what a password protects; older formats begin so, too.
                return Err(DocumentError::Locked);
            }
            _ => head.starts_with(b"PK"),
        };
        if fits {
            return Ok(());
        }
        Err(DocumentError::OtherKind {
            expected: self.name().to_owned(),
        })
    }
}
