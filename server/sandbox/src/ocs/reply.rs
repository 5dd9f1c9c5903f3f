//! The OCS envelope: JSON or XML, version 1 or 2.

use http::StatusCode;
use serde_json::{Value, json};

use crate::{
    answer::{self, Answer, AnswerExt, XML},
    ask::Ask,
    ocs::xml,
};

#[derive(Debug)]
pub(crate) enum Reply {
    Enveloped {
        status: StatusCode,
        code: u16,
        message: String,
        data: Value,
        headers: Vec<(&'static str, String)>,
    },
    /// Where Nextcloud forgets the envelope.
    Bare(Box<Answer>),
}

impl Reply {
    pub(crate) fn ok(data: Value) -> Self {
        Self::Enveloped {
            status: StatusCode::OK,
            code: 200,
            message: "OK".to_owned(),
            data,
            headers: Vec::new(),
        }
    }

    /// An answer without an envelope.
    pub(crate) fn bare(answer: Answer) -> Self {
        Self::Bare(Box::new(answer))
    }

    pub(crate) fn fail(status: StatusCode, message: &str) -> Self {
        Self::fail_as(status, status.as_u16(), message)
    }

    /// A failure whose OCS code differs from the HTTP status.
    pub(crate) fn fail_as(status: StatusCode, code: u16, message: &str) -> Self {
        Self::Enveloped {
            status,
            code,
            message: message.to_owned(),
            data: json!([]),
            headers: Vec::new(),
        }
    }

    pub(crate) fn unknown_route() -> Self {
        const MESSAGE: &str = "Invalid query, please check the syntax. API specifications are here: \
                               http://www.freedesktop.org/wiki/Specifications/open-collaboration-services.\n";
        Self::fail_as(StatusCode::NOT_FOUND, 998, MESSAGE)
    }

    pub(crate) fn not_found() -> Self {
        Self::fail(StatusCode::NOT_FOUND, "")
    }

    pub(crate) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        if let Self::Enveloped { headers, .. } = &mut self {
            headers.push((name, value.into()));
        }
        self
    }

    pub(crate) fn with_data(mut self, value: Value) -> Self {
        if let Self::Enveloped { data, .. } = &mut self {
            *data = value;
        }
        self
    }

    pub(crate) fn into_answer(self, ask: &Ask) -> Answer {
        let (status, code, message, data, headers) = match self {
            Self::Enveloped {
                status,
                code,
                message,
                data,
                headers,
            } => (status, code, message, data, headers),
            Self::Bare(answer) => return *answer,
        };
        let v1 = ask.path.get(1).is_some_and(|version| version == "v1.php");
        let word = if status.is_success() { "ok" } else { "failure" };
        let code = if v1 && code == 200 { 100 } else { code };
        let mut meta = json!({"status": word, "statuscode": code, "message": message});
        if let (true, Value::Object(meta)) = (v1, &mut meta) {
            meta.insert("totalitems".to_owned(), json!(""));
            meta.insert("itemsperpage".to_owned(), json!(""));
        }
        let status = if v1 && status != StatusCode::UNAUTHORIZED {
            StatusCode::OK
        } else {
            status
        };
        let wants_json = ask.text("format").map_or_else(
            || {
                ask.header("accept")
                    .is_some_and(|accept| accept.contains("application/json"))
            },
            |format| format == "json",
        );
        let answer = if wants_json {
            answer::json(status, &json!({"ocs": {"meta": meta, "data": data}}))
        } else {
            answer::bytes(status, XML, xml::document(&meta, &data))
        };
        headers
            .into_iter()
            .fold(answer, |answer, (name, value)| answer.with(name, &value))
    }
}
