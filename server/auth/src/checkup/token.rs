//! One access token: how it would be judged here, in words, and what Nextcloud says to it.

use std::sync::Arc;

use http::{HeaderMap, HeaderValue, header};
use nc_base::{Hint, Secret};
use nextcloud_transport::Kind;
use serde_json::{Map, Value};

use super::{Checkup, Finding};
use crate::{
    AuthError, Caller, OAuth,
    modes::Exchange,
    token::{Flaw, is_jwt, unproven_claims},
};

const TOKEN: &str = "token";
const SCOPES: &str = "scopes of the token";
const NEXTCLOUD: &str = "token at Nextcloud";

pub(super) async fn look(checkup: &Checkup, token: &Secret) -> Vec<Finding> {
    let (provider, client) = checkup.parts();
    let mut judge = OAuth::new(
        checkup.server.clone(),
        Arc::clone(&checkup.clock),
        provider.clone(),
        Arc::clone(&client),
        checkup.settings.clone(),
    );
    if let Some(settings) = checkup.exchange.clone() {
        let server = checkup.server.clone();
        judge = judge.exchanging(Exchange::new(server, provider, client, settings));
    }
    let Ok(mut value) = HeaderValue::try_from(format!("Bearer {}", token.expose().trim())) else {
        return vec![malformed()];
    };
    value.set_sensitive(true);
    let headers = HeaderMap::from_iter([(header::AUTHORIZATION, value)]);
    match judge.authenticate(&headers).await {
        Ok(caller) => {
            let mut found = vec![Finding::good(TOKEN, format!("of {}", caller.user))];
            found.push(scopes(checkup, &caller));
            found.push(at_nextcloud(&caller).await);
            found
        }
        Err(AuthError::InvalidToken(flaw)) => vec![explained(checkup, flaw, token)],
        Err(AuthError::Malformed(_)) => vec![malformed()],
        Err(error @ AuthError::NotForNextcloud) => vec![Finding::bad(
            TOKEN,
            format!("{error}: {}", audience(token)),
            format!(
                "let the provider add one of {} to the audience (Keycloak: an audience mapper), or use the mode token_exchange or login_flow",
                checkup.settings.nextcloud.join(", ")
            ),
        )],
        Err(AuthError::Provider(error)) => vec![Finding::bad(
            TOKEN,
            error.to_string(),
            error.hint().unwrap_or_default(),
        )],
        Err(error) => vec![Finding::bad(
            TOKEN,
            error.to_string(),
            error.hint().unwrap_or_default(),
        )],
    }
}

fn malformed() -> Finding {
    Finding::bad(
        TOKEN,
        "it is no access token",
        "put the access token alone into the file, without `Bearer`, quotes and line breaks",
    )
}

fn explained(checkup: &Checkup, flaw: Flaw, token: &Secret) -> Finding {
    let settings = &checkup.settings;
    let claim = |name| claim(token, name);
    let (what, fix) = match flaw {
        Flaw::Malformed => return malformed(),
        Flaw::Signature => (
            "none of the provider's keys signed it".to_owned(),
            "see that client and server use the same provider and realm; after a change of keys sign in again".to_owned(),
        ),
        Flaw::Issuer => (
            format!("it was issued by {}", claim("iss")),
            "if that is the provider as browsers see it, set NEXTCLOUD_PUBLIC_ISSUER_URL to it; otherwise correct OIDC_DISCOVERY_URL".to_owned(),
        ),
        Flaw::Audience => (
            format!("it is for somebody else: {}", audience(token)),
            format!(
                "let the client send the parameter resource, or the provider add one of {} to the audience",
                settings.audiences.join(", ")
            ),
        ),
        Flaw::Expired => (
            "it is not valid any more".to_owned(),
            "sign in again; if it is new, compare the clocks of provider and server".to_owned(),
        ),
        Flaw::TooEarly => (
            "it is not valid yet".to_owned(),
            "set the clocks of provider and server by NTP".to_owned(),
        ),
        Flaw::Kind => (
            "it is no access token, but an ID token, a refresh token or another one".to_owned(),
            "send the access_token of the answer; Keycloak: set access.token.header.type.rfc9068 of the client".to_owned(),
        ),
        Flaw::Extension => (
            "it demands an extension that is not known here".to_owned(),
            "switch that extension off at the provider".to_owned(),
        ),
        Flaw::Subject => (
            "it does not say whose it is".to_owned(),
            "let the provider write the claim sub (Keycloak: the client scope basic); tokens of a client alone are not accepted".to_owned(),
        ),
        Flaw::Inactive => (
            "the provider says that it is not valid".to_owned(),
            "sign in again; the provider tells only those about a token for whom it is: compare its audience with our client".to_owned(),
        ),
        Flaw::Refused => (
            "Nextcloud does not take it any more".to_owned(),
            "sign in again".to_owned(),
        ),
        Flaw::Opaque => (
            "it is opaque, and nobody can be asked about it".to_owned(),
            "set NEXTCLOUD_OIDC_CLIENT_ID and NEXTCLOUD_OIDC_CLIENT_SECRET, or let the client ask for a JWT (Nextcloud: token_type jwt)".to_owned(),
        ),
    };
    Finding::bad(TOKEN, what, fix)
}

/// What an unproven token says, for people; `?` where it says nothing.
fn claim(token: &Secret, name: &str) -> String {
    let claims = is_jwt(token.expose()).then(|| unproven_claims(token.expose()));
    let claims: Map<String, Value> = claims.flatten().unwrap_or_default();
    match claims.get(name) {
        Some(Value::String(text)) => text.clone(),
        Some(value) => value.to_string(),
        None => "?".to_owned(),
    }
}

fn audience(token: &Secret) -> String {
    format!("its audience is {}", claim(token, "aud"))
}

fn scopes(checkup: &Checkup, caller: &Caller) -> Finding {
    let held = checkup.scopes.iter();
    let count = held.filter(|scope| caller.scopes.allows(scope)).count();
    if count == 0 {
        return Finding::bad(
            SCOPES,
            "it grants nothing that a tool needs",
            "let the client ask for scopes such as notes.read, and the provider allow them (Nextcloud: --allowed_scopes of the client, at most 512 characters)",
        );
    }
    Finding::good(SCOPES, format!("{count} of {}", checkup.scopes.len()))
}

async fn at_nextcloud(caller: &Caller) -> Finding {
    match caller.session.user_id().await {
        Ok(user) => Finding::good(NEXTCLOUD, format!("accepted, user id {user}")),
        Err(error) if error.kind() == Kind::Unauthorized => Finding::bad(
            NEXTCLOUD,
            "Nextcloud does not accept it",
            "install user_oidc and let it check tokens: `occ config:system:set user_oidc oidc_provider_bearer_validation --value=true --type=boolean` for tokens of the app oidc, `--check-bearer=1` of `occ user_oidc:provider` for another provider",
        ),
        Err(error) => Finding::bad(
            NEXTCLOUD,
            error.to_string(),
            error.hint().unwrap_or_default(),
        ),
    }
}
