//! Paths as a model writes them, brought into the form in which the server reads them.

use icu_normalizer::ComposingNormalizerBorrowed;
use nc_toolkit::{Kind, ToolError};
use nextcloud_dav::{FilePath, InvalidPath};

/// The path in argument `name`, with or without a slash in front; the root when it is empty.
///
/// The server reads `\` as `/` and composes accents before it looks. Who compares paths must see what the server sees,
/// or an excluded file could be reached by another spelling.
pub(super) fn parse(name: &str, text: &str) -> Result<FilePath, ToolError> {
    if text.contains('\\') {
        let message = format!("`{name}` must not contain a backslash; folders are separated by /");
        return Err(ToolError::invalid(message));
    }
    let composed = ComposingNormalizerBorrowed::new_nfc().normalize(text);
    FilePath::parse(&composed).map_err(|error| unusable(name, error))
}

/// The same, for what must lie below the root.
pub(super) fn below_root(name: &str, text: &str) -> Result<FilePath, ToolError> {
    let path = parse(name, text)?;
    if path.is_root() {
        return Err(unusable(name, InvalidPath::Root));
    }
    Ok(path)
}

fn unusable(name: &str, error: InvalidPath) -> ToolError {
    ToolError::invalid(format!("`{name}` cannot be used: {error}"))
}

/// The failure, naming the file if the failure is that there is none.
pub(super) fn no_file(path: &FilePath, error: impl Into<ToolError>) -> ToolError {
    let words = || format!("File not found: {path}");
    error.into().told(Kind::NotFound, words)
}

/// The folder that holds `path`, as a person says it.
pub(super) fn folder_above(path: &FilePath) -> String {
    let above = path.parent().unwrap_or_default();
    if above.is_root() {
        "/".to_owned()
    } else {
        above.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slash_in_front_or_behind_means_nothing() {
        for text in ["/Notes/a b.md", "Notes/a b.md/", "./Notes//a b.md"] {
            assert_eq!(parse("path", text).unwrap().as_str(), "Notes/a b.md");
        }
        assert!(parse("path", "/").unwrap().is_root());
    }

    #[test]
    fn a_path_has_one_spelling() {
        assert_eq!(
            parse("path", "e\u{301}.txt").unwrap(),
            parse("path", "\u{e9}.txt").unwrap()
        );
        assert!(parse("path", "Private\\a.txt").is_err());
    }

    #[test]
    fn what_climbs_is_refused_with_the_name_of_the_argument() {
        let error = parse("source_path", "a/../../b").unwrap_err();
        assert!(error.text().contains("source_path"), "{}", error.text());
        assert!(below_root("path", "/").is_err());
    }
}
