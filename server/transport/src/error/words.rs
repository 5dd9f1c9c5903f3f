//! The server's words made fit to be shown: short, plain, and without what belongs to the operator.

/// At most this many characters of a message are kept.
const LONGEST: usize = 300;

/// Folders that begin a path on the server's own disk.
const SERVER_ROOTS: [&str; 14] = [
    "/var/",
    "/srv/",
    "/usr/",
    "/home/",
    "/opt/",
    "/mnt/",
    "/etc/",
    "/tmp/",
    "/root/",
    "/app/",
    "/www/",
    "/data/",
    "/config/",
    "/nextcloud/",
];

/// What must not appear in a message: the server's name and the caller's secret.
#[derive(Debug, Default, Clone)]
pub(crate) struct Redaction {
    host: Option<String>,
    secret: Option<nc_base::Secret>,
}

impl Redaction {
    pub(crate) fn new(host: Option<&str>, secret: Option<&nc_base::Secret>) -> Self {
        Self {
            host: host.filter(|host| host.len() > 3).map(str::to_owned),
            secret: secret.filter(|text| text.expose().len() > 3).cloned(),
        }
    }

    /// One line of plain text, or nothing if nothing worth showing is left.
    pub(crate) fn clean(&self, text: &str) -> Option<String> {
        if is_markup(text) {
            return None;
        }
        let mut text = text.to_owned();
        if let Some(secret) = &self.secret {
            text = text.replace(secret.expose(), "[secret]");
        }
        if let Some(host) = &self.host {
            text = text.replace(host.as_str(), "[server]");
        }
        let words: Vec<&str> = text.split_whitespace().map(word).collect();
        let line: String = words
            .join(" ")
            .chars()
            .filter(|c| !c.is_control())
            .collect();
        shorten(&line)
    }
}

fn is_markup(text: &str) -> bool {
    let start: String = text.trim_start().chars().take(200).collect();
    let start = start.to_ascii_lowercase();
    [
        "<!doctype",
        "<html",
        "<head",
        "<body",
        "<?xml",
        "<div",
        "<br",
    ]
    .iter()
    .any(|tag| start.contains(tag))
}

/// A word as it may be shown.
fn word(word: &str) -> &str {
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '/' && c != '[');
    if bare.contains("://") {
        "[address]"
    } else if is_server_path(bare) {
        "[path]"
    } else if is_ip(bare) {
        "[server]"
    } else {
        word
    }
}

fn is_server_path(word: &str) -> bool {
    let begins = |at: usize| {
        word.get(..at)
            .and_then(|before| before.chars().next_back())
            .is_none_or(|c| "(\"'=:,[<`".contains(c))
    };
    SERVER_ROOTS
        .iter()
        .flat_map(|root| word.match_indices(root))
        .any(|(at, root)| begins(at) && word.len() > at + root.len())
        || (word.starts_with('/') && word.contains(".php"))
}

fn is_ip(word: &str) -> bool {
    let host = word.rsplit_once(':').map_or(word, |(host, _)| host);
    host.parse::<std::net::Ipv4Addr>().is_ok() || word.parse::<std::net::Ipv6Addr>().is_ok()
}

fn shorten(line: &str) -> Option<String> {
    let line = line.trim();
    if line.is_empty() {
        return None;
    }
    if line.chars().count() <= LONGEST {
        return Some(line.to_owned());
    }
    Some(line.chars().take(LONGEST - 1).chain(['…']).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clean(text: &str) -> Option<String> {
        let secret = nc_base::Secret::new("pw-of-alice");
        Redaction::new(Some("cloud.internal"), Some(&secret)).clean(text)
    }

    #[test]
    fn server_paths_addresses_and_secrets_are_replaced() {
        assert_eq!(
            clean("fopen(/var/www/x.php): failed\nat http://cloud.internal/x for pw-of-alice")
                .as_deref(),
            Some("[path] failed at [address] for [secret]")
        );
        assert_eq!(
            clean("connect to cloud.internal via 10.0.0.7:5432").as_deref(),
            Some("connect to [server] via [server]")
        );
    }

    #[test]
    fn paths_of_the_user_stay() {
        let text = "File with name /Notes/data/a b.md could not be located";
        assert_eq!(clean(text).as_deref(), Some(text));
    }

    #[test]
    fn web_pages_say_nothing() {
        assert_eq!(clean("<!DOCTYPE html><html><body>x</body></html>"), None);
        assert_eq!(clean("  \n "), None);
    }

    #[test]
    fn long_messages_end_at_300_characters() {
        let short = clean(&"ü".repeat(1000)).expect("something");
        assert_eq!(short.chars().count(), 300);
    }
}
