//! Signing in at Nextcloud: the way there, and waiting until the person said yes.

use askama::Template;
use axum::{
    extract::{Path, Request, State},
    response::{IntoResponse, Redirect, Response},
};
use http::{StatusCode, header};
use nc_auth::authorization::{Connect, Then, Waiting};
use nc_base::Secret;

use super::{
    HOME, Pages,
    browser::{Cookie, browser},
    in_front,
    page::{Forms, respond},
};

#[derive(Debug, Template)]
#[template(path = "connect.html")]
struct ConnectPage<'a> {
    base: String,
    here: String,
    waiting: &'a Waiting,
    nextcloud: &'a str,
}

#[derive(Debug, Template)]
#[template(path = "connected.html")]
struct ConnectedPage<'a> {
    base: String,
    user: &'a str,
}

/// `GET /connect/<ticket>`.
pub(super) async fn show(
    State(pages): State<Pages>,
    Path(ticket): Path<String>,
    request: Request,
) -> Response {
    let browser = browser(request.headers(), pages.secure());
    let ticket = Secret::new(ticket);
    let (session, user, then) = match pages.server.connect(&ticket, &browser).await {
        Ok(Connect::First(at)) => return in_front::first(&pages, &at),
        Ok(Connect::Waiting(waiting)) => {
            let page = ConnectPage {
                base: pages.path(""),
                here: pages.path(request.uri().path()),
                waiting: &waiting,
                nextcloud: pages.nextcloud(),
            };
            return respond(StatusCode::OK, &page, Forms::None);
        }
        Ok(Connect::Done {
            session,
            user,
            then,
        }) => (session, user, then),
        Err(error) => return pages.trouble(error),
    };
    let mut response = match then {
        Then::Client(url) => Redirect::to(&url).into_response(),
        Then::Home => Redirect::to(&pages.path(HOME)).into_response(),
        Then::Tool => {
            let page = ConnectedPage {
                base: pages.path(""),
                user: &user,
            };
            respond(StatusCode::OK, &page, Forms::None)
        }
    };
    let cookie = session.and_then(|session| Cookie::Session.set(pages.secure(), Some(&session)));
    let headers = response.headers_mut();
    headers.extend(cookie.map(|cookie| (header::SET_COOKIE, cookie)));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn connecting_reads_as_its_snapshot_says() {
        let waiting = Waiting {
            login: "https://cloud.example.org/login/v2/flow/x?a=1&b=2".to_owned(),
            word: "ABCD-EFGH".to_owned(),
            name: "Chat".to_owned(),
        };
        let page = ConnectPage {
            base: String::new(),
            here: "/connect/T".to_owned(),
            waiting: &waiting,
            nextcloud: "cloud.example.org",
        };
        insta::assert_snapshot!("connect", page.render().expect("a page"));
        let page = ConnectedPage {
            base: String::new(),
            user: "alice",
        };
        insta::assert_snapshot!("connected", page.render().expect("a page"));
    }
}
