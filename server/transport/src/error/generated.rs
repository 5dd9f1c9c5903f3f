//! From the errors of generated clients and of streamed bodies to ours.

use progenitor_client::Error;

use super::{Kind, NextcloudError, from_reqwest, report::Report};

impl From<Error<()>> for NextcloudError {
    fn from(error: Error<()>) -> Self {
        match error {
            Error::UnexpectedResponse(answer) => carried(answer.extensions(), answer.status()),
            Error::ErrorResponse(answer) => by_status(answer.status()),
            Error::CommunicationError(error)
            | Error::InvalidUpgrade(error)
            | Error::ResponseBodyError(error) => from_reqwest(&error),
            Error::InvalidResponsePayload(_, error) => {
                // The parser's text may quote the answer, so only where it stopped is said.
                tracing::debug!(
                    line = error.line(),
                    column = error.column(),
                    category = ?error.classify(),
                    "an answer does not fit its type"
                );
                Self::unexpected("the answer does not fit its documented form")
            }
            Error::InvalidRequest(_) => Self::refused("a value cannot be sent"),
            Error::Custom(_) => Self::new(Kind::Other, "a hook of the client failed"),
        }
    }
}

impl From<reqwest::Error> for NextcloudError {
    fn from(error: reqwest::Error) -> Self {
        from_reqwest(&error)
    }
}

fn carried(extensions: &http::Extensions, status: http::StatusCode) -> NextcloudError {
    extensions
        .get::<NextcloudError>()
        .cloned()
        .unwrap_or_else(|| by_status(status))
}

fn by_status(status: http::StatusCode) -> NextcloudError {
    NextcloudError::from_report(Report {
        status: Some(status),
        ..Report::of(Kind::of_status(status))
    })
}
