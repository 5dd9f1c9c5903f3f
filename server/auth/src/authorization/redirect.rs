//! Where browsers may be sent with a code: addresses that clients register, and which of them a request means.

use url::{Host, Url};

/// Longest address, in bytes.
const MOST_BYTES: usize = 1024;
/// Schemes that never belong to an app of the person's device.
const NO_APP: &[&str] = &[
    "about",
    "blob",
    "chrome",
    "data",
    "file",
    "ftp",
    "javascript",
    "mailto",
    "sms",
    "tel",
    "vbscript",
    "view-source",
    "ws",
    "wss",
];
/// Hosts that are the person's own device.
const LOOPBACK: &[&str] = &["127.0.0.1", "[::1]", "localhost"];

/// What kind of address it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RedirectKind {
    /// A page of a web server.
    Web,
    /// A port of the person's device.
    Loopback,
    /// An app of the person's device, by a scheme of its own.
    App,
}

/// The address as a client may register it.
///
/// # Errors
/// Why not, for whoever registers.
pub fn acceptable(text: &str) -> Result<RedirectKind, &'static str> {
    if text.is_empty() || text.len() > MOST_BYTES {
        return Err("a redirect URI has 1 to 1024 bytes");
    }
    let odd = |c: char| !c.is_ascii_graphic() || matches!(c, '\\' | '*' | '"' | '<' | '>' | '`');
    if text.contains(odd) {
        return Err(
            "a redirect URI has no spaces, quotes, backslashes, stars or letters beyond ASCII",
        );
    }
    if text.contains('#') {
        return Err("a redirect URI has no fragment");
    }
    let url = Url::parse(text).map_err(|_| "a redirect URI is absolute")?;
    // An empty user name is one, too: with parameters behind it, such an address would be none any more.
    let authority = text
        .split_once("://")
        .and_then(|(_, rest)| rest.split(['/', '?']).next());
    let named = !url.username().is_empty() || url.password().is_some();
    if named || authority.is_some_and(|authority| authority.contains('@')) {
        return Err("a redirect URI has no user name");
    }
    match (url.scheme(), url.host()) {
        ("https", Some(Host::Domain(_) | Host::Ipv4(_) | Host::Ipv6(_))) => Ok(RedirectKind::Web),
        ("http", _) if loopback(text).is_some() => Ok(RedirectKind::Loopback),
        ("http", _) => Err("a redirect URI with http is one of 127.0.0.1, [::1] or localhost"),
        (scheme, _) if NO_APP.contains(&scheme) => Err("this scheme belongs to no app"),
        _ => Ok(RedirectKind::App),
    }
}

/// Whether a request with `asked` means the registered address: the same text, or another port of the same loopback address
/// (RFC 8252 7.3).
pub fn matches(registered: &str, asked: &str) -> bool {
    registered == asked
        || matches!((loopback(registered), loopback(asked)), (Some(one), Some(other)) if one == other)
}

/// Host and everything behind the port, of an address of the person's own device; compared as they are written.
pub fn loopback(text: &str) -> Option<(&str, &str)> {
    let rest = text.strip_prefix("http://")?;
    let (authority, path) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
    let host = LOOPBACK.iter().find(|host| authority.starts_with(**host))?;
    let port = authority.get(host.len()..)?;
    let good = match port.strip_prefix(':') {
        None => port.is_empty(),
        Some(digits) => digits.parse::<u16>().is_ok() && !digits.starts_with('+'),
    };
    let plain = !path.contains(|c: char| !c.is_ascii_graphic() || matches!(c, '\\' | '#'));
    (good && plain).then_some((*host, path))
}

/// What a person reads of an address: the host, or the scheme of an app.
pub fn shown(text: &str) -> String {
    let Ok(url) = Url::parse(text) else {
        return String::new();
    };
    match (url.scheme(), url.host_str()) {
        ("http" | "https", Some(host)) => host.to_owned(),
        (scheme, _) => format!("{scheme}:"),
    }
}

