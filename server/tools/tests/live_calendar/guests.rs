//! alice invites bob: the event is in his calendar, his answer comes back, deleting cancels.

use anyhow::ensure;
use serde_json::json;

use crate::live::{Place, cases};

cases![
    an_invitation_goes_out_an_answer_comes_back_and_deleting_cancels,
    free_windows_leave_out_what_others_have,
];

async fn an_invitation_goes_out_an_answer_comes_back_and_deleting_cancels(
    place: &Place,
) -> anyhow::Result<()> {
    let me = nextcloud_dav::collection::Collections::new(&place.bob.session);
    let bob = me.principal().await?;
    let mail = bob.mail_addresses().next().unwrap_or_default().to_owned();
    let new = json!({"title": "Lunch", "date": "2027-05-05", "time": "12:00", "timezone": "Europe/Berlin", "attendees": mail});
    let made = place.call("create_meeting", new).await?;
    let his = json!({"calendar_name": "personal", "event_uid": made["uid"]});
    let invited = place.bob.call("get_event", his.clone()).await?;
    ensure!(
        invited["attendee_details"][0]["status"] == "NEEDS-ACTION",
        "{invited}"
    );
    ensure!(
        invited["start_datetime"] == "2027-05-05T12:00:00+02:00",
        "{invited}"
    );
    let mut answer = his.clone();
    answer["answer"] = json!("accepted");
    place.bob.call("respond", answer).await?;
    let which = json!({"event_uid": made["uid"]});
    let read = place.call("get_event", which.clone()).await?;
    ensure!(
        read["attendee_details"][0]["status"] == "ACCEPTED",
        "{read}"
    );
    // A change of the place keeps his answer; the stale etag from before the answer is refused.
    let stale = json!({"event_uid": made["uid"], "etag": made["etag"], "location": "Nowhere"});
    place
        .fails("update_event", stale, "modified by someone else")
        .await?;
    let change = json!({"event_uid": made["uid"], "etag": read["etag"], "location": "Roof"});
    place.call("update_event", change).await?;
    let told = place.bob.call("get_event", his.clone()).await?;
    ensure!(told["location"] == "Roof", "{told}");
    place.call("delete_event", which).await?;
    let cancelled = place.bob.call("get_event", his.clone()).await?;
    ensure!(cancelled["status"] == "CANCELLED", "{cancelled}");
    place.bob.call("delete_event", his).await?;
    Ok(())
}

async fn free_windows_leave_out_what_others_have(place: &Place) -> anyhow::Result<()> {
    let me = nextcloud_dav::collection::Collections::new(&place.bob.session);
    let bob = me.principal().await?;
    let mail = bob.mail_addresses().next().unwrap_or_default().to_owned();
    let his = json!({"calendar_name": "personal", "title": "Busy", "start_datetime": "2027-05-06T09:00:00Z", "end_datetime": "2027-05-06T12:00:00Z"});
    let taken = place.bob.call("create_event", his).await?;
    let mine = json!({"title": "Mine", "start_datetime": "2027-05-06T13:00:00Z", "end_datetime": "2027-05-06T14:00:00Z"});
    place.call("create_event", mine).await?;
    let ask = json!({"duration_minutes": 45, "attendees": format!("{mail}, who@else.example"), "date_range_start": "2027-05-06",
        "date_range_end": "2027-05-06", "timezone": "UTC"});
    let found = place.alice.call("find_availability", ask).await;
    let gone = json!({"calendar_name": "personal", "event_uid": taken["uid"]});
    place.bob.call("delete_event", gone).await?;
    let found = found?;
    let starts = crate::live::each(&found, "available_slots", "start");
    ensure!(
        starts == ["2027-05-06T12:00:00+00:00", "2027-05-06T14:00:00+00:00"],
        "{found}"
    );
    ensure!(
        found["attendees_unknown"] == json!(["who@else.example"]),
        "{found}"
    );
    Ok(())
}
