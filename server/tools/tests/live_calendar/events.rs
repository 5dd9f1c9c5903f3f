//! Create, read, list, change, conflict, delete, undo; and nothing that is lost on the way.

use anyhow::{Context, ensure};
use nextcloud_dav::{Precondition, calendar::Calendars, collection::Media, icalendar::Kind};
use serde_json::json;

use crate::live::{Place, cases, each};

cases![
    an_event_is_created_read_changed_deleted_and_restored,
    a_series_keeps_its_hour_when_the_clocks_change,
    what_other_programs_wrote_survives_a_change,
    a_move_keeps_the_uid,
];

async fn an_event_is_created_read_changed_deleted_and_restored(
    place: &Place,
) -> anyhow::Result<()> {
    let new = json!({"title": "Dentist; bring X-rays, please", "start_datetime": "2027-05-04T08:30:00+02:00",
        "end_datetime": "2027-05-04T09:00:00+02:00", "location": "Main St. 5", "categories": "health,private"});
    let made = place.call("create_event", new).await?;
    let which = json!({"event_uid": made["uid"]});
    let read = place.call("get_event", which.clone()).await?;
    ensure!(read["title"] == "Dentist; bring X-rays, please", "{read}");
    ensure!(read["start_datetime"] == "2027-05-04T06:30:00Z", "{read}");
    ensure!(read["etag"] == made["etag"], "{read} {made}");
    let day = json!({"start_date": "2027-05-04", "end_date": "2027-05-04"});
    let listed = place.call("list_events", day.clone()).await?;
    ensure!(
        listed["total_found"] == 1 && listed["events"][0]["uid"] == made["uid"],
        "{listed}"
    );
    let change = json!({"event_uid": made["uid"], "etag": read["etag"], "start_datetime": "2027-05-04T10:00:00Z", "categories": ""});
    let changed = place.call("update_event", change.clone()).await?;
    ensure!(changed["etag"] != read["etag"], "{changed}");
    place
        .fails("update_event", change, "modified by someone else")
        .await?;
    let read = place.call("get_event", which.clone()).await?;
    ensure!(
        read["end_datetime"] == "2027-05-04T10:30:00Z" && read["categories"] == "",
        "{read}"
    );
    let deleted = place.call("delete_event", which.clone()).await?;
    ensure!(deleted["status_code"] == 204, "{deleted}");
    place
        .fails("get_event", which.clone(), "not found in calendar")
        .await?;
    let trash = place.alice.call("list_trash", json!({})).await?;
    let items = trash["items"].as_array().context("no items")?;
    let item = items
        .iter()
        .find(|item| item["uid"] == made["uid"])
        .context("not in the trash")?;
    let entry = json!({"entry_id": item["entry_id"]});
    place.alice.call("restore_from_trash", entry).await?;
    let back = place.call("get_event", which).await?;
    ensure!(back["title"] == read["title"], "{back}");
    Ok(())
}

async fn a_series_keeps_its_hour_when_the_clocks_change(place: &Place) -> anyhow::Result<()> {
    let new = json!({"title": "Standup", "start_datetime": "2027-03-26T09:00", "timezone": "Europe/Berlin",
        "recurrence_rule": "FREQ=WEEKLY", "recurrence_end_date": "2027-04-16"});
    let made = place.call("create_event", new).await?;
    let month = json!({"start_date": "2027-03-01", "end_date": "2027-04-30"});
    let listed = place.call("list_events", month.clone()).await?;
    let starts = [
        "2027-03-26T09:00:00+01:00",
        "2027-04-02T09:00:00+02:00",
        "2027-04-09T09:00:00+02:00",
        "2027-04-16T09:00:00+02:00",
    ];
    ensure!(each(&listed, "events", "start") == starts, "{listed}");
    let one = |id: &str| json!({"event_uid": made["uid"], "recurrence_id": id});
    let mut later = one(starts[1]);
    later["start_datetime"] = json!("2027-04-02T11:00");
    place.call("update_event", later).await?;
    place.call("delete_event", one(starts[2])).await?;
    let listed = place.call("list_events", month.clone()).await?;
    let left = [starts[0], "2027-04-02T11:00:00+02:00", starts[3]];
    ensure!(each(&listed, "events", "start") == left, "{listed}");
    // The whole series an hour later: what was changed or left out stays so.
    let all = json!({"event_uid": made["uid"], "start_datetime": "2027-03-26T10:00"});
    place.call("update_event", all).await?;
    let listed = place.call("list_events", month).await?;
    let moved = [
        "2027-03-26T10:00:00+01:00",
        "2027-04-02T11:00:00+02:00",
        "2027-04-16T10:00:00+02:00",
    ];
    ensure!(each(&listed, "events", "start") == moved, "{listed}");
    Ok(())
}

