//! Where the identity provider sends browsers back to; what for is told by the state, which only we can make.

use axum::{
    extract::{Request, State},
    response::{IntoResponse as _, Redirect, Response},
};
use http::StatusCode;
use nc_auth::{
    provider::{Callback, SignInError},
    provisioning::ProvisioningError,
};
use nc_store::AuthorizationKind;

use crate::pages::{HOME, browser::Cookie};

use super::provision::{SigningIn, page, refused};

/// The one redirect address of this server at the provider.
pub(crate) const PATH: &str = "/oauth/callback";

/// Go on with what the browser began.
pub(super) async fn come_back(State(here): State<SigningIn>, request: Request) -> Response {
    let unknown = || refused(&ProvisioningError::SignIn(SignInError::Unknown));
    let Some(callback) = Callback::parse(request.uri().query().unwrap_or_default()) else {
        return unknown();
    };
    let browser = here.browser(&request);
    let binding = browser.binding.as_ref();
    let finished = match here.sign_in.finish(&callback, binding).await {
        Ok(finished) => finished,
        Err(error) => return refused(&error.into()),
    };
    match finished.kind {
        AuthorizationKind::Browser => match here.visitors.come_back(finished, &browser).await {
            Ok(session) => here.redirect(&here.path(HOME), Cookie::Session, &session),
            Err(error) => here.trouble(error),
        },
        AuthorizationKind::Provision => match here.provisioning.finish(finished).await {
            // Whoever came from our pages goes on there.
            Ok(()) if matches!(here.visitors.visit(&browser).await, Ok(Some(_))) => {
                Redirect::to(&here.path(HOME)).into_response()
            }
            Ok(()) => page(StatusCode::OK, DONE.to_owned()),
            Err(error) => refused(&error),
        },
        _ => unknown(),
    }
}

const DONE: &str = "This server may now act for you at Nextcloud while you are away.\n\n\
                    You can close this page and go back to your assistant. To take it back, call revoke_nextcloud_access.\n";
