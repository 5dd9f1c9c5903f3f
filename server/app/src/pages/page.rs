//! What all pages have in common: the headers that keep them to themselves, and how they look.

use askama::Template;
use axum::response::{Html, IntoResponse, Response};
use http::{HeaderName, HeaderValue, StatusCode, header};
use nc_auth::authorization::redirect;
use url::Url;

const STYLE: &str = include_str!("../../templates/style.css");

/// Headers of every page: nothing is kept, guessed, framed or told to other pages.
const HEADERS: [(HeaderName, &str); 4] = [
    (header::CACHE_CONTROL, "no-store"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
];

/// Where the forms of a page lead.
#[derive(Debug, Clone, Copy)]
pub(super) enum Forms<'a> {
    /// It has none.
    None,
    /// To us.
    Here,
    /// To us, and from there to this address of a client.
    Client(&'a str),
}

/// The answer with a page.
pub(super) fn respond(status: StatusCode, page: &impl Template, forms: Forms<'_>) -> Response {
    let html = match page.render() {
        Ok(html) => html,
        Err(error) => {
            tracing::error!(%error, "a page cannot be written");
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        }
    };
    let mut response = (status, HEADERS, Html(html)).into_response();
    let headers = response.headers_mut();
    // With no-referrer a browser would send its forms from the origin "null", which no guard can tell from a foreign page.
    let referrer = match forms {
        Forms::None => "no-referrer",
        _ => "same-origin",
    };
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static(referrer));
    if let Ok(policy) = HeaderValue::try_from(policy(forms)) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    response
}

/// The style of all pages.
pub(super) async fn style() -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/css; charset=utf-8"),
        (header::CACHE_CONTROL, "public, max-age=3600"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    (headers, STYLE).into_response()
}

/// Browsers hold `form-action` against redirects after a form, too.
fn policy(forms: Forms<'_>) -> String {
    let forms = match forms {
        Forms::None => "'none'".to_owned(),
        Forms::Here => "'self'".to_owned(),
        Forms::Client(uri) => format!("'self' {}", source(uri)),
    };
    format!(
        "default-src 'none'; style-src 'self'; form-action {forms}; frame-ancestors 'none'; base-uri 'none'"
    )
}

/// The address of a client as a source in a policy.
fn source(uri: &str) -> String {
    let Ok(url) = Url::parse(uri) else {
        return String::new();
    };
    let plain = |host: &str| {
        host.bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b".-".contains(&byte))
    };
    match url.host_str() {
        Some(host) if plain(host) && matches!(url.scheme(), "http" | "https") => {
            url.origin().ascii_serialization()
        }
        // An address in brackets has no form of its own in a policy.
        _ if redirect::loopback(uri).is_some() => "http:".to_owned(),
        _ => format!("{}:", url.scheme()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_may_lead_to_its_client_and_nowhere_else() {
        assert_eq!(source("https://claude.ai/cb?x=1"), "https://claude.ai");
        assert_eq!(source("http://127.0.0.1:6274/cb"), "http://127.0.0.1:6274");
        assert_eq!(source("http://[::1]:6274/cb"), "http:");
        assert_eq!(source("cursor://x.y/cb;script-src *"), "cursor:");
        assert!(policy(Forms::None).contains("form-action 'none'"));
        assert!(policy(Forms::Here).contains("frame-ancestors 'none'"));
    }
}
