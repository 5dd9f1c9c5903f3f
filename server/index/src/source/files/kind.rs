//! Which files have a text, by their type where it is known and by their name where only that is.

use crate::Extractor;

/// How the text of a file is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::source) enum Reading {
    /// It is a text.
    Text,
    /// Something has to read it.
    Document,
    /// Only OCR can.
    Picture,
}

/// Types of texts that do not begin with `text/`.
const TEXTS: [&str; 24] = [
    "application/csv",
    "application/ecmascript",
    "application/graphql",
    "application/javascript",
    "application/json",
    "application/mbox",
    "application/sql",
    "application/toml",
    "application/typescript",
    "application/x-httpd-php",
    "application/x-javascript",
    "application/x-latex",
    "application/x-ndjson",
    "application/x-perl",
    "application/x-php",
    "application/x-python",
    "application/x-ruby",
    "application/x-sh",
    "application/x-shellscript",
    "application/x-subrip",
    "application/x-tex",
    "application/x-yaml",
    "application/xml",
    "application/yaml",
];

/// Endings of files that surely have no text. Pictures are not among them: OCR may read them.
const TEXTLESS: [&str; 60] = [
    "3gp", "7z", "aac", "ai", "apk", "avi", "bin", "blend", "bz2", "cab", "class", "crt", "db",
    "deb", "dll", "dmg", "dwg", "eot", "exe", "flac", "flv", "gpg", "gz", "img", "iso", "jar",
    "kdbx", "m4a", "m4v", "mkv", "mov", "mp3", "mp4", "mpeg", "mpg", "msi", "o", "ogg", "ogv",
    "opus", "otf", "part", "pfx", "psd", "pyc", "rar", "rpm", "so", "sqlite", "tar", "tgz", "ttf",
    "vmdk", "wav", "webm", "wma", "wmv", "woff", "woff2", "zip",
];

/// How a file of this type can be read, if at all.
pub(in crate::source) fn reading(
    mime: &str,
    extractor: &dyn Extractor,
    ocr: bool,
) -> Option<Reading> {
    let mime = mime.split(';').next().unwrap_or_default().trim();
    if extractor.reads(mime) {
        return Some(Reading::Document);
    }
    let text = mime.starts_with("text/")
        || mime.ends_with("+json")
        || (mime.ends_with("+xml") && !mime.starts_with("image/"))
        || TEXTS.contains(&mime);
    if text {
        return Some(Reading::Text);
    }
    let picture = mime.starts_with("image/") && mime != "image/svg+xml";
    (ocr && (picture || mime == "application/pdf")).then_some(Reading::Picture)
}

/// What follows the last dot of a name, as long as an ending is; none for folders and names without one.
pub(in crate::source) fn extension(name: &str) -> Option<&str> {
    let (front, extension) = name.rsplit_once('.')?;
    let plain = extension.len() <= 10 && extension.bytes().all(|byte| byte.is_ascii_alphanumeric());
    (!front.is_empty() && !extension.is_empty() && plain).then_some(extension)
}

/// Whether a file of this name may have a text; nothing is known of names without an ending.
pub(in crate::source) fn may_have_text(name: &str) -> Option<bool> {
    let extension = extension(name)?.to_ascii_lowercase();
    Some(TEXTLESS.binary_search(&extension.as_str()).is_err())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::NoExtractor;

    #[test]
    fn endings_are_sorted_to_be_found() {
        assert!(TEXTLESS.is_sorted() && TEXTS.is_sorted());
    }

    #[test]
    fn types_tell_how_to_read() {
        for (mime, ocr, want) in [
            ("text/markdown", false, Some(Reading::Text)),
            ("text/plain; charset=utf-8", false, Some(Reading::Text)),
            ("application/json", false, Some(Reading::Text)),
            ("image/svg+xml", true, None),
            ("image/png", false, None),
            ("image/png", true, Some(Reading::Picture)),
            ("application/pdf", true, Some(Reading::Picture)),
            ("application/zip", true, None),
            ("", true, None),
        ] {
            assert_eq!(reading(mime, &NoExtractor, ocr), want, "{mime}");
        }
    }

    #[test]
    fn names_tell_what_has_no_text() {
        for (name, want) in [
            ("a.md", Some(true)),
            ("a.PDF", Some(true)),
            ("film.MP4", Some(false)),
            ("folder", None),
            (".hidden", None),
            ("trailing.", None),
            ("v1.2 notes and more", None),
        ] {
            assert_eq!(may_have_text(name), want, "{name}");
        }
    }
}
