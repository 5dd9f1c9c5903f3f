//! How Tables says no.

use http::StatusCode;
use serde_json::{Value, json};

use crate::{
    answer::{self, Answer},
    ocs::Reply,
};

#[derive(Debug)]
pub(crate) enum Fault {
    /// No such table: an empty page.
    Vanished,
    /// A parameter is missing: an empty page too.
    Incomplete,
    /// A status and a message.
    Told(StatusCode, String),
}

pub(crate) type Outcome = Result<Value, Fault>;

impl Fault {
    pub(crate) fn told(status: StatusCode, message: impl Into<String>) -> Self {
        Self::Told(status, message.into())
    }

    pub(crate) fn into_answer(self) -> Answer {
        match self {
            Self::Vanished => answer::empty(StatusCode::NOT_FOUND),
            Self::Incomplete => answer::empty(StatusCode::BAD_REQUEST),
            Self::Told(status, message) => answer::json(status, &json!({"message": message})),
        }
    }

    pub(crate) fn into_reply(self) -> Reply {
        match self {
            Self::Vanished | Self::Incomplete => Reply::bare(self.into_answer()),
            Self::Told(status, message) => {
                Reply::fail(status, "").with_data(json!({"message": message}))
            }
        }
    }
}
