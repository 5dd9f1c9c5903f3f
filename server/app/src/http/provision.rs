//! Flow 2 in a browser: from the address that a tool gave to the identity provider.

use axum::{
    extract::{Request, State},
    response::{IntoResponse, Response},
};
use http::{HeaderValue, StatusCode, header};
use nc_auth::{
    background::Background,
    provider::SignIn,
    provisioning::{Provisioning, ProvisioningError},
    visitors::Visitors,
};
use nc_base::{Hint, Secret, Severity};
use nc_store::random_token;
use url::Url;

use crate::pages::browser::Cookie;

/// Where people begin.
pub(crate) const PATH: &str = "/oauth/authorize-nextcloud";

/// What the routes of people who sign in at the identity provider work with.
#[derive(Debug, Clone)]
pub struct SigningIn {
    pub(crate) sign_in: SignIn,
    pub(crate) provisioning: Provisioning,
    pub(crate) visitors: Visitors,
    /// As whom is acted while people are away.
    pub(crate) background: Background,
    /// Our address, as browsers know it.
    pub(crate) public_url: Url,
    /// Where people find Nextcloud, as they read it.
    pub(crate) nextcloud: String,
    /// Whether there is a search by meaning.
    pub(crate) searches: bool,
}

impl SigningIn {
    /// Whether browsers reach us by https.
    pub(crate) fn secure(&self) -> bool {
        self.public_url.scheme() == "https"
    }

    /// The path of `rest` below our public address.
    pub(crate) fn path(&self, rest: &str) -> String {
        format!("{}{rest}", self.public_url.path().trim_end_matches('/'))
    }
}

/// Send the browser on to the identity provider.
pub(super) async fn begin(State(here): State<SigningIn>, request: Request) -> Response {
    let query = request.uri().query().unwrap_or_default();
    let mut states =
        url::form_urlencoded::parse(query.as_bytes()).filter(|(name, _)| name == "state");
    let (Some((_, state)), None) = (states.next(), states.next()) else {
        return refused(&ProvisioningError::Over);
    };
    let state = Secret::new(state);
    // One that the browser has already stays: another sign-in may be under way beside this one.
    let binding = here.browser(&request).binding;
    let binding = binding.unwrap_or_else(random_token);
    match here.provisioning.begin(&state, &binding).await {
        Ok(url) => {
            let mut response = here.redirect(url.as_str(), Cookie::Binding, &binding);
            response.headers_mut().extend(
                plain_headers().map(|(name, value)| (name, HeaderValue::from_static(value))),
            );
            response
        }
        Err(error) => refused(&error),
    }
}

/// Say why nothing was stored.
pub(super) fn refused(error: &ProvisioningError) -> Response {
    let status = match error.severity() {
        Severity::Expected => StatusCode::BAD_REQUEST,
        _ => StatusCode::BAD_GATEWAY,
    };
    if error.severity() != Severity::Expected {
        tracing::warn!(%error, "background access is not stored");
    }
    let hint = error.hint().map(|hint| format!("\n{}.\n", sentence(&hint)));
    let said = format!(
        "{}.\n{}",
        sentence(&error.to_string()),
        hint.unwrap_or_default()
    );
    page(status, said)
}

/// A page of plain text: nothing of it runs, is kept, or is told to the next site.
pub(super) fn page(status: StatusCode, text: String) -> Response {
    (status, plain_headers(), text).into_response()
}

fn plain_headers() -> [(header::HeaderName, &'static str); 5] {
    [
        (header::CONTENT_TYPE, "text/plain; charset=utf-8"),
        (header::CACHE_CONTROL, "no-store"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; frame-ancestors 'none'",
        ),
    ]
}

fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters
        .next()
        .map(|letter| letter.to_uppercase().to_string());
    format!("{}{}", first.unwrap_or_default(), letters.as_str())
}
