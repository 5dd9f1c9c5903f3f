//! Flow 2 in a browser: from the address that a tool gave to the identity provider.

use axum::{
    extract::{RawQuery, State},
    response::{IntoResponse, Response},
};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use nc_auth::{
    provider::SignIn,
    provisioning::{Provisioning, ProvisioningError},
};
use nc_base::{Hint, Secret, Severity};
use nc_store::random_token;

/// Where people begin.
pub(crate) const PATH: &str = "/oauth/authorize-nextcloud";
/// Characters of a random token.
const TOKEN: usize = 43;

/// What the two routes of a sign-in work with.
#[derive(Debug, Clone)]
pub struct SigningIn {
    pub(crate) sign_in: SignIn,
    pub(crate) provisioning: Provisioning,
    /// Whether browsers reach us by https.
    pub(crate) secure: bool,
}

impl SigningIn {
    /// The cookie that binds sign-ins to a browser. Only over https can its name forbid others to set it.
    const fn cookie(&self) -> &'static str {
        if self.secure {
            "__Host-nc_sign_in"
        } else {
            "nc_sign_in"
        }
    }

    /// What the browser has of it.
    pub(super) fn binding(&self, headers: &HeaderMap) -> Option<Secret> {
        let all = headers.get_all(header::COOKIE).iter();
        let pairs = all.filter_map(|value| value.to_str().ok());
        let mut pairs = pairs.flat_map(|value| value.split(';'));
        pairs.find_map(|pair| {
            let (name, value) = pair.trim().split_once('=')?;
            let good = name == self.cookie()
                && value.len() == TOKEN
                && value
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
            good.then(|| Secret::new(value))
        })
    }

    /// Lax, because the browser comes back from another site.
    fn set_cookie(&self, binding: &Secret) -> Option<HeaderValue> {
        let secure = if self.secure { "; Secure" } else { "" };
        let text = format!(
            "{}={}; Path=/; Max-Age=600; HttpOnly; SameSite=Lax{secure}",
            self.cookie(),
            binding.expose()
        );
        HeaderValue::try_from(text).ok()
    }
}

/// Send the browser on to the identity provider.
pub(super) async fn begin(
    State(here): State<SigningIn>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let query = query.unwrap_or_default();
    let mut states =
        url::form_urlencoded::parse(query.as_bytes()).filter(|(name, _)| name == "state");
    let (Some((_, state)), None) = (states.next(), states.next()) else {
        return refused(&ProvisioningError::Over);
    };
    let state = Secret::new(state);
    // One that the browser has already stays: another sign-in may be under way beside this one.
    let binding = here.binding(&headers).unwrap_or_else(random_token);
    match here.provisioning.begin(&state, &binding).await {
        Ok(url) => {
            let location = HeaderValue::try_from(url.as_str());
            let (Ok(location), Some(cookie)) = (location, here.set_cookie(&binding)) else {
                return refused(&ProvisioningError::Over);
            };
            let mut response = (StatusCode::FOUND, plain_headers(), "").into_response();
            let all = response.headers_mut();
            all.insert(header::LOCATION, location);
            all.insert(header::SET_COOKIE, cookie);
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
