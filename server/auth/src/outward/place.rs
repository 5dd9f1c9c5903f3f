//! Whether an address may be meant for the public Internet, as far as its text tells.

use url::{Host, Url};

/// Longest address, in bytes.
const MOST_BYTES: usize = 2048;
/// Names that never lead out, with everything below them.
const INSIDE: &[&str] = &[
    "localhost",
    "local",
    "internal",
    "intranet",
    "lan",
    "home.arpa",
    "onion",
];

/// Why an address is not fetched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NotPublic {
    /// It is no address at all, or too long for one.
    #[error("it is no address")]
    Malformed,
    /// It is not reached by https.
    #[error("it does not begin with https://")]
    Scheme,
    /// It carries a user name or a password.
    #[error("it carries a user name or password")]
    Credentials,
    /// Its host is a number instead of a name.
    #[error("its host is an IP address")]
    Literal,
    /// Its host is a name that only this network knows.
    #[error("its host is a name of a private network")]
    Private,
}

/// Read an address that a stranger gave.
///
/// # Errors
/// [`NotPublic`], without asking anybody. What passes must still be looked up before it is connected to.
pub fn check(text: &str) -> Result<Url, NotPublic> {
    if text.len() > MOST_BYTES || text.chars().any(|c| c.is_control() || c.is_whitespace()) {
        return Err(NotPublic::Malformed);
    }
    let url = Url::parse(text).map_err(|_| NotPublic::Malformed)?;
    if url.scheme() != "https" {
        return Err(NotPublic::Scheme);
    }
    if !url.username().is_empty() || url.password().is_some() || text.contains(['@', '\\']) {
        return Err(NotPublic::Credentials);
    }
    match url.host() {
        None => Err(NotPublic::Malformed),
        Some(Host::Ipv4(_) | Host::Ipv6(_)) => Err(NotPublic::Literal),
        Some(Host::Domain(name)) => {
            let below = |inside: &str| {
                let rest = name.strip_suffix(inside);
                rest.is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
            };
            // A name without a dot, or with one at its end, means what the network around us wants.
            let whole = name.contains('.') && !name.ends_with('.');
            if whole && !INSIDE.iter().any(|inside| below(inside)) {
                Ok(url)
            } else {
                Err(NotPublic::Private)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_no_hosts_however_they_are_written() {
        for host in [
            "127.0.0.1",
            "[::1]",
            "[::ffff:127.0.0.1]",
            "0x7f000001",
            "2130706433",
            "0177.0.0.1",
            "127.1",
            "①②⑦.⓪.⓪.①",
            "169.254.169.254",
            "[fd00:ec2::254]",
            "[64:ff9b::7f00:1]",
            "10.0.0.1",
            "100.64.0.1",
            "0.0.0.0",
            "8.8.8.8",
        ] {
            let refused = check(&format!("https://{host}/x"));
            assert_eq!(refused, Err(NotPublic::Literal), "{host}");
        }
    }

    #[test]
    fn names_of_private_networks_are_no_hosts() {
        for host in [
            "localhost",
            "LOCALHOST",
            "a.localhost",
            "printer",
            "printer.local",
            "metadata.google.internal",
            "router.home.arpa",
            "example.com.",
            "localhost.",
        ] {
            let refused = check(&format!("https://{host}/x"));
            assert_eq!(refused, Err(NotPublic::Private), "{host}");
        }
    }

    #[test]
    fn only_plain_https_passes() {
        for (text, why) in [
            ("http://example.com/x", NotPublic::Scheme),
            ("file:///etc/passwd", NotPublic::Scheme),
            ("gopher://example.com/", NotPublic::Scheme),
            ("https://a:b@example.com/", NotPublic::Credentials),
            ("https://example.com/a@b", NotPublic::Credentials),
            ("https://example.com\\x", NotPublic::Credentials),
            ("https://example.com/\r\nX: y", NotPublic::Malformed),
            ("https:///x", NotPublic::Private),
            ("example.com", NotPublic::Malformed),
        ] {
            assert_eq!(check(text), Err(why), "{text:?}");
        }
        let long = format!("https://example.com/{}", "a".repeat(MOST_BYTES));
        assert_eq!(check(&long), Err(NotPublic::Malformed));
        assert!(check("https://cloud.example.com:8443/nextcloud").is_ok());
    }
}
