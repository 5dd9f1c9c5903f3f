//! Signing in at the identity provider in front: the way there and back.

use askama::Template;
use axum::{
    extract::{Request, State},
    response::{IntoResponse, Redirect, Response},
};
use http::{StatusCode, header};
use nc_auth::{authorization::AtProvider, provider::Callback};

use super::{
    CONNECT, HOME, Pages,
    browser::{Cookie, browser},
    page::{Forms, respond},
    trouble::Trouble,
};
use crate::http::peer;

#[derive(Debug, Template)]
#[template(path = "sign_in_first.html")]
struct FirstPage<'a> {
    base: String,
    nextcloud: &'a str,
    provider: &'a str,
    name: &'a str,
    url: &'a str,
}

/// The page before a sign-in at Nextcloud. A link and no redirect: whoever opens an address that somebody sent them reads first
/// what it is.
pub(super) fn first(pages: &Pages, at: &AtProvider) -> Response {
    let page = FirstPage {
        base: pages.path(""),
        nextcloud: pages.nextcloud(),
        provider: &at.host,
        name: &at.name,
        url: &at.url,
    };
    with_binding(pages, respond(StatusCode::OK, &page, Forms::None), at)
}

/// `GET /app/sign-in`: to the provider, to look at our pages afterwards.
pub(super) async fn begin(State(pages): State<Pages>, request: Request) -> Response {
    let browser = browser(request.headers(), pages.secure());
    let peer = peer(&request);
    match pages.server.sign_in_in_front(&browser, &peer).await {
        Ok(Some(at)) => {
            let response = Redirect::to(&at.url).into_response();
            with_binding(&pages, response, &at)
        }
        Ok(None) => Redirect::to(&pages.path(HOME)).into_response(),
        Err(error) => pages.trouble(error),
    }
}

/// `GET /oauth/callback`: the provider sent the browser back.
pub(super) async fn come_back(State(pages): State<Pages>, request: Request) -> Response {
    let browser = browser(request.headers(), pages.secure());
    let peer = peer(&request);
    let query = request.uri().query().unwrap_or_default();
    let Some(callback) = Callback::parse(query) else {
        return pages.trouble(Trouble::Form);
    };
    let came = match pages.server.come_back(&callback, &browser, &peer).await {
        Ok(came) => came,
        Err(error) => return pages.trouble(error),
    };
    let at = came.ticket.map_or_else(
        || pages.path(HOME),
        |ticket| pages.path(&format!("{CONNECT}/{}", ticket.expose())),
    );
    let mut response = Redirect::to(&at).into_response();
    let cookie = came
        .session
        .and_then(|session| Cookie::Session.set(pages.secure(), Some(&session)));
    let headers = response.headers_mut();
    headers.extend(cookie.map(|cookie| (header::SET_COOKIE, cookie)));
    response
}

fn with_binding(pages: &Pages, mut response: Response, at: &AtProvider) -> Response {
    let cookie = Cookie::Binding.set(pages.secure(), Some(&at.binding));
    let headers = response.headers_mut();
    headers.extend(cookie.map(|cookie| (header::SET_COOKIE, cookie)));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signing_in_first_reads_as_its_snapshot_says() {
        let page = FirstPage {
            base: String::new(),
            nextcloud: "cloud.example.org",
            provider: "sso.example.org",
            name: "",
            url: "https://sso.example.org/auth?a=1&b=\"2",
        };
        insta::assert_snapshot!("sign_in_first", page.render().expect("a page"));
    }
}
