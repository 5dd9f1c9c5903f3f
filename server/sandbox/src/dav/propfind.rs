//! What all PROPFINDs share: depth, pages, plain folders.

use crate::{
    answer::{Answer, AnswerExt},
    ask::Ask,
    dav::multistatus::{Multistatus, Name, Wanted, href},
    state::hash,
};

pub(crate) const D: &str = "DAV:";
pub(crate) const OC: &str = "http://owncloud.org/ns";
pub(crate) const NC: &str = "http://nextcloud.org/ns";
pub(crate) const CAL: &str = "urn:ietf:params:xml:ns:caldav";
pub(crate) const CARD: &str = "urn:ietf:params:xml:ns:carddav";
pub(crate) const CS: &str = "http://calendarserver.org/ns/";

/// The `Depth` of a request: 0, 1, or everything; 1 where the header is missing.
pub(crate) fn depth(ask: &Ask) -> usize {
    match ask.header("depth") {
        Some("0") => 0,
        Some("infinity") => usize::MAX,
        _ => 1,
    }
}

/// Add a folder that has nothing but its type.
pub(crate) fn add_folder(answer: &mut Multistatus, at: &str, wanted: &Wanted, user: &str) {
    answer.add(at, wanted, &[(D, "resourcetype")], |name| {
        folder_value(name, user)
    });
}

pub(crate) fn folder_value(name: Name<'_>, user: &str) -> Option<String> {
    match name {
        (D, "resourcetype") => Some("<d:collection/>".to_owned()),
        (D, "current-user-principal") => Some(principal(user)),
        _ => None,
    }
}

/// The principal of a user as an href element.
pub(crate) fn principal(user: &str) -> String {
    format!(
        "<d:href>{}</d:href>",
        href(["principals", "users", user], true)
    )
}

/// Answer with one page when the request asks for pages.
pub(crate) fn paged(ask: &Ask, mut answer: Multistatus) -> Answer {
    if ask.header("x-nc-paginate") != Some("true") {
        return answer.into_answer();
    }
    let number = |name: &str| ask.header(name).and_then(|text| text.parse::<usize>().ok());
    let total = answer.len();
    let token = ask
        .header("x-nc-paginate-token")
        .map_or_else(|| hash("page"), ToOwned::to_owned);
    answer.cut(
        number("x-nc-paginate-offset").unwrap_or(0),
        number("x-nc-paginate-count").unwrap_or(100),
    );
    answer
        .into_answer()
        .with("x-nc-paginate", "true")
        .with("x-nc-paginate-token", &token)
        .with("x-nc-paginate-total", &total.to_string())
}
