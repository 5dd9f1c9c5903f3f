//! A name for a path that holds nothing of the user's.

/// The beginning of `path` that says which part of Nextcloud is meant, such as `/remote.php/dav/files`,
/// `/ocs/v2.php/apps/spreed` or `/index.php/apps/notes`; ids and names never enter it.
pub(super) fn route(path: &str) -> String {
    let mut parts = path.split('/').filter(|part| !part.is_empty());
    let mut kept = String::new();
    for _ in 0..3 {
        let Some(part) = parts.next() else { break };
        if !is_fixed(part) && !kept.ends_with("/apps") && !kept.ends_with("/dav") {
            break;
        }
        kept.push('/');
        kept.push_str(part);
    }
    if kept.ends_with("/apps")
        && let Some(app) = parts.next()
    {
        kept.push('/');
        kept.push_str(app);
    }
    kept
}

/// Whether the word is one of the server's own.
fn is_fixed(part: &str) -> bool {
    const WORDS: [&str; 10] = [
        "apps",
        "cloud",
        "core",
        "dav",
        "index.php",
        "ocs",
        "remote.php",
        "status.php",
        "v1.php",
        "v2.php",
    ];
    WORDS.contains(&part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_and_names_stay_out() {
        for (path, expected) in [
            (
                "/remote.php/dav/files/alice/secret.md",
                "/remote.php/dav/files",
            ),
            (
                "/index.php/apps/notes/api/v1/notes/7",
                "/index.php/apps/notes",
            ),
            ("/apps/notes/api/v1/notes/7", "/apps/notes"),
            ("/ocs/v2.php/cloud/users/alice", "/ocs/v2.php/cloud"),
            (
                "/ocs/v2.php/apps/spreed/api/v4/room/tok",
                "/ocs/v2.php/apps/spreed",
            ),
            ("/index.php/s/token", "/index.php"),
            ("/status.php", "/status.php"),
            ("/s/token", ""),
        ] {
            assert_eq!(route(path), expected, "{path}");
        }
    }
}
