//! From a path to an address below the server's base URL, and never beyond it.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use url::Url;

/// Everything but the unreserved characters of RFC 3986.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Percent-encode one path segment; a slash in it becomes `%2F`.
pub fn segment(text: &str) -> String {
    utf8_percent_encode(text, SEGMENT).to_string()
}

/// The address of `path` on the server at `base`, or `None` when it would leave the base.
///
/// `path` is an absolute-path reference, already percent-encoded, with an optional query.
pub(crate) fn join(base: &Url, path: &str) -> Option<Url> {
    let (plain, query) = path
        .split_once('?')
        .map_or((path, None), |(plain, query)| (plain, Some(query)));
    // Checked before the URL parser sees it: that one would resolve `..` silently.
    let sound = plain.starts_with('/')
        && !plain.starts_with("//")
        && !path.contains(['\\', '#', ' '])
        && !path.contains(char::is_control)
        && plain.split('/').all(stays);
    if !sound {
        return None;
    }
    let mut url = base.clone();
    url.set_path(&format!("{}{plain}", base.path().trim_end_matches('/')));
    url.set_query(query);
    url.set_fragment(None);
    belongs(base, &url).then_some(url)
}

/// Whether `url` lies on the server at `base` and below its path, with no step that leads out again.
pub(crate) fn belongs(base: &Url, url: &Url) -> bool {
    let prefix = base.path().trim_end_matches('/');
    let below = url
        .path()
        .strip_prefix(prefix)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    url.origin() == base.origin()
        && url.username().is_empty()
        && url.password().is_none()
        && below
        && !url.path().starts_with("//")
        && url.path().split('/').all(stays)
}

/// Whether a segment, once decoded by whoever serves it, cannot climb.
fn stays(segment: &str) -> bool {
    let decoded = percent_decode_str(segment).collect::<Vec<u8>>();
    !decoded.contains(&0)
        && decoded
            .split(|byte| matches!(byte, b'/' | b'\\'))
            .all(|part| part != b".." && part != b".")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(base: &str, path: &str) -> Option<String> {
        join(&Url::parse(base).expect("a base"), path).map(String::from)
    }

    #[test]
    fn a_path_is_placed_below_the_base() {
        assert_eq!(
            on("https://c.example/cloud/", "/remote.php/dav/files/a%20b/x"),
            Some("https://c.example/cloud/remote.php/dav/files/a%20b/x".to_owned())
        );
        assert_eq!(
            on("https://c.example", "/status.php?x=1"),
            Some("https://c.example/status.php?x=1".to_owned())
        );
    }

    #[test]
    fn a_path_that_would_leave_the_base_is_refused() {
        for bad in [
            "status.php",
            "https://evil.example/x",
            "//evil.example/x",
            "/../x",
            "/a/../../x",
            "/a/%2e%2e/x",
            "/a/.%2E/x",
            "/a/..%2fx",
            "/a/%2e%2e%5cx",
            "/a\\..\\x",
            "/a\r\nHost: evil/x",
            "/a b",
            "/a#b",
            "/a%00b",
            "",
        ] {
            assert_eq!(on("https://c.example/cloud", bad), None, "{bad:?}");
            assert_eq!(on("https://c.example", bad), None, "{bad:?}");
        }
    }

    #[test]
    fn names_with_dots_are_fine() {
        for good in ["/a/..b", "/a/b..c", "/a/...", "/.Collectives/x"] {
            assert!(on("https://c.example", good).is_some(), "{good:?}");
        }
    }

    #[test]
    fn another_origin_or_a_sibling_folder_does_not_belong() {
        let base = Url::parse("https://c.example/cloud").expect("a base");
        for bad in [
            "https://c.example/cloudy/x",
            "http://c.example/cloud/x",
            "https://c.example:444/cloud/x",
            "https://evil.example/cloud/x",
            "https://u:p@c.example/cloud/x",
        ] {
            assert!(!belongs(&base, &Url::parse(bad).expect("a URL")), "{bad}");
        }
    }

    #[test]
    fn a_segment_keeps_only_unreserved_characters() {
        assert_eq!(segment("a/b ü.md"), "a%2Fb%20%C3%BC.md");
    }
}
