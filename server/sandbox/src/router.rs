//! From a request to the part of Nextcloud that answers it.

use http::StatusCode;
use serde_json::json;

use crate::{
    answer::{self, Answer, AnswerExt},
    ask::Ask,
    auth::{self, Caller},
    dav,
    dav::error::DavError,
    faults::Faults,
    notes, ocs,
    ocs::Reply,
    state::World,
    tables, website,
};

pub(crate) fn answer(world: &mut World, faults: &mut Faults, ask: &Ask) -> Answer {
    if let Some((status, headers)) = faults.next.pop_front() {
        let mut answer = broken(ask, status, status.canonical_reason().unwrap_or("Error"));
        answer.headers_mut().extend(headers);
        return answer;
    }
    let segments = ask.segments();
    if segments == ["status.php"] {
        return website::status(faults.maintenance);
    }
    if faults.maintenance {
        return broken(
            ask,
            StatusCode::SERVICE_UNAVAILABLE,
            "System in maintenance mode.",
        )
        .with("x-nextcloud-maintenance-mode", "1")
        .with("retry-after", "120");
    }
    let answer = routed(world, ask, &segments);
    if ask.method == "HEAD" {
        answer.map(|_| bytes::Bytes::new())
    } else {
        answer
    }
}

fn routed(world: &mut World, ask: &Ask, segments: &[&str]) -> Answer {
    let caller = Caller::of(world, ask);
    let entered = match segments {
        ["ocs", "v1.php" | "v2.php", "cloud", "capabilities"] if caller == Caller::Nobody => {
            return ocs::capabilities::anonymous().into_answer(ask);
        }
        ["ocs", "v1.php" | "v2.php", rest @ ..] => {
            auth::enter_ocs(ask, &caller).map(|user| ocs::route(world, ask, user, rest))
        }
        ["remote.php", "dav", rest @ ..] => {
            auth::enter_dav(&caller).map(|user| dav::route(world, ask, user, rest))
        }
        ["apps", "notes", "api", rest @ ..] => {
            auth::enter_app(ask, &caller).map(|user| notes::route(world, ask, user, rest))
        }
        ["apps", "tables", "api", "1", rest @ ..] => {
            auth::enter_app(ask, &caller).map(|user| tables::route(world, ask, user, rest))
        }
        _ if matches!(caller, Caller::Wrong { .. }) => {
            auth::enter_app(ask, &caller).map(|_| website::not_found())
        }
        _ => Ok(website::route(world, ask, caller.user(), segments)),
    };
    entered.unwrap_or_else(|refusal| *refusal)
}

/// A failure in the form of the part that was asked.
fn broken(ask: &Ask, status: StatusCode, message: &str) -> Answer {
    match ask.segments().as_slice() {
        ["ocs", ..] => Reply::fail(status, message).into_answer(ask),
        ["remote.php", ..] => {
            let name = status
                .canonical_reason()
                .unwrap_or("Exception")
                .replace([' ', '-'], "");
            DavError::new(status, &name, message).into_answer()
        }
        _ => answer::json(status, &json!({"message": message})),
    }
}
