//! The identity provider: its discovery document, its keys, its clock, and our own client there.

use http::header;
use nextcloud_transport::Kind;
use serde_json::Value;
use url::Url;

use super::{
    Checkup, Finding,
    ask::{Answer, Lost, ask},
    clocks,
};
use crate::provider::{self, Introspection, Metadata, ProviderError};

const DISCOVERY: &str = "discovery";
const PKCE: &str = "PKCE";
const ENDPOINTS: &str = "endpoints";
const KEYS: &str = "keys";
const CLIENT: &str = "our client";
const CLOCK: &str = "clock";

pub(super) async fn look(checkup: &Checkup) -> Vec<Finding> {
    let (metadata, mut found) = match discovery(checkup).await {
        Ok(read) => read,
        Err(finding) => return vec![finding],
    };
    found.extend(endpoints(checkup, &metadata));
    found.push(keys(checkup, &metadata).await);
    found.push(client(checkup, &metadata).await);
    found
}

/// The document, and what reading it showed.
async fn discovery(checkup: &Checkup) -> Result<(Metadata, Vec<Finding>), Finding> {
    let url = &checkup.provider.discovery;
    let answer = get(checkup, url).await;
    let answer = answer.map_err(|error| unreachable(url, &error))?;
    if answer.status != 200 {
        return Err(refused(checkup, url, &answer));
    }
    let metadata: Metadata = answer.json().ok_or_else(|| {
        Finding::bad(
            DISCOVERY,
            format!("{url} is no discovery document ({})", answer.seen()),
            "set OIDC_DISCOVERY_URL to the address that ends in /.well-known/openid-configuration",
        )
    })?;
    let expected = checkup.provider.issuer.as_deref();
    let named = metadata.issuer.clone();
    let metadata = metadata.checked(url, expected).map_err(|error| {
        let fix = if expected.is_some_and(|expected| expected != named) {
            format!("set OIDC_ISSUER to {named}, or leave it out")
        } else {
            "let the provider know its public address and that it is reached by https (Nextcloud: overwriteprotocol and overwritehost)".to_owned()
        };
        Finding::bad(DISCOVERY, error.to_string(), fix)
    })?;
    let mut found = vec![Finding::good(DISCOVERY, format!("tokens of {named}"))];
    found.extend(seen_otherwise(checkup, url, &named));
    let now = checkup.clock.now();
    found.extend(clocks::compare(CLOCK, "the provider", &answer, now));
    Ok((metadata, found))
}

/// The document, through one redirect within its origin.
async fn get(checkup: &Checkup, url: &Url) -> Result<Answer, Lost> {
    let answer = ask(checkup.server.http().get(url.clone())).await?;
    let elsewhere = answer.header(header::LOCATION);
    let elsewhere = elsewhere.and_then(|location| url.join(location).ok());
    match elsewhere.filter(|elsewhere| elsewhere.origin() == url.origin()) {
        Some(elsewhere) if (300..400).contains(&answer.status) => {
            ask(checkup.server.http().get(elsewhere)).await
        }
        _ => Ok(answer),
    }
}

fn unreachable(url: &Url, error: &Lost) -> Finding {
    let fix = match error.kind {
        Kind::Tls => {
            "set NEXTCLOUD_CA_BUNDLE to the PEM file of your certificate authority, or repair the certificate"
        }
        Kind::Timeout => "look for a firewall between this machine and the provider",
        _ => {
            "correct OIDC_DISCOVERY_URL; inside a container use the name of the service, and NEXTCLOUD_PUBLIC_ISSUER_URL for what browsers see"
        }
    };
    Finding::bad(DISCOVERY, format!("{url}: {error}"), fix)
}

fn refused(checkup: &Checkup, url: &Url, answer: &Answer) -> Finding {
    let (what, fix) = match answer.status {
        300..=399 => (
            "it redirects to another origin",
            "set OIDC_DISCOVERY_URL to the address that it redirects to",
        ),
        404 if checkup.settings.nextcloud_issues => (
            "Nextcloud has no discovery document",
            "install and enable the app oidc: `occ app:install oidc`; or set OIDC_DISCOVERY_URL to another provider",
        ),
        404 => (
            "there is no discovery document",
            "correct OIDC_DISCOVERY_URL; for Keycloak it contains /realms/<realm>/",
        ),
        500..=599 => (
            "the provider fails",
            "look into the log of the provider, and whether it is in maintenance",
        ),
        _ => (
            "the provider refuses",
            "let this machine read the discovery document",
        ),
    };
    Finding::bad(DISCOVERY, format!("{url}: {what} ({})", answer.seen()), fix)
}

/// A provider names itself as it is reached: from inside a network other than browsers see it.
fn seen_otherwise(checkup: &Checkup, url: &Url, named: &str) -> Option<Finding> {
    let issuer = Url::parse(named).ok()?;
    if let Some(public) = &checkup.provider.public_issuer
        && public == named
    {
        return None;
    }
    if checkup.provider.public_issuer.is_some() || issuer.origin() == url.origin() {
        return None;
    }
    Some(Finding::doubtful(
        DISCOVERY,
        format!("it was read at {url} and names {named}"),
        "if tokens name yet another address, set NEXTCLOUD_PUBLIC_ISSUER_URL to it",
    ))
}

