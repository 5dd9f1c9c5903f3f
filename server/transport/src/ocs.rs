//! The envelope of Nextcloud's OCS routes: `{"ocs":{"meta":…,"data":…}}`.

use bytes::Bytes;
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::lax;

/// What an answer is, seen from outside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Envelope {
    /// Not an envelope at all.
    Absent,
    /// The call worked; here is the text of `ocs.data`, `null` when it is missing.
    Data(Bytes),
    /// The call failed with this code, whatever the HTTP status said.
    Failed(i64),
}

#[derive(Deserialize)]
struct Outer<'a> {
    #[serde(borrow)]
    ocs: Inner<'a>,
}

#[derive(Deserialize)]
struct Inner<'a> {
    meta: Meta,
    #[serde(borrow)]
    data: Option<&'a RawValue>,
}

#[derive(Deserialize)]
struct Meta {
    #[serde(default, deserialize_with = "lax::de")]
    statuscode: i64,
}

/// Look into the envelope, if `body` is one; `data` is a view into `body`, not a copy.
///
/// Version 1 routes say 100 for success and always answer HTTP 200, version 2 routes say 200 to 299.
pub fn open(body: &Bytes) -> Envelope {
    let Ok(outer) = serde_json::from_slice::<Outer<'_>>(body) else {
        return Envelope::Absent;
    };
    match outer.ocs.meta.statuscode {
        100 | 200..=299 => Envelope::Data(match outer.ocs.data {
            Some(data) => body.slice_ref(data.get().as_bytes()),
            None => Bytes::from_static(b"null"),
        }),
        code => Envelope::Failed(code),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open_str(text: &'static str) -> Envelope {
        open(&Bytes::from_static(text.as_bytes()))
    }

    #[test]
    fn both_versions_of_success_are_opened() {
        for code in ["100", "200", "201", "\"100\""] {
            let text = format!(r#"{{"ocs":{{"meta":{{"statuscode":{code}}},"data":{{"id":7}}}}}}"#);
            assert_eq!(
                open(&Bytes::from(text)),
                Envelope::Data(Bytes::from_static(b"{\"id\":7}")),
                "{code}"
            );
        }
        let empty = open_str(r#"{"ocs":{"meta":{"statuscode":200}}}"#);
        assert_eq!(empty, Envelope::Data(Bytes::from_static(b"null")));
    }

    #[test]
    fn a_failure_inside_an_envelope_keeps_its_code() {
        for code in [997, 998, 404, 101] {
            let text = format!(r#"{{"ocs":{{"meta":{{"statuscode":{code}}},"data":[]}}}}"#);
            assert_eq!(open(&Bytes::from(text)), Envelope::Failed(code));
        }
    }

    #[test]
    fn other_answers_are_left_alone() {
        for text in [r#"{"id":7}"#, "[]", "", "<html>", r#"{"ocs":7}"#] {
            assert_eq!(open_str(text), Envelope::Absent, "{text}");
        }
    }
}
