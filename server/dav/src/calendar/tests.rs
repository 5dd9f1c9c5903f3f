//! Answers of a real server are read as they are meant.

use super::*;
use crate::xml::{Element, multistatus};

const HOME: &str = r#"<d:multistatus xmlns:d="DAV:" xmlns:cal="urn:ietf:params:xml:ns:caldav" xmlns:cs="http://calendarserver.org/ns/" xmlns:oc="http://owncloud.org/ns">
<d:response><d:href>/cloud/remote.php/dav/calendars/alice/</d:href><d:propstat><d:prop><d:resourcetype><d:collection/></d:resourcetype></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>
<d:response><d:href>/cloud/remote.php/dav/calendars/alice/inbox/</d:href><d:propstat><d:prop><d:resourcetype><d:collection/><cal:schedule-inbox/></d:resourcetype></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>
<d:response><d:href>/cloud/remote.php/dav/calendars/alice/trashbin/</d:href><d:propstat><d:prop><d:resourcetype><d:collection/><x2:trash-bin xmlns:x2="http://nextcloud.com/ns"/></d:resourcetype></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>
<d:response><d:href>/cloud/remote.php/dav/calendars/alice/team%20cal/</d:href><d:propstat><d:prop><d:displayname>Team &amp; more</d:displayname><d:resourcetype><d:collection/><cal:calendar/></d:resourcetype><x1:calendar-color xmlns:x1="http://apple.com/ns/ical/">#bf678bFF</x1:calendar-color><cal:supported-calendar-component-set><cal:comp name="VTODO"/></cal:supported-calendar-component-set><d:current-user-privilege-set><d:privilege><d:read/></d:privilege></d:current-user-privilege-set></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>
<d:response><d:href>/cloud/remote.php/dav/calendars/alice/old/</d:href><d:propstat><d:prop><d:resourcetype><d:collection/><x2:deleted-calendar xmlns:x2="http://nextcloud.com/ns"/></d:resourcetype></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>
</d:multistatus>"#;

#[test]
fn only_calendars_are_calendars() {
    let replies = multistatus(HOME.as_bytes()).unwrap();
    let found: Vec<Calendar> = replies.iter().filter_map(Calendar::read).collect();
    let names: Vec<&str> = found.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["team cal", "old"]);
    let team = &found[0];
    assert_eq!(team.display_name, "Team & more");
    assert_eq!(team.color.as_deref(), Some("#bf678b"));
    assert!(team.read_only && team.tasks && !team.events && team.enabled);
    assert_eq!(
        team.address.as_str(),
        "/remote.php/dav/calendars/alice/team%20cal/"
    );
}

#[test]
fn every_calendar_has_a_stamp_and_nothing_else_has() {
    let home = HOME.replacen(
        "<d:displayname>Team &amp; more</d:displayname>",
        "<cs:getctag>http://sabre.io/ns/sync/7</cs:getctag><d:sync-token>other</d:sync-token>",
        1,
    );
    let replies = multistatus(home.as_bytes()).unwrap();
    let found: Vec<_> = replies.iter().filter_map(home::stamp).collect();
    let stamps = found.iter().map(|(name, stamp)| (&**name, &**stamp));
    let stamps: Vec<_> = stamps.collect();
    assert_eq!(
        stamps,
        [("team cal", "http://sabre.io/ns/sync/7"), ("old", "")]
    );
}

#[test]
fn strangers_are_not_free_but_unknown() {
    let answer = r#"<cal:schedule-response xmlns:d="DAV:" xmlns:cal="urn:ietf:params:xml:ns:caldav">
<cal:response><cal:recipient><d:href>mailto:Bob@example.org</d:href></cal:recipient><cal:request-status>2.0;Success</cal:request-status><cal:calendar-data>BEGIN:VCALENDAR
BEGIN:VFREEBUSY
FREEBUSY:20261201T100000Z/20261201T110000Z
END:VFREEBUSY
END:VCALENDAR
</cal:calendar-data></cal:response>
<cal:response><cal:recipient><d:href>mailto:who@else.org</d:href></cal:recipient><cal:request-status>3.7;Could not find principal</cal:request-status></cal:response>
</cal:schedule-response>"#;
    let document = Element::parse(answer.as_bytes()).unwrap();
    assert_eq!(
        schedule::told(&document, "bob@example.org").unwrap().len(),
        1
    );
    assert_eq!(schedule::told(&document, "who@else.org"), None);
    assert_eq!(schedule::told(&document, "nobody@else.org"), None);
}
