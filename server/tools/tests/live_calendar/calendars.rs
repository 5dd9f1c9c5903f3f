//! Calendars themselves, and twenty of them at the same time.

use std::time::Instant;

use anyhow::ensure;
use serde_json::{Value, json};

use crate::live::{Place, cases, each};

cases![
    a_calendar_is_created_changed_deleted_and_restored,
    twenty_calendars_are_read_at_the_same_time,
];

async fn a_calendar_is_created_changed_deleted_and_restored(place: &Place) -> anyhow::Result<()> {
    let change = json!({"action": "update", "display_name": "R&D <\"plan\">", "color": "#112233", "description": "a & b"});
    place.call("manage_calendar", change).await?;
    let all = place.alice.call("list_calendars", json!({})).await?;
    let here = |all: &Value| {
        let list = all["calendars"].as_array().cloned().unwrap_or_default();
        list.into_iter().find(|one| one["name"] == place.calendar)
    };
    let mine = here(&all).unwrap_or_default();
    ensure!(
        mine["display_name"] == "R&D <\"plan\">" && mine["color"] == "#112233",
        "{mine}"
    );
    let names = each(&all, "calendars", "name");
    ensure!(
        !names
            .iter()
            .any(|name| ["inbox", "outbox", "trashbin"].contains(name)),
        "{names:?}"
    );
    place
        .call("manage_calendar", json!({"action": "delete"}))
        .await?;
    let all = place.alice.call("list_calendars", json!({})).await?;
    ensure!(here(&all).is_none(), "{all}");
    let again = json!({"action": "create"});
    place
        .fails("manage_calendar", again, "in the trash")
        .await?;
    place
        .call("manage_calendar", json!({"action": "restore"}))
        .await?;
    let all = place.alice.call("list_calendars", json!({})).await?;
    ensure!(here(&all).is_some(), "{all}");
    Ok(())
}

async fn twenty_calendars_are_read_at_the_same_time(place: &Place) -> anyhow::Result<()> {
    let names: Vec<String> = (0..20)
        .map(|number| format!("{}-{number}", place.calendar))
        .collect();
    let mut outcome = Ok(());
    let mut made = Vec::new();
    for name in &names {
        let create = json!({"action": "create", "calendar_name": name});
        outcome = place.alice.call("manage_calendar", create).await.map(drop);
        if outcome.is_err() {
            break;
        }
        made.push(name);
        let event = json!({"calendar_name": name, "title": "One of many", "start_datetime": "2027-06-01T09:00:00Z"});
        outcome = place.alice.call("create_event", event).await.map(drop);
        if outcome.is_err() {
            break;
        }
    }
    if outcome.is_ok() {
        outcome = all_found(place, &names).await;
    }
    for name in made {
        place.remove(name).await?;
    }
    outcome
}

async fn all_found(place: &Place, names: &[String]) -> anyhow::Result<()> {
    let turns = Instant::now();
    for name in names {
        let alone =
            json!({"calendar_name": name, "start_date": "2027-06-01", "end_date": "2027-06-01"});
        place.alice.call("list_events", alone).await?;
    }
    let turns = turns.elapsed();
    let many = Instant::now();
    let all = json!({"search_all_calendars": true, "start_date": "2027-06-01", "end_date": "2027-06-01",
        "title_contains": "one of many"});
    let found = place.alice.call("list_events", all.clone()).await?;
    let many = many.elapsed();
    ensure!(found["total_found"] == 20, "{found}");
    // How much faster depends on the server; `gather` has a test that counts what is under way at once.
    ensure!(many < turns, "{many:?} at once, {turns:?} in turn");
    let mut few = all;
    few["limit"] = json!(5);
    let page = place.alice.call("list_events", few).await?;
    ensure!(
        page["truncated"] == true && page["next_cursor"].is_string() && page["total_found"] == 20,
        "{page}"
    );
    Ok(())
}
