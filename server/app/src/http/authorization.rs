//! What programs ask the authorization server: its metadata, tokens, registration. Open to pages of every origin, which
//! send no cookies along.

use std::{future::ready, sync::Arc};

use axum::{
    Json, Router,
    body::{Body, to_bytes},
    extract::{Path, Request, State},
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing,
};
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use nc_auth::{
    AuthError, AuthorizationServer, Scheme,
    authorization::{
        Code, Credentials, FORM_BYTES, Form, OAuthError, REGISTRATION_BYTES, Registered,
    },
    basic_header::BasicHeader,
    bearer_header::bearer,
};
use nc_base::Secret;
use serde_json::{Value, json};

use super::peer;

/// Where the metadata is (RFC 8414).
pub(crate) const METADATA: &str = "/.well-known/oauth-authorization-server";

type Server = Arc<AuthorizationServer>;

/// The routes.
pub(super) fn router(server: Server) -> Router {
    Router::new()
        .route(METADATA, routing::get(metadata))
        .route("/oauth/token", routing::post(token))
        .route("/oauth/revoke", routing::post(revoke))
        .route("/oauth/introspect", routing::post(introspect))
        .route("/oauth/register", routing::post(register))
        .route(
            "/oauth/register/{id}",
            routing::get(registration).put(change).delete(unregister),
        )
        .layer(middleware::from_fn(open))
        .with_state(server)
}

/// Lets pages of every origin read the answers, and nobody keep them.
async fn open(request: Request, next: Next) -> Response {
    let asked = request.method() == Method::OPTIONS;
    let mut response = if asked {
        StatusCode::NO_CONTENT.into_response()
    } else {
        next.run(request).await
    };
    let headers = response.headers_mut();
    let all = HeaderValue::from_static("*");
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, all);
    if asked {
        let methods = HeaderValue::from_static("GET, POST, PUT, DELETE");
        headers.insert(header::ACCESS_CONTROL_ALLOW_METHODS, methods);
        let names = HeaderValue::from_static("authorization, content-type, mcp-protocol-version");
        headers.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, names);
        let age = HeaderValue::from_static("600");
        headers.insert(header::ACCESS_CONTROL_MAX_AGE, age);
    }
    headers
        .entry(header::CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
    response
}

async fn metadata(State(server): State<Server>) -> Response {
    let headers = [(header::CACHE_CONTROL, "public, max-age=300")];
    (headers, Json(server.metadata())).into_response()
}

async fn token(State(server): State<Server>, request: Request) -> Response {
    let act =
        async |(form, credentials): (Form, Credentials)| server.token(&form, &credentials).await;
    answered(StatusCode::OK, form(request), act).await
}

async fn revoke(State(server): State<Server>, request: Request) -> Response {
    let act = async |(form, credentials): (Form, Credentials)| {
        let revoked = server.revoke(&form, &credentials).await;
        revoked.map(|()| json!({}))
    };
    answered(StatusCode::OK, form(request), act).await
}

async fn introspect(State(server): State<Server>, request: Request) -> Response {
    let act = async |(form, credentials): (Form, Credentials)| {
        server.introspect(&form, &credentials).await
    };
    answered(StatusCode::OK, form(request), act).await
}

async fn register(State(server): State<Server>, request: Request) -> Response {
    let peer = peer(&request);
    let act = async |body: Vec<u8>| {
        let registered = server.register(&body, &peer).await;
        registered.map(|Registered(told)| told)
    };
    answered(StatusCode::CREATED, body(request), act).await
}

