//! Which Host and Origin a request may name, so that no foreign web page reaches us through its visitor's browser.

use std::{net::IpAddr, sync::Arc};

use axum::{
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header, uri::Authority};
use url::Url;

use super::HttpError;

/// The names that are accepted besides loopback ones; `None` accepts all.
#[derive(Debug, Clone)]
pub struct Guard {
    hosts: Option<Vec<String>>,
    origins: Option<Vec<String>>,
}

const EXPOSED: &str = "mcp-session-id, mcp-protocol-version, www-authenticate, retry-after";
const PREFLIGHT: &str = "authorization, content-type, accept, last-event-id, mcp-session-id, mcp-protocol-version, \
                         mcp-method, mcp-name, x-mcp-toolsets, x-mcp-tools, x-mcp-exclude-tools, x-mcp-readonly, \
                         x-mcp-profile";

impl Guard {
    /// Accepts `hosts` (`name` or `name:port`) and `origins` (`https://name[:port]`, `:*` for any port).
    pub fn new(hosts: Option<Vec<String>>, origins: Option<Vec<String>>) -> Self {
        let lower = |list: Option<Vec<String>>| {
            list.map(|list| list.iter().map(|name| name.to_ascii_lowercase()).collect())
        };
        Self {
            hosts: lower(hosts),
            origins: lower(origins),
        }
    }

    /// Lets a request pass, or says which name is not accepted.
    ///
    /// # Errors
    /// 400 without a host or with several, 403 for a foreign host or origin.
    pub fn check(&self, uri: &Uri, headers: &HeaderMap) -> Result<(), HttpError> {
        self.check_host(uri, headers)?;
        let mut origins = headers.get_all(header::ORIGIN).iter();
        match (origins.next(), origins.next()) {
            (Some(origin), second) if second.is_some() || !self.allows_origin(origin) => {
                Err(HttpError::new(
                    StatusCode::FORBIDDEN,
                    "origin_not_allowed",
                    "Requests from this web page are not accepted.",
                )
                .hint("Add its origin, such as https://app.example.org, to MCP_ALLOWED_ORIGINS."))
            }
            _ => Ok(()),
        }
    }

    fn check_host(&self, uri: &Uri, headers: &HeaderMap) -> Result<(), HttpError> {
        let Some(allowed) = &self.hosts else {
            return Ok(());
        };
        let unclear = || {
            HttpError::new(
                StatusCode::BAD_REQUEST,
                "no_host",
                "The request does not name one host.",
            )
        };
        let mut hosts = headers.get_all(header::HOST).iter();
        let host = hosts.next().map(|value| {
            let parsed = value
                .to_str()
                .ok()
                .and_then(|text| text.parse::<Authority>().ok());
            parsed.ok_or_else(unclear)
        });
        let host = host.transpose()?;
        let named = [uri.authority(), host.as_ref()];
        if hosts.next().is_some() || named.iter().all(Option::is_none) {
            return Err(unclear());
        }
        // A proxy may believe one of them and we the other: both must be ours.
        let mut named = named.into_iter().flatten();
        named.try_for_each(|name| allow_host(allowed, name))
    }

    fn allows_origin(&self, origin: &HeaderValue) -> bool {
        let Some(allowed) = &self.origins else {
            return true;
        };
        let Ok(text) = origin.to_str() else {
            return false;
        };
        let text = text.to_ascii_lowercase();
        if allowed.contains(&text) {
            return true;
        }
        let Ok(url) = Url::parse(&text) else {
            return false;
        };
        let Some(host) = url.host_str() else {
            return false;
        };
        let any_port = format!("{}://{host}:*", url.scheme());
        is_loopback(host.trim_matches(['[', ']'])) || allowed.contains(&any_port)
    }
}

fn allow_host(allowed: &[String], named: &Authority) -> Result<(), HttpError> {
    let host = named.host().trim_matches(['[', ']']).to_ascii_lowercase();
    let with_port = named.as_str().to_ascii_lowercase();
    if is_loopback(&host)
        || allowed
            .iter()
            .any(|name| *name == host || *name == with_port)
    {
        return Ok(());
    }
    tracing::warn!(host = %host, "request for a host name that is not allowed");
    let shown: String = host.chars().take(100).collect();
    Err(HttpError::new(
        StatusCode::FORBIDDEN,
        "host_not_allowed",
        format!("The host name \"{shown}\" is not accepted here."),
    )
    .hint(format!("If it is yours, set MCP_ALLOWED_HOSTS={shown}, or NEXTCLOUD_MCP_SERVER_URL to the public address.")))
}

