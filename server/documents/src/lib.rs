//! Text of documents from their bytes: PDF, word processing, sheets, slides, HTML and mail.
//!
//! Knows nothing of where the bytes come from. The parsers are foreign code and the bytes are foreign, too: whoever calls
//! this with files of strangers does so in a process that may die. [`read`] bounds what it can (input, unpacked size,
//! text); memory and time are bounded from outside.

mod archive;
mod error;
mod html;
mod kind;
mod limits;
mod mail;
mod markdown;
mod office;
mod open_document;
mod pages;
mod pdf;
mod sheets;
mod slides;
mod word;
mod xml;

pub use error::DocumentError;
pub use kind::Kind;
pub use limits::Limits;
pub use pages::{Text, Wanted};

/// The text of `bytes`, a document of this kind.
///
/// # Errors
/// [`DocumentError`], which says what is wrong with the file; trying again does not help.
pub fn read(
    kind: Kind,
    bytes: &[u8],
    wanted: Wanted,
    limits: &Limits,
) -> Result<Text, DocumentError> {
    if bytes.is_empty() {
        return Err(DocumentError::Broken("it is empty".to_owned()));
    }
    if bytes.len() as u64 > limits.input_bytes {
        return Err(DocumentError::Large {
            bytes: bytes.len() as u64,
            most: limits.input_bytes,
        });
    }
    kind.check(bytes)?;
    let text = match kind {
        Kind::Pdf => pdf::read(bytes, wanted, limits),
        Kind::Docx => word::read(bytes, limits),
        Kind::Pptx => slides::read(bytes, wanted, limits),
        Kind::Xlsx | Kind::Ods => sheets::read(kind, bytes, wanted, limits),
        Kind::Odt => open_document::text(bytes, limits),
        Kind::Odp => open_document::slides(bytes, wanted, limits),
        Kind::Html => html::read(bytes),
        Kind::Mail => mail::read(bytes),
    }?;
    limits.check_text(text.pages.iter().map(String::len).sum())?;
    Ok(text)
}

#[cfg(test)]
mod tests;
