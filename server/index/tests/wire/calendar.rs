//! Lists of events.

use nc_index::{DocType, Listing, SourceError};

use crate::{
    reader, source_of,
    stub::{Reply, Stub, reply},
};

fn xml(body: &str) -> Reply {
    let text = format!(
        r#"<?xml version="1.0"?><d:multistatus xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav" xmlns:cs="http://calendarserver.org/ns/">{body}</d:multistatus>"#
    );
    reply(207, &["Content-Type: application/xml; charset=utf-8"], text)
}

fn calendars(all: &[(&str, &str, u32)]) -> Reply {
    let one = |(name, owner, count): &(&str, &str, u32)| {
        format!(
            "<d:response><d:href>/remote.php/dav/calendars/alice/{name}/</d:href><d:propstat><d:prop><d:resourcetype><d:collection/><c:calendar/></d:resourcetype><d:owner><d:href>/remote.php/dav/principals/users/{owner}/</d:href></d:owner><cs:getctag>http://sabre.io/ns/sync/{count}</cs:getctag></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>"
        )
    };
    xml(&all.iter().map(one).collect::<String>())
}

fn changes(calendar: &str, objects: &[(&str, &str)], count: u32) -> Reply {
    let one = |(name, component): &(&str, &str)| {
        format!(
            "<d:response><d:href>/remote.php/dav/calendars/alice/{calendar}/{name}</d:href><d:propstat><d:prop><d:getetag>&quot;e-{name}&quot;</d:getetag><d:getcontenttype>text/calendar; charset=utf-8; component={component}</d:getcontenttype></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>"
        )
    };
    let all: String = objects.iter().map(one).collect();
    xml(&format!(
        "{all}<d:sync-token>http://sabre.io/ns/sync/{count}</d:sync-token>"
    ))
}

#[tokio::test]
async fn only_events_are_listed_and_an_unchanged_calendar_is_not_asked() {
    let script = [
        calendars(&[("personal", "alice", 7)]),
        changes("personal", &[("a.ics", "vevent"), ("t.ics", "vtodo")], 7),
        calendars(&[("personal", "alice", 7)]),
        calendars(&[]),
    ];
    let stub = Stub::start(script).await;
    let (source, reader) = (source_of(DocType::CalendarEvent), reader(&stub));
    let listing = source.list(&reader, None).await.expect("a list");
    let Listing::Whole { documents, cursor } = listing else {
        panic!("{listing:?}");
    };
    let ids: Vec<&str> = documents
        .iter()
        .map(|listed| listed.key.id.as_str())
        .collect();
    assert_eq!(ids, ["alice/personal/a.ics"]);
    let asked = stub.seen().len();
    let again = source
        .list(&reader, cursor.as_deref())
        .await
        .expect("a list");
    assert!(
        matches!(again, Listing::Changes { ref changed, ref gone, .. } if changed.is_empty() && gone.is_empty()),
        "{again:?}"
    );
    assert_eq!(stub.seen().len(), asked + 1);
    let stale = source.list(&reader, cursor.as_deref()).await;
    assert!(matches!(stale, Err(SourceError::StaleCursor)), "{stale:?}");
}
