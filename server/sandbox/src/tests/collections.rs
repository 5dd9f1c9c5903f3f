//! Calendars and address books.

use super::play::{alice, empty, sample};

const EVENT: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:e1\r\nDTSTART:20261201T100000Z\r\nDTEND:20261201T110000Z\r\nSUMMARY:Meeting\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

fn responses(text: &str) -> usize {
    text.matches("<d:response>").count()
}

#[tokio::test]
async fn discovery_leads_to_the_homes() {
    let sandbox = sample();
    let root =
        r#"<d:propfind xmlns:d="DAV:"><d:prop><d:current-user-principal/></d:prop></d:propfind>"#;
    let answer = alice("PROPFIND", "/remote.php/dav/")
        .header("depth", "0")
        .body(root)
        .send(&sandbox)
        .await;
    assert!(
        answer
            .text()
            .contains("/remote.php/dav/principals/users/alice/")
    );
    let homes = r#"<d:propfind xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav" xmlns:a="urn:ietf:params:xml:ns:carddav"><d:prop><c:calendar-home-set/><a:addressbook-home-set/></d:prop></d:propfind>"#;
    let answer = alice("PROPFIND", "/remote.php/dav/principals/users/alice/")
        .header("depth", "0")
        .body(homes)
        .send(&sandbox)
        .await;
    assert!(
        answer
            .text()
            .contains("<d:href>/remote.php/dav/calendars/alice/</d:href>")
    );
    assert!(
        answer
            .text()
            .contains("<d:href>/remote.php/dav/addressbooks/users/alice/</d:href>")
    );
    let expanded = r#"<d:expand-property xmlns:d="DAV:"><d:property name="current-user-principal"><d:property name="displayname"/><d:property name="addressbook-home-set" namespace="urn:ietf:params:xml:ns:carddav"/></d:property></d:expand-property>"#;
    let answer = alice("REPORT", "/remote.php/dav/principals/users/")
        .header("depth", "0")
        .body(expanded)
        .send(&sandbox)
        .await;
    assert_eq!(responses(answer.text()), 2, "{}", answer.text());
    assert!(answer.text().contains(
        "<card:addressbook-home-set><d:href>/remote.php/dav/addressbooks/users/alice/</d:href>"
    ));
    for (home, count) in [("calendars/alice", 4), ("addressbooks/users/alice", 2)] {
        let listed = alice("PROPFIND", &format!("/remote.php/dav/{home}/"))
            .send(&sandbox)
            .await;
        assert_eq!(responses(listed.text()), count, "{home}");
    }
}

#[tokio::test]
async fn events_are_written_with_the_usual_checks() {
    let sandbox = empty();
    let base = "/remote.php/dav/calendars/alice/lab/";
    let at = |name: &str| format!("{base}{name}");
    assert_eq!(
        alice("PUT", &at("e1.ics"))
            .body(EVENT)
            .status(&sandbox)
            .await,
        404
    );
    let make = r#"<c:mkcalendar xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><d:set><d:prop><d:displayname>Lab</d:displayname><c:supported-calendar-component-set><c:comp name="VEVENT"/></c:supported-calendar-component-set></d:prop></d:set></c:mkcalendar>"#;
    assert_eq!(
        alice("MKCALENDAR", base).body(make).status(&sandbox).await,
        201
    );
    assert_eq!(
        alice("MKCALENDAR", base).body(make).status(&sandbox).await,
        405
    );
    let put = alice("PUT", &at("e1.ics"))
        .header("if-none-match", "*")
        .body(EVENT)
        .send(&sandbox)
        .await;
    assert_eq!((put.status(), put.header("etag").len()), (201, 34));
    assert_eq!(
        alice("PUT", &at("e1.ics"))
            .header("if-none-match", "*")
            .body(EVENT)
            .status(&sandbox)
            .await,
        412
    );
    assert_eq!(
        alice("PUT", &at("e2.ics"))
            .body(EVENT)
            .status(&sandbox)
            .await,
        400
    );
    assert_eq!(
        alice("PUT", &at("e3.ics"))
            .body("nonsense")
            .status(&sandbox)
            .await,
        415
    );
    let stale = alice("DELETE", &at("e1.ics")).header("if-match", "\"x\"");
    assert_eq!(stale.status(&sandbox).await, 412);
    assert_eq!(alice("DELETE", &at("e1.ics")).status(&sandbox).await, 204);
}

