//! What programs ask the authorization server: its metadata, tokens, registration. Open to pages of every origin, which
//! send no cookies along.

use std::sync::Arc;

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
use serde_json::Value;

use crate::pages::peer;

type Server = Arc<AuthorizationServer>;

/// The routes.
pub(super) fn router(server: Server) -> Router {
    Router::new()
        .route(
            "/.well-known/oauth-authorization-server",
            routing::get(metadata),
        )
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
    let answered = async {
        let (form, credentials) = form(request).await?;
        server.token(&form, &credentials).await
    };
    answer(answered.await.map(|tokens| (StatusCode::OK, tokens)))
}

async fn revoke(State(server): State<Server>, request: Request) -> Response {
    let answered = async {
        let (form, credentials) = form(request).await?;
        server.revoke(&form, &credentials).await
    };
    answer(
        answered
            .await
            .map(|()| (StatusCode::OK, Value::Object(serde_json::Map::new()))),
    )
}

async fn introspect(State(server): State<Server>, request: Request) -> Response {
    let answered = async {
        let (form, credentials) = form(request).await?;
        server.introspect(&form, &credentials).await
    };
    answer(answered.await.map(|told| (StatusCode::OK, told)))
}

async fn register(State(server): State<Server>, request: Request) -> Response {
    let peer = peer(&request);
    let answered = async {
        let body = json(request).await?;
        server.register(&body, &peer).await
    };
    answer(
        answered
            .await
            .map(|Registered(told)| (StatusCode::CREATED, told)),
    )
}

async fn registration(
    State(server): State<Server>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Response {
    let answered = async {
        let token = bearer(&headers).map_err(|_| NO_TOKEN)?;
        server.registration(&id, &token).await
    };
    answer(
        answered
            .await
            .map(|Registered(told)| (StatusCode::OK, told)),
    )
}

async fn change(
    State(server): State<Server>,
    Path(id): Path<String>,
    request: Request,
) -> Response {
    let answered = async {
        let token = bearer(request.headers()).map_err(|_| NO_TOKEN)?;
        let body = json(request).await?;
        server.change(&id, &token, &body).await
    };
    answer(
        answered
            .await
            .map(|Registered(told)| (StatusCode::OK, told)),
    )
}

async fn unregister(
    State(server): State<Server>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Response {
    let answered = async {
        let token = bearer(&headers).map_err(|_| NO_TOKEN)?;
        server.unregister(&id, &token).await
    };
    match answered.await {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(error) => answer(Err(error)),
    }
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

async fn json(request: Request) -> Result<Vec<u8>, OAuthError> {
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

/// JSON either way; a client that did not prove itself is told how it may (RFC 6749 5.2).
fn answer(answered: Result<(StatusCode, Value), OAuthError>) -> Response {
    let error = match answered {
        Ok((status, body)) => return (status, Json(body)).into_response(),
        Err(error) => error,
    };
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