async fn what_other_programs_wrote_survives_a_change(place: &Place) -> anyhow::Result<()> {
    const LINES: [&str; 7] = [
        "X-OTHER;X-P=\"a:b\":{\"k\":\"v,w;x\"}",
        "CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://meet.example.test/a,b;c",
        "X-MOZ-LASTACK:20260101T000000Z",
        "ATTACH;FMTTYPE=text/plain;VALUE=URI:https://example.test/x,y",
        "TRIGGER;RELATED=END:PT5M",
        "RELATED-TO;RELTYPE=SIBLING:someone-else",
        "TZID:Custom zone",
    ];
    let text = format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//other//EN\r\nBEGIN:VTIMEZONE\r\n{}\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n\
         TZOFFSETFROM:+0300\r\nTZOFFSETTO:+0300\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:other-1\r\nDTSTAMP:20260101T000000Z\r\n\
         DTSTART;TZID=Custom zone:20270504T090000\r\nDURATION:PT1H\r\nSUMMARY:Theirs\r\n{}\r\n{}\r\n{}\r\n{}\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\n\
         DESCRIPTION:x\r\n{}\r\n{}\r\nEND:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        LINES[6], LINES[0], LINES[1], LINES[3], LINES[5], LINES[4], LINES[2],
    );
    let calendars = Calendars::new(&place.alice.session);
    let calendar = calendars.address(&place.calendar).await?;
    let at = calendar.object("some name.ics")?;
    let created = Precondition::CreateOnly;
    calendars
        .collections()
        .put(&at, Media::Calendar, text, &created)
        .await?;
    let change = json!({"event_uid": "other-1", "title": "Ours", "location": "Here"});
    place.call("update_event", change).await?;
    let (object, _) = calendars.find(&calendar, Kind::Event, "other-1").await?;
    let unfolded = object.data.replace("\r\n ", "").replace("\n ", "");
    for line in LINES {
        ensure!(unfolded.contains(line), "{line} is lost in {unfolded}");
    }
    ensure!(unfolded.contains("SUMMARY:Ours"), "{unfolded}");
    let read = place
        .call("get_event", json!({"event_uid": "other-1"}))
        .await?;
    ensure!(
        read["start_datetime"] == "2027-05-04T09:00:00+03:00",
        "{read}"
    );
    Ok(())
}

async fn a_move_keeps_the_uid(place: &Place) -> anyhow::Result<()> {
    let other = format!("{}-to", place.calendar);
    let create = json!({"action": "create", "calendar_name": other, "display_name": "<To> & fro"});
    place.alice.call("manage_calendar", create).await?;
    let outcome = moved(place, &other).await;
    place.remove(&other).await?;
    outcome
}

async fn moved(place: &Place, other: &str) -> anyhow::Result<()> {
    let new = json!({"title": "Wanderer", "start_datetime": "2027-05-04"});
    let made = place.call("create_event", new).await?;
    let everything = json!({"operation": "delete"});
    place
        .fails("bulk_operations", everything, "Without a filter")
        .await?;
    let args = json!({"operation": "move", "title_contains": "wander", "target_calendar": other});
    let done = place.call("bulk_operations", args).await?;
    ensure!(
        done["moved_count"] == 1 && done["failed_count"] == 0,
        "{done}"
    );
    let there = json!({"calendar_name": other, "event_uid": made["uid"]});
    let read = place.call("get_event", there).await?;
    ensure!(
        read["all_day"] == true && read["title"] == "Wanderer",
        "{read}"
    );
    Ok(())
}
