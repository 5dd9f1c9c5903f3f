//! The page for when something does not work: what happened and what to do.

use askama::Template;
use axum::response::Response;
use http::{HeaderValue, StatusCode, header};
use nc_auth::authorization::{Code, ConnectError, OAuthError};

use super::page::{Forms, respond};

/// Why a person does not see what they wanted.
#[derive(Debug)]
pub(super) enum Trouble {
    /// What arrived is no form of ours.
    Form,
    /// A request of a client, or of the person, is not granted.
    Request(OAuthError),
    /// Signing in did not work.
    SignIn(ConnectError),
}

impl From<OAuthError> for Trouble {
    fn from(error: OAuthError) -> Self {
        Self::Request(error)
    }
}

impl From<ConnectError> for Trouble {
    fn from(error: ConnectError) -> Self {
        match error {
            ConnectError::Request(error) => Self::Request(error),
            other => Self::SignIn(other),
        }
    }
}

#[derive(Debug, Template)]
#[template(path = "trouble.html")]
struct TroublePage<'a> {
    base: &'a str,
    heading: &'a str,
    what: String,
    todo: &'a str,
}

impl Trouble {
    /// The page, for pages below `base`.
    pub(super) fn respond(&self, base: &str) -> Response {
        let (status, heading, what, todo) = self.words();
        let page = TroublePage {
            base,
            heading,
            what,
            todo,
        };
        let mut response = respond(status, &page, Forms::None);
        if let Self::Request(error) = self
            && let Some(wait) = error.retry_after
        {
            let seconds = HeaderValue::from(wait.as_secs().max(1));
            response.headers_mut().insert(header::RETRY_AFTER, seconds);
        }
        response
    }

    fn words(&self) -> (StatusCode, &'static str, String, &'static str) {
        const AGAIN: &str = "Go back to the program that sent you here and begin again.";
        match self {
            Self::Form => (
                StatusCode::BAD_REQUEST,
                "This form cannot be read",
                "What arrived is not a form of this page.".to_owned(),
                AGAIN,
            ),
            Self::Request(error) => {
                let what = format!("{}.", sentence(error.about));
                match error.code {
                    Code::InvalidClient => (
                        StatusCode::BAD_REQUEST,
                        "This program is not known here",
                        what,
                        "Ask whoever runs this server to allow the program, or add this server to the program once more.",
                    ),
                    Code::TooManyRequests => (
                        StatusCode::TOO_MANY_REQUESTS,
                        "Too many attempts",
                        what,
                        "Wait a minute, then begin again.",
                    ),
                    Code::ServerError => (
                        StatusCode::SERVICE_UNAVAILABLE,
                        "This does not work now",
                        what,
                        "Wait a minute, then begin again. If it stays, tell whoever runs this server.",
                    ),
                    Code::AccessDenied => (
                        StatusCode::FORBIDDEN,
                        "This is not allowed",
                        what,
                        "Open the page again and sign in.",
                    ),
                    _ => (
                        StatusCode::BAD_REQUEST,
                        "This request cannot be used",
                        what,
                        AGAIN,
                    ),
                }
            }
            Self::SignIn(ConnectError::SomebodyElse { user }) => (
                StatusCode::FORBIDDEN,
                "Somebody else signed in at Nextcloud",
                format!(
                    "You came back as {user}, and this sign-in is somebody else's. Nothing was connected, and the access that {user} gave is revoked."
                ),
                "If both are you, sign out first, here and at Nextcloud. If somebody sent you the link, do not use it.",
            ),
            Self::SignIn(ConnectError::OtherPerson) => (
                StatusCode::FORBIDDEN,
                "Somebody else signed in",
                "This sign-in is of another person than the one who signed in just now. Nothing was connected."
                    .to_owned(),
                "If both are you, sign out at the identity provider and open the address again. If somebody sent you the link, do not use it.",
            ),
            Self::SignIn(ConnectError::NoUser) => (
                StatusCode::FORBIDDEN,
                "Nobody knows who you are at Nextcloud",
                "The identity provider does not say which user of Nextcloud you are. Nothing was connected."
                    .to_owned(),
                "Tell whoever runs this server; OIDC_USER_ID_CLAIM is the setting to look at.",
            ),
            Self::SignIn(ConnectError::Refused(why)) => (
                StatusCode::FORBIDDEN,
                "You are not signed in",
                format!("The identity provider sent you back: {why}. Nothing was connected."),
                AGAIN,
            ),
            Self::SignIn(ConnectError::Provider) => (
                StatusCode::BAD_GATEWAY,
                "The identity provider does not answer as it should",
                "Nothing was connected.".to_owned(),
                "Begin again. If it stays, tell whoever runs this server.",
            ),
            Self::SignIn(ConnectError::Flow(_)) => (
                StatusCode::BAD_GATEWAY,
                "Nextcloud does not answer as it should",
                "Nothing was connected.".to_owned(),
                "Load this page again. If it stays, tell whoever runs this server.",
            ),
            Self::SignIn(_) => (
                StatusCode::NOT_FOUND,
                "This sign-in is over",
                "It was finished, took longer than twenty minutes, or belongs to another browser."
                    .to_owned(),
                AGAIN,
            ),
        }
    }
}

fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trouble_reads_as_its_snapshot_says() {
        let troubles = [
            Trouble::Request(OAuthError::new(
                Code::InvalidRequest,
                "the address for the answer (redirect_uri) is none of this client",
            )),
            Trouble::SignIn(ConnectError::SomebodyElse {
                user: "<b>mallory</b>".to_owned(),
            }),
        ];
        let pages = troubles.map(|trouble| {
            let (_, heading, what, todo) = trouble.words();
            let page = TroublePage {
                base: "",
                heading,
                what,
                todo,
            };
            page.render().expect("a page")
        });
        insta::assert_snapshot!("trouble", pages.join("\n"));
    }
}
