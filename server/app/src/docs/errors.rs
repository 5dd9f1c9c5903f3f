//! Every failure that a caller can meet.

use std::fmt::Write;

use nc_base::{Hint, Retry};
use nextcloud_transport::{Kind, NextcloudError};

/// `docs/reference/errors.md`.
pub fn errors() -> String {
    let mut page = String::from(HEAD);
    for kind in Kind::ALL {
        let error = NextcloudError::new(kind, "");
        // Writing to a String cannot fail.
        let _ = writeln!(
            page,
            "| `{}` | {} | {} | {} |",
            kind.name(),
            kind.as_str(),
            error.hint().unwrap_or_default(),
            again(error.retry())
        );
    }
    page.push_str(HTTP);
    for (status, code, meaning) in ANSWERS {
        let _ = writeln!(page, "| {status} | `{code}` | {meaning} |");
    }
    page.push_str(PROTOCOL);
    page
}

fn again(retry: Retry) -> String {
    match retry {
        Retry::Never => String::new(),
        Retry::Now => "at once".to_owned(),
        Retry::After(wait) => format!("after {} s", wait.as_secs()),
    }
}

const HEAD: &str = "# Errors

<!-- Written by `cargo xtask docs` from server/transport/src/error and server/app/src/docs/errors.rs; edit there. -->

## Failures of a tool

A tool that fails answers with `isError` and one text for the model: what happened, what to do next, and whether to try
again. For example *Note 7 not found. Check the id or path, for example by listing.* The text never holds a host name, a
web page, a stack trace or a secret. A tool may have better words than these for what it knows, and Nextcloud's own words follow
where it gave some. The name is what `outcome` says in the log.

| Name | What happened | What to do | Again |
|---|---|---|---|
";

const HTTP: &str = "
Arguments that do not fit the tool's schema fail as well, before Nextcloud is asked: the text names the argument.

## Answers of the HTTP side

Outside of MCP messages a failure is a JSON object with `error`, `message` and mostly `hint`.

| Status | `error` | |
|---|---|---|
";

/// Status, word and meaning of each answer.
const ANSWERS: &[(u16, &str, &str)] = &[
    (400, "no_host", "the request names no host"),
    (
        401,
        "unauthorized",
        "the login or app password is missing, unreadable or not accepted (multi_user_basic)",
    ),
    (
        403,
        "host_not_allowed",
        "add the host name to `MCP_ALLOWED_HOSTS`, or set `NEXTCLOUD_MCP_SERVER_URL`",
    ),
    (
        403,
        "origin_not_allowed",
        "add the origin of the web page to `MCP_ALLOWED_ORIGINS`",
    ),
    (404, "wrong_address", "the MCP endpoint is `/mcp`"),
    (404, "not_found", "nothing is there"),
    (
        404,
        "session_not_found",
        "the session ended or belongs to somebody else; begin with `initialize` again",
    ),
    (
        429,
        "throttled",
        "too many rejected logins; wait as long as `Retry-After` says",
    ),
    (
        503,
        "unavailable",
        "Nextcloud could not be asked about the credentials",
    ),
    (
        503,
        "busy",
        "too many requests are under way (`MCP_MAX_REQUESTS`)",
    ),
    (504, "timeout", "no answer in time (`MCP_REQUEST_TIMEOUT`)"),
];

const PROTOCOL: &str = "
## Errors of the protocol

| Code | |
|---|---|
| -32602 | no such tool, resource or prompt; a cursor that is not ours; a choice of tools that makes no sense |
| -32601 | no such method |
| -32020 | headers and body of a request contradict each other (2026-07-28) |
| -32022 | a protocol version that is not spoken here; `data.supported` names those that are |
";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_in_the_manual() {
        let page = errors();
        for kind in Kind::ALL {
            assert!(page.contains(kind.name()), "{kind:?}");
        }
    }

    #[test]
    fn the_answers_of_the_manual_are_those_of_the_code() {
        let code = [
            include_str!("../http/guard.rs"),
            include_str!("../http/authenticate.rs"),
            include_str!("../http/landing.rs"),
            include_str!("../http/load.rs"),
        ]
        .concat();
        for (_, word, _) in ANSWERS {
            assert!(code.contains(&format!("\"{word}\"")), "{word}");
        }
    }
}
