//! The pages of people in the modes oauth and token_exchange: signing in at the identity provider, and what this server may do
//! while they are away.

use std::time::Duration;

use askama::Template;
use axum::{
    extract::{Request, State},
    response::{IntoResponse, Redirect, Response},
};
use http::{StatusCode, header};
use nc_auth::visitors::{Visit, VisitDone};
use nc_base::Secret;
use nc_store::{GrantState, random_token};

use super::{
    HOME,
    browser::{Cookie, browser, form},
    home::{SignInPage, day},
    page::{Forms, respond},
    trouble::Trouble,
};
use crate::http::{SigningIn, peer};

/// Where the way to the provider begins.
pub(crate) const SIGN_IN: &str = "/app/sign-in";
/// Where the way to allowing background work begins. A link and no form, for browsers hold `form-action` against the redirects
/// that follow.
pub(crate) const ALLOW: &str = "/app/allow";
/// How long a page waits for a name.
const SOON: Duration = Duration::from_secs(3);

#[derive(Debug, Template)]
#[template(path = "visit.html")]
struct VisitPage<'a> {
    base: &'a str,
    nextcloud: &'a str,
    provider: &'a str,
    user: Option<String>,
    csrf: &'a str,
    /// Since when this server may act, if it may.
    since: Option<String>,
    allowed: Option<String>,
    /// Whether it once might.
    dead: bool,
    searches: bool,
}

/// `GET /app`.
pub(crate) async fn show(State(here): State<SigningIn>, request: Request) -> Response {
    let base = here.path("");
    match here.visitors.visit(&here.browser(&request)).await {
        Ok(Some(visit)) => {
            let user = here.user(&visit).await;
            let page = VisitPage::of(&visit, user, &here, &base);
            respond(StatusCode::OK, &page, Forms::Here)
        }
        Ok(None) => {
            let page = SignInPage {
                nextcloud: &here.nextcloud,
                provider: Some(here.provider()),
                base,
            };
            respond(StatusCode::OK, &page, Forms::None)
        }
        Err(error) => Trouble::from(error).respond(&base),
    }
}

/// `POST /app`.
pub(crate) async fn act(State(here): State<SigningIn>, request: Request) -> Response {
    let browser = here.browser(&request);
    let form = match form(request).await {
        Ok(form) => form,
        Err(trouble) => return trouble.respond(&here.path("")),
    };
    let cookie = match here.visitors.act(&form, &browser).await {
        Ok(VisitDone::Ended) => None,
        Ok(VisitDone::SignedOut) => Cookie::Session.set(here.secure(), None),
        Err(error) => return Trouble::from(error).respond(&here.path("")),
    };
    let mut response = Redirect::to(&here.path(HOME)).into_response();
    let headers = response.headers_mut();
    headers.extend(cookie.map(|cookie| (header::SET_COOKIE, cookie)));
    response
}

/// `GET /app/sign-in`.
pub(crate) async fn sign_in(State(here): State<SigningIn>, request: Request) -> Response {
    // One that the browser has already stays: another sign-in may be under way beside this one.
    let binding = here.browser(&request).binding;
    let binding = binding.unwrap_or_else(random_token);
    match here.visitors.way(&binding, &peer(&request)).await {
        Ok(url) => here.redirect(url.as_str(), Cookie::Binding, &binding),
        Err(error) => Trouble::from(error).respond(&here.path("")),
    }
}

/// `GET /app/allow`.
pub(crate) async fn allow(State(here): State<SigningIn>, request: Request) -> Response {
    let browser = here.browser(&request);
    match here.visitors.allow(&browser, &peer(&request)).await {
        Ok(Some(url)) => Redirect::to(url.as_str()).into_response(),
        Ok(None) => Redirect::to(&here.path(HOME)).into_response(),
        Err(error) => Trouble::from(error).respond(&here.path("")),
    }
}

impl SigningIn {
    /// The cookies of a request; a binding that is no random token is none of ours.
    pub(crate) fn browser(&self, request: &Request) -> nc_auth::authorization::Browser {
        let mut browser = browser(request.headers(), self.secure());
        browser.binding = browser
            .binding
            .filter(|binding| nc_store::has_token_form(binding.expose()));
        browser
    }

    /// Send a browser on with a cookie.
    pub(crate) fn redirect(&self, to: &str, cookie: Cookie, value: &Secret) -> Response {
        let mut response = Redirect::to(to).into_response();
        let headers = response.headers_mut();
        let cookie = cookie.set(self.secure(), Some(value));
        headers.extend(cookie.map(|cookie| (header::SET_COOKIE, cookie)));
        response
    }

    /// The page for a sign-in that did not end well.
    pub(crate) fn trouble(&self, error: nc_auth::authorization::ConnectError) -> Response {
        Trouble::from(error).respond(&self.path(""))
    }

    /// The identity provider, as people read it.
    fn provider(&self) -> &str {
        let settings = self.sign_in.provider().settings();
        settings.discovery.host_str().unwrap_or_default()
    }

    /// How Nextcloud calls somebody, as far as this server may ask and is told soon.
    async fn user(&self, visit: &Visit) -> Option<String> {
        let told = tokio::time::timeout(SOON, async {
            let acting = self.background.acting(&visit.account.id).await.ok()?;
            acting.session.user_id().await.ok()
        });
        told.await.ok()?.map(|user| user.to_string())
    }
}

impl<'a> VisitPage<'a> {
    fn of(visit: &'a Visit, user: Option<String>, here: &'a SigningIn, base: &'a str) -> Self {
        let live = visit.grant.as_ref();
        let live = live.filter(|grant| grant.state == GrantState::Live);
        let scopes = live.map(|grant| &grant.scopes);
        let scopes = scopes.map(|scopes| scopes.iter().filter(|scope| scope.contains('.')));
        let allowed = scopes.map(|scopes| scopes.collect::<Vec<_>>().join(" "));
        Self {
            base,
            nextcloud: &here.nextcloud,
            provider: here.provider(),
            user,
            csrf: &visit.csrf,
            since: live.map(|grant| day(grant.created_at)),
            allowed: allowed.filter(|allowed| !allowed.is_empty()),
            dead: visit.grant.is_some() && live.is_none(),
            searches: here.searches,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_allowed_reads_as_its_snapshot_says() {
        let mut page = VisitPage {
            base: "",
            nextcloud: "cloud.example.org",
            provider: "sso.example.org",
            user: Some("alice".to_owned()),
            csrf: "CSRF",
            since: Some("2026-11-22".to_owned()),
            allowed: Some("files.read notes.read".to_owned()),
            dead: false,
            searches: true,
        };
        insta::assert_snapshot!("visit_allowed", page.render().expect("a page"));
        page.since = None;
        page.allowed = None;
        page.user = None;
        insta::assert_snapshot!("visit_nothing", page.render().expect("a page"));
        page.dead = true;
        page.searches = false;
        insta::assert_snapshot!("visit_dead", page.render().expect("a page"));
    }
}
