//! The DAV half: files, calendars, contacts, and what hangs on them.

mod collection_props;
mod collection_report;
mod collection_write;
mod collections;
mod comments;
mod condition;
mod delete;
pub(crate) mod error;
mod file_props;
mod files;
mod filter;
mod get;
mod mkcol;
mod multistatus;
mod principals;
mod propfind;
mod proppatch;
mod put;
mod report;
mod route;
mod search;
mod system_tags;
mod target;
mod transfer;
mod trashbin;
mod uploads;
mod versions;
mod xml;
mod zip;

pub(crate) use route::route;

/// The namespaces with their prefixes in answers; any other becomes `x1`.
const NAMESPACES: [(&str, &str); 7] = [
    ("d", "DAV:"),
    ("s", "http://sabredav.org/ns"),
    ("cal", "urn:ietf:params:xml:ns:caldav"),
    ("card", "urn:ietf:params:xml:ns:carddav"),
    ("cs", "http://calendarserver.org/ns/"),
    ("oc", "http://owncloud.org/ns"),
    ("nc", "http://nextcloud.org/ns"),
];