fn is_loopback(host: &str) -> bool {
    host == "localhost"
        || host.ends_with(".localhost")
        || host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

/// Refuses foreign names, answers the questions that browsers ask before a request, and tells them what pages may read.
pub(super) async fn guard(
    State(guard): State<Arc<Guard>>,
    request: Request,
    next: Next,
) -> Response {
    if let Err(refused) = guard.check(request.uri(), request.headers()) {
        return refused.into_response();
    }
    let Some(origin) = request.headers().get(header::ORIGIN).cloned() else {
        return next.run(request).await;
    };
    let asked = request.method() == Method::OPTIONS
        && request
            .headers()
            .contains_key(header::ACCESS_CONTROL_REQUEST_METHOD);
    let mut response = if asked {
        StatusCode::NO_CONTENT.into_response()
    } else {
        next.run(request).await
    };
    let headers = response.headers_mut();
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
    headers.append(header::VARY, HeaderValue::from_static("origin"));
    headers.insert(
        header::ACCESS_CONTROL_EXPOSE_HEADERS,
        HeaderValue::from_static(EXPOSED),
    );
    if asked {
        headers.insert(
            header::ACCESS_CONTROL_ALLOW_METHODS,
            HeaderValue::from_static("GET, POST, DELETE"),
        );
        headers.insert(
            header::ACCESS_CONTROL_ALLOW_HEADERS,
            HeaderValue::from_static(PREFLIGHT),
        );
        headers.insert(
            header::ACCESS_CONTROL_MAX_AGE,
            HeaderValue::from_static("600"),
        );
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdict(guard: &Guard, host: &str, origin: Option<&str>) -> u16 {
        let mut headers = HeaderMap::new();
        headers.insert(header::HOST, host.parse().expect("host"));
        if let Some(origin) = origin {
            headers.insert(header::ORIGIN, origin.parse().expect("origin"));
        }
        match guard.check(&Uri::from_static("/mcp"), &headers) {
            Ok(()) => 200,
            Err(refused) => refused.status.as_u16(),
        }
    }

    #[test]
    fn loopback_passes_and_strangers_do_not() {
        let guard = Guard::new(Some(Vec::new()), Some(Vec::new()));
        for good in ["localhost:8000", "127.0.0.1", "[::1]:9", "LOCALHOST"] {
            assert_eq!(verdict(&guard, good, None), 200, "{good}");
        }
        for bad in [
            "evil.example.org",
            "127.0.0.1.evil.example.org",
            "localhost.evil.example.org",
        ] {
            assert_eq!(verdict(&guard, bad, None), 403, "{bad}");
        }
        assert_eq!(
            verdict(&guard, "localhost", Some("http://localhost:6274")),
            200
        );
        for bad in ["https://evil.example.org", "null", "file://x"] {
            assert_eq!(verdict(&guard, "localhost", Some(bad)), 403, "{bad}");
        }
    }

    #[test]
    fn a_request_that_names_two_hosts_or_two_pages_is_refused() {
        let guard = Guard::new(Some(Vec::new()), Some(Vec::new()));
        let of = |lines: &[(header::HeaderName, &'static str)], uri: &'static str| {
            let mut headers = HeaderMap::new();
            for (name, value) in lines {
                headers.append(name, HeaderValue::from_static(value));
            }
            match guard.check(&Uri::from_static(uri), &headers) {
                Ok(()) => 200,
                Err(refused) => refused.status.as_u16(),
            }
        };
        let localhost = (header::HOST, "localhost");
        let page = (header::ORIGIN, "http://localhost:6274");
        assert_eq!(of(&[localhost.clone(), localhost.clone()], "/mcp"), 400);
        assert_eq!(of(&[], "/mcp"), 400);
        assert_eq!(of(&[(header::HOST, "local host")], "/mcp"), 400);
        assert_eq!(
            of(std::slice::from_ref(&localhost), "http://evil.test/mcp"),
            403
        );
        assert_eq!(
            of(&[(header::HOST, "evil.test")], "http://localhost/mcp"),
            403
        );
        assert_eq!(
            of(std::slice::from_ref(&localhost), "http://localhost/mcp"),
            200
        );
        assert_eq!(of(&[localhost.clone(), page.clone()], "/mcp"), 200);
        assert_eq!(of(&[localhost, page.clone(), page], "/mcp"), 403);
    }

    #[test]
    fn public_names_pass_when_they_are_named() {
        let hosts = vec![
            "mcp.example.org".to_owned(),
            "other.example.org:8443".to_owned(),
        ];
        let origins = vec![
            "https://app.example.org".to_owned(),
            "http://dev.example.org:*".to_owned(),
        ];
        let guard = Guard::new(Some(hosts), Some(origins));
        assert_eq!(verdict(&guard, "mcp.example.org:443", None), 200);
        assert_eq!(verdict(&guard, "other.example.org:8443", None), 200);
        assert_eq!(verdict(&guard, "other.example.org:1", None), 403);
        assert_eq!(
            verdict(&guard, "localhost", Some("https://app.example.org")),
            200
        );
        assert_eq!(
            verdict(&guard, "localhost", Some("http://app.example.org")),
            403
        );
        assert_eq!(
            verdict(&guard, "localhost", Some("http://dev.example.org:3000")),
            200
        );
    }
}
