//! The 207 answer.

use std::fmt::Write;

use http::StatusCode;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use quick_xml::escape::escape;

use crate::{
    answer::{self, Answer, AnswerExt, XML},
    dav::{NAMESPACES, xml::Element},
};

/// What sabre leaves as it is in an href.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'_')
    .remove(b'-')
    .remove(b'.')
    .remove(b'~')
    .remove(b':')
    .remove(b'@');

pub(crate) const DAV_CLASSES: &str = "1, 3, extended-mkcol, access-control, calendarserver-principal-property-search, \
                                      oc-resource-sharing, calendar-access, addressbook, nc-paginate, nc-calendar-search, 2";

/// Namespace and local name of a property.
pub(crate) type Name<'n> = (&'n str, &'n str);

/// Which properties a request asks for.
#[derive(Debug)]
pub(crate) enum Wanted {
    /// Whatever the resource offers by itself.
    Usual,
    Named(Vec<(String, String)>),
}

impl Wanted {
    /// From a document that has a `prop` somewhere at its top; without one, the usual.
    pub(crate) fn of(document: Option<&Element>) -> Self {
        match document.and_then(|document| document.child("prop")) {
            Some(prop) => Self::Named(
                prop.children
                    .iter()
                    .map(|child| (child.space.clone(), child.name.clone()))
                    .collect(),
            ),
            None => Self::Usual,
        }
    }
}

#[derive(Debug, Default)]
pub(crate) struct Multistatus {
    responses: Vec<String>,
    tail: String,
}

impl Multistatus {
    /// Add a resource; `value` gives the XML inside of a property, none where the resource lacks it.
    pub(crate) fn add(
        &mut self,
        href: &str,
        wanted: &Wanted,
        usual: &[Name<'_>],
        value: impl Fn(Name<'_>) -> Option<String>,
    ) {
        let (mut found, mut missing) = (String::new(), String::new());
        match wanted {
            Wanted::Usual => {
                for name in usual {
                    if let Some(value) = value(*name) {
                        property(&mut found, *name, Some(&value));
                    }
                }
            }
            Wanted::Named(names) => {
                for (space, local) in names {
                    match value((space, local)) {
                        Some(value) => property(&mut found, (space, local), Some(&value)),
                        None => property(&mut missing, (space, local), None),
                    }
                }
            }
        }
        let mut response = format!("<d:response><d:href>{}</d:href>", escape(href));
        if !found.is_empty() || missing.is_empty() {
            propstat(&mut response, &found, "200 OK");
        }
        if !missing.is_empty() {
            propstat(&mut response, &missing, "404 Not Found");
        }
        response.push_str("</d:response>");
        self.responses.push(response);
    }

    /// Add a resource that is gone.
    pub(crate) fn add_gone(&mut self, href: &str) {
        let href = escape(href);
        self.responses.push(format!(
            "<d:response><d:href>{href}</d:href><d:status>HTTP/1.1 404 Not Found</d:status></d:response>"
        ));
    }

    pub(crate) fn set_sync_token(&mut self, token: &str) {
        self.tail = format!("<d:sync-token>{token}</d:sync-token>");
    }

    /// What was added so far, each as its element.
    pub(crate) fn responses(&self) -> &[String] {
        &self.responses
    }

    pub(crate) fn len(&self) -> usize {
        self.responses.len()
    }

    /// Keep one page of the resources.
    pub(crate) fn cut(&mut self, offset: usize, count: usize) {
        self.responses = std::mem::take(&mut self.responses)
            .into_iter()
            .skip(offset)
            .take(count)
            .collect();
    }

    pub(crate) fn into_answer(self) -> Answer {
        let mut body = String::from("<?xml version=\"1.0\"?>\n<d:multistatus");
        for (prefix, space) in NAMESPACES {
            // Writing to a string cannot fail.
            let _ = write!(body, " xmlns:{prefix}=\"{space}\"");
        }
        body.push('>');
        for response in &self.responses {
            body.push_str(response);
        }
        body.push_str(&self.tail);
        body.push_str("</d:multistatus>\n");
        answer::bytes(StatusCode::MULTI_STATUS, XML, body).with("dav", DAV_CLASSES)
    }
}

fn propstat(out: &mut String, props: &str, status: &str) {
    let _ = write!(
        out,
        "<d:propstat><d:prop>{props}</d:prop><d:status>HTTP/1.1 {status}</d:status></d:propstat>"
    );
}

fn property(out: &mut String, (space, local): Name<'_>, value: Option<&str>) {
    let known = NAMESPACES
        .iter()
        .find(|(_, known)| *known == space)
        .map(|(prefix, _)| *prefix);
    let (prefix, declared) = match known {
        Some(prefix) => (prefix, String::new()),
        None => ("x1", format!(" xmlns:x1=\"{}\"", escape(space))),
    };
    let _ = match value.filter(|value| !value.is_empty()) {
        Some(value) => write!(
            out,
            "<{prefix}:{local}{declared}>{value}</{prefix}:{local}>"
        ),
        None => write!(out, "<{prefix}:{local}{declared}/>"),
    };
}

/// `/remote.php/dav/` and these segments, encoded; folders end with a slash.
pub(crate) fn href<S: AsRef<str>>(segments: impl IntoIterator<Item = S>, folder: bool) -> String {
    let mut href = String::from("/remote.php/dav");
    for segment in segments {
        let _ = write!(href, "/{}", utf8_percent_encode(segment.as_ref(), SEGMENT));
    }
    if folder {
        href.push('/');
    }
    href
}

/// An etag as the content of a property.
pub(crate) fn etag(etag: &str) -> String {
    format!("&quot;{etag}&quot;")
}
