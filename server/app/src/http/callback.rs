//! Where the identity provider sends browsers back to; what for is told by the state, which only we can make.

use axum::{
    extract::{RawQuery, State},
    response::Response,
};
use http::{HeaderMap, StatusCode};
use nc_auth::{
    provider::{Callback, SignInError},
    provisioning::ProvisioningError,
};
use nc_store::AuthorizationKind;

use super::provision::{SigningIn, page, refused};

/// The one redirect address of this server at the provider.
pub(crate) const PATH: &str = "/oauth/callback";

/// Go on with what the browser began.
pub(super) async fn come_back(
    State(here): State<SigningIn>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let unknown = || refused(&ProvisioningError::SignIn(SignInError::Unknown));
    let Some(callback) = Callback::parse(query.as_deref().unwrap_or_default()) else {
        return unknown();
    };
    let binding = here.binding(&headers);
    let finished = match here.sign_in.finish(&callback, binding.as_ref()).await {
        Ok(finished) => finished,
        Err(error) => return refused(&error.into()),
    };
    match finished.kind {
        AuthorizationKind::Provision => match here.provisioning.finish(finished).await {
            Ok(()) => page(StatusCode::OK, DONE.to_owned()),
            Err(error) => refused(&error),
        },
        _ => unknown(),
    }
}

const DONE: &str = "This server may now act for you at Nextcloud while you are away.\n\n\
                    You can close this page and go back to your assistant. To take it back, call revoke_nextcloud_access.\n";
