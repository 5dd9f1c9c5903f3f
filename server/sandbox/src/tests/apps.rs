//! The small OCS apps.

use std::{sync::Arc, time::Duration};

use serde_json::{Value, json};

use super::play::{call, clock, file, ocs, sample};
use crate::Sandbox;

#[tokio::test]
async fn a_status_message_ends_when_its_time_is_over() {
    let time = clock();
    let sandbox = Sandbox::sample_at(Arc::new(time.clone()));
    let status = "apps/user_status/api/v1/user_status";
    let set = json!({"statusIcon": "🚀", "message": "Testing", "clearAt": 1_795_000_060});
    assert_eq!(
        ocs("PUT", &format!("{status}/message/custom"))
            .json(&set)
            .send(&sandbox)
            .await
            .data()["message"],
        "Testing"
    );
    time.advance(Duration::from_secs(61));
    assert_eq!(
        ocs("GET", status).send(&sandbox).await.data()["message"],
        Value::Null
    );
    let wrong = ocs("PUT", &format!("{status}/status"))
        .json(&json!({"statusType": "zzz"}))
        .send(&sandbox)
        .await;
    assert_eq!(wrong.status(), 400);
    let meeting = json!({"messageId": "meeting"});
    ocs("PUT", &format!("{status}/message/predefined"))
        .json(&meeting)
        .send(&sandbox)
        .await;
    let seen = ocs("GET", "apps/user_status/api/v1/statuses/alice")
        .send(&sandbox)
        .await
        .data();
    assert_eq!(seen["message"], "In a meeting");
}

#[tokio::test]
async fn notifications_and_activities_come_newest_first() {
    let sandbox = sample();
    let list = || ocs("GET", "apps/notifications/api/v2/notifications");
    let all = list().send(&sandbox).await.data();
    let id = all[0]["notification_id"].clone();
    assert!(id.as_u64() > all[1]["notification_id"].as_u64());
    ocs(
        "DELETE",
        &format!("apps/notifications/api/v2/notifications/{id}"),
    )
    .send(&sandbox)
    .await;
    assert_eq!(
        list().send(&sandbox).await.data().as_array().unwrap().len(),
        1
    );
    file("PUT", "fresh.txt").body("x").send(&sandbox).await;
    let activity = |query: &str| ocs("GET", &format!("apps/activity/api/v2/activity?{query}"));
    let first = activity("limit=1").send(&sandbox).await;
    assert_eq!(first.data()[0]["object_name"], "/fresh.txt");
    assert!(first.header("link").contains("rel=\"next\""));
    let given = first.header("x-activity-last-given").to_owned();
    assert_ne!(
        activity(&format!("limit=1&since={given}"))
            .send(&sandbox)
            .await
            .data()[0]["object_name"],
        "/fresh.txt"
    );
}

#[tokio::test]
async fn unified_search_finds_notes_files_and_tables() {
    let sandbox = sample();
    for (provider, term, hits) in [
        ("notes", "seeds", 1),
        ("files", "lisbon", 1),
        ("systemtags", "urgent", 1),
        ("tables-search-tables", "garden", 1),
    ] {
        let found = ocs(
            "GET",
            &format!("search/providers/{provider}/search?term={term}"),
        )
        .send(&sandbox)
        .await
        .data();
        assert_eq!(
            found["entries"].as_array().unwrap().len(),
            hits,
            "{provider}"
        );
    }
    assert_eq!(
        ocs("GET", "search/providers/zzz/search?term=x")
            .status(&sandbox)
            .await,
        500
    );
    assert_eq!(
        ocs("GET", "search/providers/files/search?term=")
            .send(&sandbox)
            .await
            .data(),
        json!("No valid filters provided")
    );
}

#[tokio::test]
async fn only_admins_list_users_and_groups() {
    let sandbox = sample();
    assert_eq!(ocs("GET", "cloud/users").status(&sandbox).await, 403);
    assert_eq!(ocs("GET", "cloud/users/bob").status(&sandbox).await, 404);
    let admin = |path: &str| {
        call("GET", &format!("/ocs/v2.php/{path}?format=json"))
            .user("admin")
            .header("ocs-apirequest", "true")
    };
    assert_eq!(
        admin("cloud/users").send(&sandbox).await.data()["users"],
        json!(["admin", "alice", "bob"])
    );
    assert_eq!(
        admin("cloud/groups").send(&sandbox).await.data()["groups"],
        json!(["admin", "team"])
    );
    assert_eq!(
        ocs("GET", "core/autocomplete/get?search=bo")
            .send(&sandbox)
            .await
            .data()[0]["id"],
        "bob"
    );
}