async fn registration(
    State(server): State<Server>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Response {
    let act = async |token: Secret| {
        let registered = server.registration(&id, &token).await;
        registered.map(|Registered(told)| told)
    };
    answered(StatusCode::OK, ready(own_token(&headers)), act).await
}

async fn change(
    State(server): State<Server>,
    Path(id): Path<String>,
    request: Request,
) -> Response {
    let read = async {
        let token = own_token(request.headers())?;
        Ok((token, body(request).await?))
    };
    let act = async |(token, body): (Secret, Vec<u8>)| {
        let registered = server.change(&id, &token, &body).await;
        registered.map(|Registered(told)| told)
    };
    answered(StatusCode::OK, read, act).await
}

async fn unregister(
    State(server): State<Server>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Response {
    let act = async |token: Secret| {
        let gone = server.unregister(&id, &token).await;
        gone.map(|()| Value::Null)
    };
    answered(StatusCode::NO_CONTENT, ready(own_token(&headers)), act).await
}

/// What a client asks: read, done, and answered with `status` or the error of either.
async fn answered<T>(
    status: StatusCode,
    read: impl Future<Output = Result<T, OAuthError>>,
    act: impl AsyncFnOnce(T) -> Result<Value, OAuthError>,
) -> Response {
    let done = match read.await {
        Ok(asked) => act(asked).await,
        Err(error) => Err(error),
    };
    match done {
        Ok(_) if status == StatusCode::NO_CONTENT => status.into_response(),
        Ok(told) => (status, Json(told)).into_response(),
        Err(error) => refusal(&error),
    }
}

/// The token with which a client manages its own registration (RFC 7592).
fn own_token(headers: &HeaderMap) -> Result<Secret, OAuthError> {
    bearer(headers).map_err(|_| NO_TOKEN)
}

const NO_TOKEN: OAuthError = OAuthError::new(
    Code::InvalidToken,
    "send the registration access token as Authorization: Bearer",
);

/// The form of a request and what it says of its client.
async fn form(request: Request) -> Result<(Form, Credentials), OAuthError> {
    let wrong = |about| OAuthError::new(Code::InvalidRequest, about);
    if !is_of(request.headers(), "application/x-www-form-urlencoded") {
        return Err(wrong("the body must be application/x-www-form-urlencoded"));
    }
    let basic = match BasicHeader::parse(request.headers()) {
        Ok(basic) => Some(basic),
        Err(AuthError::Missing(Scheme::Basic)) => None,
        Err(_) => {
            let about = "the Authorization header cannot be read";
            return Err(OAuthError::new(Code::InvalidClient, about));
        }
    };
    let body = whole(request.into_body(), FORM_BYTES).await?;
    let form = Form::parse(&body);
    let credentials = Credentials::of(&form, basic.as_ref())?;
    Ok((form, credentials))
}

/// The JSON of a request.
async fn body(request: Request) -> Result<Vec<u8>, OAuthError> {
    if !is_of(request.headers(), "application/json") {
        let about = "the body must be application/json";
        return Err(OAuthError::new(Code::InvalidRequest, about));
    }
    whole(request.into_body(), REGISTRATION_BYTES).await
}

fn is_of(headers: &HeaderMap, kind: &str) -> bool {
    let given = headers.get(header::CONTENT_TYPE);
    let given = given.and_then(|given| given.to_str().ok());
    let given = given.and_then(|given| given.split(';').next());
    given.is_some_and(|given| given.trim().eq_ignore_ascii_case(kind))
}

async fn whole(body: Body, most: usize) -> Result<Vec<u8>, OAuthError> {
    let read = to_bytes(body, most).await;
    let read = read.map(|read| read.to_vec());
    read.map_err(|_| OAuthError::new(Code::InvalidRequest, "the body is too long"))
}

/// A client that did not prove itself is told how it may (RFC 6749 5.2).
fn refusal(error: &OAuthError) -> Response {
    let status = StatusCode::from_u16(error.code.status()).unwrap_or(StatusCode::BAD_REQUEST);
    let mut response = (status, Json(error.body())).into_response();
    let headers = response.headers_mut();
    let challenge = match error.code {
        Code::InvalidClient => Some("Basic realm=\"oauth\""),
        Code::InvalidToken => Some("Bearer realm=\"oauth\", error=\"invalid_token\""),
        _ => None,
    };
    let challenge = challenge.map(HeaderValue::from_static);
    headers.extend(challenge.map(|challenge| (header::WWW_AUTHENTICATE, challenge)));
    if let Some(wait) = error.retry_after {
        let seconds = HeaderValue::from(wait.as_secs().max(1));
        headers.insert(header::RETRY_AFTER, seconds);
    }
    response
}
