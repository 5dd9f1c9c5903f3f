//! Who is asking: Basic or Bearer with an app password, and how each part of Nextcloud refuses.

use base64::{Engine, engine::general_purpose::STANDARD};
use http::StatusCode;
use serde_json::json;

use crate::{
    answer::{self, Answer, AnswerExt},
    ask::Ask,
    dav::error::DavError,
    ocs::Reply,
    state::World,
};

/// What the credentials of a request turned out to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Caller {
    User {
        id: String,
        bearer: bool,
    },
    Nobody,
    /// Credentials that open nothing.
    Wrong {
        bearer: bool,
    },
}

impl Caller {
    pub(crate) fn of(world: &World, ask: &Ask) -> Self {
        let Some(header) = ask.header("authorization") else {
            return Self::Nobody;
        };
        if let Some(token) = header.strip_prefix("Bearer ") {
            return match world.user_by_password(None, token.trim()) {
                Some(id) => Self::User { id, bearer: true },
                None => Self::Wrong { bearer: true },
            };
        }
        let decoded = header
            .strip_prefix("Basic ")
            .and_then(|text| STANDARD.decode(text.trim()).ok());
        let Some(decoded) = decoded.and_then(|bytes| String::from_utf8(bytes).ok()) else {
            return Self::Nobody;
        };
        let (login, password) = decoded.split_once(':').unwrap_or((decoded.as_str(), ""));
        match world.user_by_password(Some(login), password) {
            Some(id) => Self::User { id, bearer: false },
            None => Self::Wrong { bearer: false },
        }
    }

    pub(crate) fn user(&self) -> Option<&str> {
        match self {
            Self::User { id, .. } => Some(id),
            Self::Nobody | Self::Wrong { .. } => None,
        }
    }
}

/// Whether Nextcloud takes the request for one of its own, not of a foreign web page.
pub(crate) fn passes_csrf(ask: &Ask) -> bool {
    ask.header("ocs-apirequest")
        .is_some_and(|value| !value.is_empty())
}

/// `Err` with the refusal when an OCS route may not be entered.
pub(crate) fn enter_ocs<'c>(ask: &Ask, caller: &'c Caller) -> Result<&'c str, Box<Answer>> {
    match caller {
        Caller::User { id, bearer } if *bearer || passes_csrf(ask) => Ok(id),
        Caller::User { .. } => Err(Box::new(answer::json(
            StatusCode::PRECONDITION_FAILED,
            &json!({"message": "CSRF check failed"}),
        ))),
        Caller::Wrong { bearer: false } => {
            let refusal = Reply::fail_as(StatusCode::UNAUTHORIZED, 997, "Unauthorised");
            let realm = "Basic realm=\"Authorisation Required\"";
            Err(Box::new(
                refusal.into_answer(ask).with("www-authenticate", realm),
            ))
        }
        Caller::Wrong { bearer: true } | Caller::Nobody => {
            let message = "Current user is not logged in";
            let refusal = Reply::fail_as(StatusCode::UNAUTHORIZED, 997, message);
            Err(Box::new(refusal.into_answer(ask)))
        }
    }
}

/// `Err` with the refusal when an app's own REST route may not be entered.
pub(crate) fn enter_app<'c>(ask: &Ask, caller: &'c Caller) -> Result<&'c str, Box<Answer>> {
    let refusal = |message: &str| {
        Box::new(answer::json(
            StatusCode::UNAUTHORIZED,
            &json!({"message": message}),
        ))
    };
    match caller {
        Caller::User { bearer: true, .. } if !passes_csrf(ask) => {
            Err(refusal("CORS requires basic auth"))
        }
        Caller::User { id, .. } => Ok(id),
        Caller::Wrong { bearer: false } => Err(refusal("")),
        Caller::Wrong { bearer: true } | Caller::Nobody => {
            Err(refusal("Current user is not logged in"))
        }
    }
}

/// `Err` with the refusal when the DAV tree may not be entered.
pub(crate) fn enter_dav(caller: &Caller) -> Result<&str, Box<Answer>> {
    let message = match caller {
        Caller::User { id, .. } => return Ok(id),
        Caller::Wrong { bearer: false } => "Username or password was incorrect",
        Caller::Wrong { bearer: true } => "Bearer token was incorrect",
        Caller::Nobody => {
            "No 'Authorization: Basic' header found. Either the client didn't send one, or the server is misconfigured"
        }
    };
    let refusal =
        DavError::new(StatusCode::UNAUTHORIZED, "NotAuthenticated", message).into_answer();
    let realm = "Basic realm=\"Nextcloud\", charset=\"UTF-8\"";
    Err(Box::new(refusal.with("www-authenticate", realm)))
}
