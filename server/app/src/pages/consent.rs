//! Whether a client may: what it calls itself, where the answer goes, and what it asks for.

use askama::Template;
use axum::{
    extract::{Request, State},
    response::{IntoResponse, Redirect, Response},
};
use http::{StatusCode, header};
use nc_auth::authorization::{
    Asked, Authorize, Decided, Form, Known, Refusal, ScopeWords, redirect,
};

use super::{
    CONNECT, Pages,
    browser::{Cookie, browser, form},
    page::{Forms, respond},
};
use crate::http::peer;

#[derive(Debug, Template)]
#[template(path = "consent.html")]
struct ConsentPage<'a> {
    base: String,
    ticket: &'a str,
    name: &'a str,
    to: &'a str,
    /// Whether the answer goes to a program on the person's own device.
    here: bool,
    /// Whether nobody but the client itself said what it is called.
    unchecked: bool,
    user: Option<&'a str>,
    nextcloud: &'a str,
    apps: Vec<(String, Vec<(&'a str, &'a str)>)>,
}

impl<'a> ConsentPage<'a> {
    fn of(asked: &'a Asked, base: String, nextcloud: &'a str) -> Self {
        Self {
            base,
            ticket: asked.ticket.expose(),
            name: &asked.client.name,
            to: &asked.to,
            here: redirect::loopback(&asked.redirect_uri).is_some(),
            unchecked: asked.client.known == Known::Registered,
            user: asked.user.as_deref(),
            nextcloud,
            apps: by_app(&asked.scopes),
        }
    }
}

/// The scopes, app by app.
fn by_app(scopes: &[(String, ScopeWords)]) -> Vec<(String, Vec<(&str, &str)>)> {
    let mut apps: Vec<(String, Vec<(&str, &str)>)> = Vec::new();
    for (scope, words) in scopes {
        let row = (scope.as_str(), words.about.as_str());
        let app = title(&words.app);
        match apps.iter_mut().find(|(known, _)| *known == app) {
            Some((_, rows)) => rows.push(row),
            None => apps.push((app, vec![row])),
        }
    }
    apps
}

/// An app as people read it.
fn title(app: &str) -> String {
    match app {
        "ai" => "AI".to_owned(),
        "groupfolders" => "Team folders".to_owned(),
        _ => {
            let mut letters = app.chars();
            let first = letters
                .next()
                .map(|letter| letter.to_uppercase().to_string());
            format!("{}{}", first.unwrap_or_default(), letters.as_str()).replace('_', " ")
        }
    }
}

/// `GET /oauth/authorize`.
pub(super) async fn ask(State(pages): State<Pages>, request: Request) -> Response {
    let browser = browser(request.headers(), pages.secure());
    let query = Form::parse(request.uri().query().unwrap_or_default().as_bytes());
    let peer = peer(&request);
    match pages.server.authorize(&query, &browser, &peer).await {
        Ok(Authorize::Ask(asked)) => {
            let page = ConsentPage::of(&asked, pages.path(""), pages.nextcloud());
            let mut response = respond(StatusCode::OK, &page, Forms::Client(&asked.redirect_uri));
            let cookie = Cookie::Binding.set(pages.secure(), Some(&asked.binding));
            response
                .headers_mut()
                .extend(cookie.map(|cookie| (header::SET_COOKIE, cookie)));
            response
        }
        Ok(Authorize::Client(url)) | Err(Refusal::There(url)) => Redirect::to(&url).into_response(),
        Err(Refusal::Here(error)) => pages.trouble(error),
    }
}

/// `POST /oauth/authorize`: the person decided.
pub(super) async fn decide(State(pages): State<Pages>, request: Request) -> Response {
    let browser = browser(request.headers(), pages.secure());
    let peer = peer(&request);
    let form = match form(request).await {
        Ok(form) => form,
        Err(trouble) => return pages.trouble(trouble),
    };
    match pages.server.decide(&form, &browser, &peer).await {
        Ok(Decided::Client(url)) | Err(Refusal::There(url)) => Redirect::to(&url).into_response(),
        Ok(Decided::Connect(ticket)) => {
            let at = pages.path(&format!("{CONNECT}/{}", ticket.expose()));
            Redirect::to(&at).into_response()
        }
        Err(Refusal::Here(error)) => pages.trouble(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn consent_reads_as_its_snapshot_says() {
        let words = |app: &str, about: &str| ScopeWords {
            app: app.to_owned(),
            about: about.to_owned(),
        };
        let scopes = [
            ("files.read".to_owned(), words("files", "Read your files")),
            ("notes.read".to_owned(), words("notes", "Read your notes")),
            (
                "notes.write".to_owned(),
                words("notes", "Change your notes"),
            ),
        ];
        let page = ConsentPage {
            base: "/ai".to_owned(),
            ticket: "TICKET",
            name: "Chat <script>alert(1)</script>",
            to: "127.0.0.1",
            here: true,
            unchecked: true,
            user: None,
            nextcloud: "cloud.example.org",
            apps: by_app(&scopes),
        };
        insta::assert_snapshot!("consent", page.render().expect("a page"));
    }
}