/// The address with more parameters in its query.
pub fn with(text: &str, parameters: &[(&str, &str)]) -> String {
    let query: String = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(parameters)
        .finish();
    let joint = match text.split_once('?') {
        None => "?",
        Some((_, "")) => "",
        Some(_) => "&",
    };
    format!("{text}{joint}{query}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_own_ports_and_apps_may_be_registered() {
        for (text, kind) in [
            ("https://claude.ai/api/mcp/auth_callback", RedirectKind::Web),
            ("http://127.0.0.1/callback", RedirectKind::Loopback),
            (
                "http://localhost:6274/oauth/callback",
                RedirectKind::Loopback,
            ),
            ("http://[::1]:1/", RedirectKind::Loopback),
            (
                "cursor://anysphere.cursor-retrieval/oauth",
                RedirectKind::App,
            ),
            ("com.example.app:/oauth", RedirectKind::App),
        ] {
            assert_eq!(acceptable(text), Ok(kind), "{text}");
        }
    }

    #[test]
    fn nothing_else_may_be_registered() {
        for text in [
            "",
            "http://evil.test/cb",
            "http://127.0.0.1.evil.test/cb",
            "http://127.0.0.1:8000@evil.test/cb",
            "http://127.1/cb",
            "http://LOCALHOST/cb",
            "https://user@host.test/cb",
            "https:user@host.test/cb",
            "https://@host.test/cb",
            "cursor://@",
            "cursor://user:password@host/cb",
            "https://host.test/cb#x",
            "https://host.test/*",
            "https://host.test\\@evil.test",
            "javascript:alert(1)",
            "JavaScript:alert(1)",
            "data:text/html,x",
            "//evil.test/cb",
            "/cb",
            "*",
            "https://host.test/a b",
        ] {
            assert!(acceptable(text).is_err(), "{text}");
        }
        assert!(acceptable(&format!("https://host.test/{}", "a".repeat(2000))).is_err());
    }

    #[test]
    fn a_request_means_the_registered_address_and_no_other() {
        let registered = "https://host.test/cb?a=1";
        assert!(matches(registered, registered));
        for asked in [
            "https://host.test/cb",
            "https://host.test/cb?a=1&b=2",
            "https://host.test/cb?a=1/",
            "https://HOST.test/cb?a=1",
            "https://host.test:443/cb?a=1",
            "https://host.test/%63b?a=1",
            "http://host.test/cb?a=1",
        ] {
            assert!(!matches(registered, asked), "{asked}");
        }
    }

    #[test]
    fn a_loopback_address_has_any_port_and_nothing_else_is_free() {
        let registered = "http://127.0.0.1:8000/cb";
        for asked in [
            "http://127.0.0.1:8000/cb",
            "http://127.0.0.1:9/cb",
            "http://127.0.0.1/cb",
        ] {
            assert!(matches(registered, asked), "{asked}");
        }
        for asked in [
            "http://localhost:8000/cb",
            "http://127.0.0.1:8000@evil.test/cb",
            "http://127.0.0.1:8000/cb/",
            "http://127.0.0.1:8000/cb?x=1",
            "http://127.0.0.1:8000/cb#x",
            "http://127.0.0.1:8000/CB",
            "http://127.0.0.1:8000/%63b",
            "http://127.0.0.1:99999/cb",
            "http://127.0.0.1:/cb",
            "http://127.0.0.1.evil.test/cb",
            "HTTP://127.0.0.1:8000/cb",
            "https://127.0.0.1:8000/cb",
        ] {
            assert!(!matches(registered, asked), "{asked}");
        }
    }

    #[test]
    fn answers_are_added_to_what_is_there() {
        let pairs = [("code", "a&b"), ("state", "é")];
        assert_eq!(
            with("https://h.test/cb", &pairs),
            "https://h.test/cb?code=a%26b&state=%C3%A9"
        );
        assert!(with("https://h.test/cb?x=1", &pairs).starts_with("https://h.test/cb?x=1&code="));
        assert!(with("app:/cb", &pairs).starts_with("app:/cb?code="));
    }
}