#[tokio::test]
async fn a_task_does_not_fit_into_a_calendar_of_events() {
    let sandbox = sample();
    let task = EVENT.replace("VEVENT", "VTODO");
    let at = "/remote.php/dav/calendars/alice/personal/t.ics";
    assert_eq!(alice("PUT", at).body(&task).status(&sandbox).await, 403);
}

#[tokio::test]
async fn an_event_without_a_uid_gets_one_and_no_etag() {
    let sandbox = sample();
    let at = "/remote.php/dav/calendars/alice/personal/n.ics";
    let put = alice("PUT", at)
        .body(&EVENT.replace("UID:e1\r\n", ""))
        .send(&sandbox)
        .await;
    assert_eq!((put.status(), put.header("etag")), (201, ""));
    let stored = alice("GET", at).send(&sandbox).await;
    assert!(stored.text().contains("UID:sandbox-personal-"));
}

#[tokio::test]
async fn queries_and_syncs_report_the_sample() {
    let sandbox = sample();
    let work = "/remote.php/dav/calendars/alice/work/";
    let query = r#"<c:calendar-query xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><d:prop><d:getetag/><c:calendar-data/></d:prop><c:filter><c:comp-filter name="VCALENDAR"><c:comp-filter name="VEVENT"><c:prop-filter name="SUMMARY"><c:text-match>release</c:text-match></c:prop-filter></c:comp-filter></c:comp-filter></c:filter></c:calendar-query>"#;
    let found = alice("REPORT", work)
        .header("depth", "1")
        .body(query)
        .send(&sandbox)
        .await;
    assert!(responses(found.text()) == 1 && found.text().contains("SUMMARY:Release planning&#13;"));
    assert_eq!(
        alice("REPORT", work).body(query).status(&sandbox).await,
        400
    );
    let sync = |token: &str| {
        let body = format!(
            r#"<d:sync-collection xmlns:d="DAV:"><d:sync-token>{token}</d:sync-token><d:sync-level>1</d:sync-level><d:prop><d:getetag/></d:prop></d:sync-collection>"#
        );
        alice("REPORT", work).body(&body)
    };
    let all = sync("").send(&sandbox).await;
    assert!(
        responses(all.text()) == 3
            && all
                .text()
                .contains("<d:sync-token>http://sabre.io/ns/sync/4</d:sync-token>")
    );
    alice("DELETE", &format!("{work}sample-release.ics"))
        .send(&sandbox)
        .await;
    let changed = sync("http://sabre.io/ns/sync/4").send(&sandbox).await;
    assert!(responses(changed.text()) == 1 && changed.text().contains("HTTP/1.1 404 Not Found"));
    assert_eq!(
        responses(
            sync("http://sabre.io/ns/sync/99")
                .send(&sandbox)
                .await
                .text()
        ),
        0
    );
}

#[tokio::test]
async fn contacts_are_queried_and_fetched() {
    let sandbox = sample();
    let book = "/remote.php/dav/addressbooks/users/alice/contacts/";
    let query = r#"<a:addressbook-query xmlns:d="DAV:" xmlns:a="urn:ietf:params:xml:ns:carddav"><d:prop><a:address-data/></d:prop><a:filter test="anyof"><a:prop-filter name="FN"><a:text-match match-type="contains">tanaka</a:text-match></a:prop-filter></a:filter></a:addressbook-query>"#;
    assert_eq!(
        responses(
            alice("REPORT", book)
                .header("depth", "1")
                .body(query)
                .send(&sandbox)
                .await
                .text()
        ),
        1
    );
    let multiget = format!(
        r#"<a:addressbook-multiget xmlns:d="DAV:" xmlns:a="urn:ietf:params:xml:ns:carddav"><d:prop><a:address-data/></d:prop><d:href>{book}sample-mei.vcf</d:href><d:href>{book}none.vcf</d:href></a:addressbook-multiget>"#
    );
    assert_eq!(
        responses(
            alice("REPORT", book)
                .body(&multiget)
                .send(&sandbox)
                .await
                .text()
        ),
        1
    );
}
