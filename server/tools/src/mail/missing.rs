//! Words for what is not there: the Mail app answers 400 or 403 where it means that, also for what belongs to others.

use nc_toolkit::{Kind, ToolError};

/// The failure of a call about a message.
pub(super) fn message<E: Into<ToolError>>(id: i64) -> impl Fn(E) -> ToolError {
    move |error| thing(error.into(), &format!("Message {id} not found"))
}

/// The failure of a call about a mailbox.
pub(super) fn mailbox<E: Into<ToolError>>(id: i64) -> impl Fn(E) -> ToolError {
    move |error| thing(error.into(), &format!("Mailbox {id} not found"))
}

/// The failure of a call about an account.
pub(super) fn account<E: Into<ToolError>>(id: i64) -> impl Fn(E) -> ToolError {
    move |error| thing(error.into(), &format!("Account {id} not found"))
}

fn thing(error: ToolError, words: &str) -> ToolError {
    let kinds = [Kind::NotFound, Kind::Forbidden, Kind::BadRequest];
    error.told_one_of(kinds.map(|kind| (kind, words.to_owned())))
}