fn endpoints(checkup: &Checkup, metadata: &Metadata) -> Vec<Finding> {
    let mut found = Vec::new();
    let methods = &metadata.code_challenge_methods_supported;
    found.push(if methods.iter().any(|method| method == "S256") {
        Finding::good(PKCE, "S256 is advertised")
    } else if methods.is_empty() {
        Finding::doubtful(
            PKCE,
            "the provider does not say whether it supports S256, and many clients refuse it then",
            "update the provider (Nextcloud: oidc 1.10 or newer), or let it advertise code_challenge_methods_supported",
        )
    } else {
        Finding::bad(
            PKCE,
            format!("the provider supports only {}", methods.join(", ")),
            "allow S256 at the provider: without it codes can be stolen, and clients refuse it",
        )
    });
    for (name, endpoint) in [
        ("authorization_endpoint", &metadata.authorization_endpoint),
        ("token_endpoint", &metadata.token_endpoint),
    ] {
        if endpoint.is_none() {
            found.push(Finding::bad(
                ENDPOINTS,
                format!("the provider names no {name}"),
                "allow the authorization code flow at the provider",
            ));
        }
    }
    if checkup.client.is_none() && metadata.registration_endpoint.is_none() {
        found.push(Finding::doubtful(
            ENDPOINTS,
            "the provider registers nobody",
            "register clients by hand: this server (NEXTCLOUD_OIDC_CLIENT_ID) and each MCP client; or allow it (Nextcloud: `occ config:app:set oidc dynamic_client_registration --value=true`)",
        ));
    }
    found
}

async fn keys(checkup: &Checkup, metadata: &Metadata) -> Finding {
    let uri = checkup.provider.jwks_uri.as_ref();
    let Some(uri) = uri.or(metadata.jwks_uri.as_ref()) else {
        return Finding::bad(KEYS, "the provider names no keys", "set JWKS_URI");
    };
    let answer = match ask(checkup.server.http().get(uri.clone())).await {
        Ok(answer) => answer,
        Err(error) => {
            return Finding::bad(
                KEYS,
                format!("{uri}: {error}"),
                "set JWKS_URI to an address of the keys that this machine reaches",
            );
        }
    };
    let set: Option<Value> = answer.json();
    let all = set.as_ref().and_then(|set| set.get("keys")?.as_array());
    let Some(all) = all.filter(|_| answer.status == 200) else {
        return Finding::bad(
            KEYS,
            format!("{uri} holds no set of keys ({})", answer.seen()),
            "correct JWKS_URI, or look into the log of the provider",
        );
    };
    if all.iter().any(|key| key.get("d").is_some()) {
        return Finding::bad(
            KEYS,
            "the provider publishes a private key",
            "replace that key at once: everybody can sign tokens with it",
        );
    }
    match provider::usable_keys(all.clone()) {
        0 => Finding::bad(
            KEYS,
            format!("none of {} keys can be used", all.len()),
            "let the provider sign access tokens with RS256 (2048 bits or more), ES256 or EdDSA, and not with HS256",
        ),
        count => Finding::good(KEYS, format!("{count} of {} can be used", all.len())),
    }
}

/// Whether the provider knows our client: it answers that it does not know a token, or that it does not know us.
async fn client(checkup: &Checkup, metadata: &Metadata) -> Finding {
    if checkup.client.is_none() {
        return Finding::doubtful(
            CLIENT,
            "there is none: only JWTs can be judged, opaque tokens cannot",
            "set NEXTCLOUD_OIDC_CLIENT_ID and NEXTCLOUD_OIDC_CLIENT_SECRET, or let clients ask for JWTs",
        );
    }
    let uri = checkup.provider.introspection_uri.as_ref();
    if uri.or(metadata.introspection_endpoint.as_ref()).is_none() {
        return Finding::doubtful(
            CLIENT,
            "the provider answers no questions about tokens (no introspection_endpoint)",
            "let clients ask for JWTs, or set INTROSPECTION_URI",
        );
    }
    let (provider, client) = checkup.parts();
    let asking = Introspection::new(provider, client);
    match asking.ask(&nc_store::random_token()).await {
        Ok(Some(told)) if told.active => Finding::bad(
            CLIENT,
            "the provider calls a token active that nobody issued",
            "look into what answers at its introspection endpoint",
        ),
        Ok(_) => Finding::good(CLIENT, "the provider knows it"),
        Err(error @ (ProviderError::Unreachable { .. } | ProviderError::TooLong { .. })) => {
            Finding::bad(
                CLIENT,
                error.to_string(),
                "set INTROSPECTION_URI to an address that this machine reaches",
            )
        }
        Err(
            ProviderError::Busy { status, .. }
            | ProviderError::Status {
                status: status @ 404,
                ..
            },
        ) => Finding::bad(
            CLIENT,
            format!("the introspection endpoint answers {status}"),
            "look into the log of the provider, or set INTROSPECTION_URI",
        ),
        Err(error @ ProviderError::Malformed { .. }) => Finding::bad(
            CLIENT,
            error.to_string(),
            "set INTROSPECTION_URI to the endpoint of RFC 7662",
        ),
        Err(_) => Finding::bad(
            CLIENT,
            "the provider refuses it",
            "compare NEXTCLOUD_OIDC_CLIENT_ID and NEXTCLOUD_OIDC_CLIENT_SECRET with the provider; a client that registered itself at Nextcloud is deleted after an hour: make one with `occ oidc:create`",
        ),
    }
}
