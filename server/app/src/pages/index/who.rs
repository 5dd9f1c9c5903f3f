//! Who looks at a page of the index, mode by mode.

use std::sync::Arc;

use axum::response::{IntoResponse as _, Redirect, Response};
use http::{HeaderMap, StatusCode, header};
use nc_auth::{Authenticator, AuthorizationServer};
use nc_index::Reader;

use super::IndexPages;
use crate::{
    http::SigningIn,
    pages::{HOME, browser::browser},
};

/// How a browser says who looks.
#[derive(Debug, Clone)]
pub(crate) enum Who {
    /// As clients do: by nothing, or by name and password.
    AsClients(Arc<Authenticator>),
    /// By having signed in to the pages.
    SignedIn(Arc<AuthorizationServer>),
    /// By having signed in to the pages at the identity provider.
    Visiting(Box<SigningIn>),
}

impl Who {
    /// Whether this server has pages of other kinds.
    pub(super) const fn has_other_pages(&self) -> bool {
        !matches!(self, Self::AsClients(_))
    }
}

/// Somebody who looks.
pub(super) struct Looking {
    /// With whose eyes.
    pub(super) reader: Reader,
    /// What forms must carry, so that no other page sends them.
    pub(super) csrf: String,
}

impl IndexPages {
    /// Who looks.
    ///
    /// # Errors
    /// The answer for whoever is nobody yet.
    pub(super) async fn looking(&self, headers: &HeaderMap) -> Result<Looking, Box<Response>> {
        let later =
            |words: &str| Box::new((StatusCode::BAD_GATEWAY, words.to_owned()).into_response());
        let unreachable = "Nextcloud does not answer. Try again in a minute.";
        let to_home = || Box::new(Redirect::to(&format!("{}{HOME}", self.base)).into_response());
        match &self.who {
            Who::AsClients(authenticator) => {
                let caller = authenticator.authenticate(headers).await.map_err(|error| {
                    let mut response = (error.status(), error.to_string()).into_response();
                    if let Some(challenge) = authenticator.challenge(&error, None) {
                        response
                            .headers_mut()
                            .insert(header::WWW_AUTHENTICATE, challenge);
                    }
                    Box::new(response)
                })?;
                let user = caller
                    .session
                    .user_id()
                    .await
                    .map_err(|_| later(unreachable))?;
                // The guard lets in no form of another page, which is all that these modes have.
                Ok(Looking {
                    reader: self.index.reader_of(caller.session, user),
                    csrf: String::new(),
                })
            }
            Who::SignedIn(server) => {
                let home = server
                    .home(&browser(headers, server.settings().has_secure_cookies()))
                    .await;
                let home = home.map_err(|_| later("Try again in a minute."))?;
                let home = home.ok_or_else(to_home)?;
                let user = home.account.user_id.clone().ok_or_else(to_home)?;
                let allowed = self.index.sessions.session(&user).await;
                let allowed = allowed.map_err(|_| later("Try again in a minute."))?;
                let allowed = allowed.ok_or_else(to_home)?;
                Ok(Looking {
                    reader: self.index.reader_of(allowed.session, user),
                    csrf: home.csrf,
                })
            }
            Who::Visiting(here) => {
                let visit = here.visitors.visit(&browser(headers, here.secure())).await;
                let visit = visit.map_err(|_| later("Try again in a minute."))?;
                let visit = visit.ok_or_else(to_home)?;
                let acting = here.background.acting(&visit.account.id).await;
                let acting = acting.map_err(|error| {
                    if error.is_over() {
                        to_home()
                    } else {
                        later("The identity provider does not answer. Try again in a minute.")
                    }
                })?;
                let user = acting.session.user_id().await;
                let user = user.map_err(|_| later(unreachable))?;
                Ok(Looking {
                    reader: self.index.reader_of(acting.session, user),
                    csrf: visit.csrf,
                })
            }
        }
    }
}
