//! Where a redirect may lead: never to another server, and a login page is no answer.

use http::{HeaderMap, Method, StatusCode, header};
use url::Url;

use crate::{Kind, NextcloudError, address};

/// The address to go on with, if `status` is a redirect that may be followed.
///
/// `Ok(None)`: not a redirect.
pub(super) fn target(
    base: &Url,
    at: &Url,
    method: &Method,
    status: StatusCode,
    headers: &HeaderMap,
) -> Result<Option<Url>, NextcloudError> {
    if !matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308) {
        return Ok(None);
    }
    let to = headers
        .get(header::LOCATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|text| at.join(text).ok())
        .ok_or_else(|| NextcloudError::unexpected("a redirect that leads nowhere"))?;
    if is_login(&to) {
        return Err(NextcloudError::new(
            Kind::LoginPage,
            "the server asks for a login in the browser",
        ));
    }
    if !address::belongs(base, &to) {
        let detail = if to.host() == base.host() && to.scheme() == "https" {
            "the server redirects to https; set the URL to that"
        } else {
            "the server redirects to another address, which is never followed"
        };
        return Err(NextcloudError::unexpected(detail));
    }
    let kept = matches!(status.as_u16(), 307 | 308);
    match method.as_str() {
        "GET" | "HEAD" => Ok(Some(to)),
        "PROPFIND" | "REPORT" | "SEARCH" | "OPTIONS" if kept || status.as_u16() == 301 => {
            Ok(Some(to))
        }
        _ => Err(NextcloudError::unexpected(
            "the server redirects a change, which is not followed",
        )),
    }
}

fn is_login(url: &Url) -> bool {
    let path = url.path().trim_end_matches('/');
    path.ends_with("/login") || path.contains("/login/") || path.contains("/apps/user_saml/")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn go(method: &Method, status: u16, location: &'static str) -> Result<Option<Url>, Kind> {
        let base = Url::parse("https://c.example/cloud").expect("a base");
        let at = Url::parse("https://c.example/cloud/.well-known/caldav").expect("a URL");
        let mut headers = HeaderMap::new();
        headers.insert(header::LOCATION, location.parse().expect("a header"));
        let status = StatusCode::from_u16(status).expect("a status");
        target(&base, &at, method, status, &headers).map_err(|error| error.kind())
    }

    #[test]
    fn reading_follows_within_the_server() {
        let to = go(&Method::GET, 301, "/cloud/remote.php/dav").expect("followed");
        assert_eq!(to.expect("a target").path(), "/cloud/remote.php/dav");
        assert_eq!(go(&Method::GET, 304, "/x"), Ok(None));
    }

    #[test]
    fn other_servers_and_folders_are_never_followed() {
        for to in [
            "https://evil.example/cloud/x",
            "http://c.example/cloud/x",
            "//evil.example/cloud/x",
            "https://c.example/other/x",
            "https://c.example@evil.example/cloud/x",
        ] {
            assert_eq!(
                go(&Method::GET, 302, to),
                Err(Kind::UnexpectedAnswer),
                "{to}"
            );
        }
    }

    #[test]
    fn a_change_is_never_redirected() {
        let put = go(&Method::PUT, 307, "/cloud/x");
        assert_eq!(put, Err(Kind::UnexpectedAnswer));
    }

    #[test]
    fn the_login_page_is_named() {
        let page = go(&Method::GET, 303, "/cloud/index.php/login?redirect_url=/x");
        assert_eq!(page, Err(Kind::LoginPage));
    }
}
