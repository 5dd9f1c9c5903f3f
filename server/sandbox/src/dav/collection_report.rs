//! REPORT on a calendar or address book: query, multiget, sync.

use http::StatusCode;

use crate::{
    ask::Ask,
    dav::{
        collection_props::add_item,
        collections::path_of,
        error::DavError,
        filter,
        multistatus::{Multistatus, Wanted},
        route::Outcome,
        xml::Element,
    },
    state::Collection,
};

pub(crate) fn report(collection: &Collection, ask: &Ask) -> Outcome {
    let document =
        Element::parse(&ask.body)?.ok_or_else(|| DavError::bad_request("The body is empty"))?;
    match document.name.as_str() {
        "calendar-query" | "addressbook-query" => query(collection, ask, &document),
        "calendar-multiget" | "addressbook-multiget" => Ok(multiget(collection, &document)),
        "sync-collection" => Ok(sync(collection, &document)),
        name => {
            let message = format!("The {{DAV:}}{name} report is not supported");
            Err(DavError::new(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "ReportNotSupported",
                &message,
            ))
        }
    }
}

fn query(collection: &Collection, ask: &Ask, document: &Element) -> Outcome {
    if ask.header("depth") != Some("1") && document.name == "calendar-query" {
        return Err(DavError::bad_request(
            "A calendar-query REPORT on a calendar with a Depth: 0 is undefined. Set Depth to 1",
        ));
    }
    let wanted = Wanted::of(Some(document));
    let limit = document
        .child("limit")
        .and_then(|limit| limit.child_text("nresults")?.parse().ok())
        .unwrap_or(usize::MAX);
    let conditions = document.child("filter");
    let mut answer = Multistatus::default();
    let hits = collection
        .items
        .iter()
        .filter(|(_, item)| conditions.is_none_or(|filter| filter::matches(filter, &item.data)));
    for (name, item) in hits.take(limit) {
        add_item(&mut answer, collection, name, item, &wanted);
    }
    Ok(answer.into_answer())
}

/// Unknown hrefs are left out without a word, as Nextcloud does.
fn multiget(collection: &Collection, document: &Element) -> crate::answer::Answer {
    let wanted = Wanted::of(Some(document));
    let mut answer = Multistatus::default();
    for href in document
        .children
        .iter()
        .filter(|child| child.name == "href")
    {
        let name = href.text.trim().rsplit('/').next().unwrap_or_default();
        let name = percent_encoding::percent_decode_str(name).decode_utf8_lossy();
        if let Some((name, item)) = collection.items.get_key_value(name.as_ref()) {
            add_item(&mut answer, collection, name, item, &wanted);
        }
    }
    answer.into_answer()
}

/// Everything for an empty token, the changes since for one of ours, nothing for any other.
fn sync(collection: &Collection, document: &Element) -> crate::answer::Answer {
    let wanted = Wanted::of(Some(document));
    let token = document.child_text("sync-token").unwrap_or_default();
    let mut answer = Multistatus::default();
    if token.is_empty() {
        for (name, item) in &collection.items {
            add_item(&mut answer, collection, name, item, &wanted);
        }
    } else {
        let since = token
            .rsplit('/')
            .next()
            .and_then(|number| number.parse::<usize>().ok())
            .unwrap_or(usize::MAX);
        let mut changed: Vec<&String> = collection
            .changes
            .iter()
            .skip(since.saturating_sub(1))
            .collect();
        changed.sort();
        changed.dedup();
        for name in changed {
            match collection.items.get(name) {
                Some(item) => add_item(&mut answer, collection, name, item, &wanted),
                None => answer.add_gone(&path_of(collection, Some(name))),
            }
        }
    }
    answer.set_sync_token(&format!("http://sabre.io/ns/sync/{}", collection.token()));
    answer.into_answer()
}
