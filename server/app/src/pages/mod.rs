//! Pages for people: what a client may, signing in at Nextcloud, and what is connected.
//!
//! They work without script, by keyboard, and read aloud. Each page is a template with its texts, a type that fills it, and the
//! functions that answer requests for it.

pub(crate) mod browser;
mod connect;
mod consent;
mod home;
mod in_front;
mod index;
mod page;
mod trouble;
mod visit;

pub(crate) use index::{IndexPages, Who, router as index_router};

use std::sync::Arc;

use axum::{Router, routing};
use nc_auth::AuthorizationServer;

use crate::http::{CALLBACK, SigningIn};

/// Where the signed-in person looks at what is connected.
pub(crate) const HOME: &str = "/app";
/// Where people sign in, with the ticket behind it.
pub(crate) const CONNECT: &str = "/connect";

/// What the pages work with.
#[derive(Debug, Clone)]
pub(crate) struct Pages {
    server: Arc<AuthorizationServer>,
    /// Whether there is a search by meaning.
    searches: bool,
}

impl Pages {
    /// The path of `rest` below our public address.
    fn path(&self, rest: &str) -> String {
        let base = self.server.settings().public_url.path();
        format!("{}{rest}", base.trim_end_matches('/'))
    }

    /// Whether browsers reach us by https.
    fn secure(&self) -> bool {
        self.server.settings().has_secure_cookies()
    }

    /// Where people find Nextcloud, as they read it.
    fn nextcloud(&self) -> &str {
        self.server.nextcloud().host_str().unwrap_or_default()
    }

    /// The identity provider in front, as people read it.
    fn provider(&self) -> Option<&str> {
        let front = self.server.front()?;
        let settings = front.sign_in.provider().settings();
        settings.discovery.host_str()
    }

    /// The page that explains trouble.
    fn trouble(&self, trouble: impl Into<trouble::Trouble>) -> axum::response::Response {
        trouble.into().respond(&self.path(""))
    }
}

/// The routes of the pages where people sign in at an identity provider and clients, too.
pub(crate) fn visits(here: SigningIn) -> Router {
    Router::new()
        .route(HOME, routing::get(visit::show).post(visit::act))
        .route(visit::SIGN_IN, routing::get(visit::sign_in))
        .route(visit::ALLOW, routing::get(visit::allow))
        .route("/app/style.css", routing::get(page::style))
        .with_state(here)
}

/// The routes of all pages.
pub(crate) fn router(server: Arc<AuthorizationServer>, searches: bool) -> Router {
    let asked = if server.front().is_some() {
        Router::new()
            .route(visit::SIGN_IN, routing::get(in_front::begin))
            .route(CALLBACK, routing::get(in_front::come_back))
    } else {
        let asked = routing::get(consent::ask).post(consent::decide);
        Router::new().route("/oauth/authorize", asked)
    };
    asked
        .route("/connect/{ticket}", routing::get(connect::show))
        .route(HOME, routing::get(home::show).post(home::act))
        .route("/app/style.css", routing::get(page::style))
        .with_state(Pages { server, searches })
}
