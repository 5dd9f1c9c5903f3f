//! What a signed-in person sees and may end; the door for who is not signed in.

use askama::Template;
use axum::{
    extract::{Request, State},
    response::{IntoResponse, Redirect, Response},
};
use http::{StatusCode, header};
use jiff::Timestamp;
use nc_auth::authorization::{Done, Home};

use super::{
    CONNECT, HOME, Pages,
    browser::{Cookie, browser, form},
    page::{Forms, respond},
};
use crate::http::peer;

#[derive(Debug, Template)]
#[template(path = "home.html")]
struct HomePage<'a> {
    base: String,
    nextcloud: &'a str,
    user: &'a str,
    csrf: &'a str,
    connected: bool,
    refused: bool,
    since: String,
    allowed: Option<String>,
    clients: Vec<Row<'a>>,
    /// Where programs get their access, if that is not here.
    provider: Option<&'a str>,
    searches: bool,
}

#[derive(Debug)]
struct Row<'a> {
    id: &'a str,
    name: &'a str,
    may: Vec<&'a str>,
    since: String,
}

#[derive(Debug, Template)]
#[template(path = "sign_in.html")]
pub(super) struct SignInPage<'a> {
    pub(super) base: String,
    pub(super) nextcloud: &'a str,
    pub(super) provider: Option<&'a str>,
}

impl<'a> HomePage<'a> {
    fn of(home: &'a Home, pages: &'a Pages) -> Self {
        let known = &pages.server.settings().scopes;
        let words = |scope: &'a String| known.get(scope).map_or(&**scope, |words| &*words.about);
        let account = &home.account;
        let user = account.user_id.as_ref();
        Self {
            base: pages.path(""),
            nextcloud: pages.nextcloud(),
            user: user.map_or(account.person.subject(), |user| user.as_str()),
            csrf: &home.csrf,
            connected: account.connected,
            refused: account.refused_at.is_some(),
            since: day(account.updated_at),
            allowed: account.scopes.as_ref().map(ToString::to_string),
            clients: home
                .clients
                .iter()
                .map(|client| Row {
                    id: &client.id,
                    name: &client.name,
                    may: client.scopes.iter().map(words).collect(),
                    since: day(client.granted_at),
                })
                .collect(),
            provider: pages.provider(),
            searches: pages.searches,
        }
    }
}

pub(super) fn day(at: Timestamp) -> String {
    at.strftime("%Y-%m-%d").to_string()
}

/// `GET /app`.
pub(super) async fn show(State(pages): State<Pages>, request: Request) -> Response {
    let browser = browser(request.headers(), pages.secure());
    match pages.server.home(&browser).await {
        Ok(Some(home)) => respond(StatusCode::OK, &HomePage::of(&home, &pages), Forms::Here),
        Ok(None) => {
            let page = SignInPage {
                base: pages.path(""),
                nextcloud: pages.nextcloud(),
                provider: pages.provider(),
            };
            respond(StatusCode::OK, &page, Forms::Here)
        }
        Err(error) => pages.trouble(error),
    }
}

/// `POST /app`.
pub(super) async fn act(State(pages): State<Pages>, request: Request) -> Response {
    let browser = browser(request.headers(), pages.secure());
    let peer = peer(&request);
    let form = match form(request).await {
        Ok(form) => form,
        Err(trouble) => return pages.trouble(trouble),
    };
    let (at, cookie) = match pages.server.act(&form, &browser, &peer).await {
        Ok(Done::Changed) => (pages.path(HOME), None),
        Ok(Done::SignedOut) => (pages.path(HOME), Cookie::Session.set(pages.secure(), None)),
        Ok(Done::Connect { ticket, binding }) => (
            pages.path(&format!("{CONNECT}/{}", ticket.expose())),
            Cookie::Binding.set(pages.secure(), Some(&binding)),
        ),
        Err(error) => return pages.trouble(error),
    };
    let mut response = Redirect::to(&at).into_response();
    let headers = response.headers_mut();
    headers.extend(cookie.map(|cookie| (header::SET_COOKIE, cookie)));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(connected: bool, clients: Vec<Row<'static>>) -> HomePage<'static> {
        HomePage {
            base: String::new(),
            nextcloud: "cloud.example.org",
            user: "alice",
            csrf: "CSRF",
            connected,
            refused: !connected,
            since: "2026-11-22".to_owned(),
            allowed: None,
            clients,
            provider: None,
            searches: connected,
        }
    }

    #[test]
    fn home_reads_as_its_snapshot_says() {
        let row = Row {
            id: "https://client.example.com/app.json",
            name: "Chat \"& more\"",
            may: vec!["See your files", "See your notes"],
            since: "2026-11-20".to_owned(),
        };
        let connected = page(true, vec![row]).render().expect("a page");
        insta::assert_snapshot!("home", connected);
        let refused = page(false, Vec::new()).render().expect("a page");
        insta::assert_snapshot!("home_refused", refused);
        let mut page = SignInPage {
            base: String::new(),
            nextcloud: "cloud.example.org",
            provider: None,
        };
        insta::assert_snapshot!("sign_in", page.render().expect("a page"));
        page.provider = Some("sso.example.org");
        insta::assert_snapshot!("sign_in_in_front", page.render().expect("a page"));
        let mut page = self::page(true, Vec::new());
        page.provider = Some("sso.example.org");
        insta::assert_snapshot!("home_in_front", page.render().expect("a page"));
    }
}
