//! Tasks from creation to completion, and back out of the trash.

use anyhow::{Context, ensure};
use serde_json::json;

use crate::live::{Place, cases, each};

cases![a_task_is_created_found_changed_completed_and_restored];

async fn a_task_is_created_found_changed_completed_and_restored(
    place: &Place,
) -> anyhow::Result<()> {
    let new = json!({"summary": "Write letters", "due": "2027-05-07T17:00", "timezone": "Europe/Berlin", "priority": 2, "categories": "post,home"});
    let made = place.call("create_todo", new).await?;
    let below = json!({"summary": "Buy stamps", "related_to": made["uid"], "due": "2027-05-06"});
    place.call("create_todo", below).await?;
    let listed = place.call("list_todos", json!({})).await?;
    ensure!(listed["total_count"] == 2, "{listed}");
    let urgent = json!({"min_priority": 3, "summary_contains": "LETTERS", "categories": "Post"});
    let found = place.alice.call("search_todos", urgent).await?;
    ensure!(
        each(&found, "todos", "uid").contains(&made["uid"].as_str().unwrap_or_default()),
        "{found}"
    );
    let change = json!({"todo_uid": made["uid"], "etag": made["etag"], "percent_complete": 60, "due": "2027-05-08T17:00"});
    place.call("update_todo", change.clone()).await?;
    place
        .fails("update_todo", change, "modified by someone else")
        .await?;
    let open = place
        .call("list_todos", json!({"status": "IN-PROCESS"}))
        .await?;
    ensure!(
        open["todos"][0]["due"] == "2027-05-08T17:00:00+02:00",
        "{open}"
    );
    let done = place
        .call(
            "complete_todo",
            json!({"todo_uid": made["uid"], "completed": "2027-05-01T10:00:00Z"}),
        )
        .await?;
    ensure!(done["completed"] == "2027-05-01T10:00:00Z", "{done}");
    let listed = place
        .call("list_todos", json!({"status": "completed"}))
        .await?;
    ensure!(
        listed["total_count"] == 1 && listed["todos"][0]["percent_complete"] == 100,
        "{listed}"
    );
    place
        .call("delete_todo", json!({"todo_uid": made["uid"]}))
        .await?;
    let again = place
        .call("delete_todo", json!({"todo_uid": made["uid"]}))
        .await?;
    ensure!(
        again["status_code"] == 404 && again["success"] == true,
        "{again}"
    );
    let trash = place.alice.call("list_trash", json!({})).await?;
    let items = trash["items"].as_array().context("no items")?;
    let item = items
        .iter()
        .find(|item| item["uid"] == made["uid"])
        .context("not in the trash")?;
    ensure!(item["kind"] == "task", "{item}");
    place
        .alice
        .call("restore_from_trash", json!({"entry_id": item["entry_id"]}))
        .await?;
    let listed = place.call("list_todos", json!({})).await?;
    ensure!(listed["total_count"] == 2, "{listed}");
    Ok(())
}
