//! Tags and comments.

use anyhow::{Context, ensure};
use serde_json::json;

use crate::live::{Place, cases, each};

cases![
    a_tag_is_put_on_and_taken_off,
    comments_are_written_and_listed
];

const TAG: &str = "mcp-live";

async fn a_tag_is_put_on_and_taken_off(place: &Place) -> anyhow::Result<()> {
    place.put("a.txt", "x").await?;
    let path = place.path("a.txt");
    let args = json!({"path": path, "tag": TAG});
    for _ in 0..2 {
        let tagged = place.call("tag_file", args.clone()).await?;
        ensure!(
            tagged["assigned"] == true && tagged["tag_id"].is_u64(),
            "{tagged}"
        );
    }
    let tags = place.call("get_file_tags", json!({"path": path})).await?;
    ensure!(each(&tags, "tags", "name") == [TAG], "{tags}");
    let all = place.call("list_tags", json!({})).await?;
    ensure!(each(&all, "tags", "name").contains(&TAG), "{all}");
    let found = place
        .call("find_by_tag_name", json!({"tag": TAG.to_uppercase()}))
        .await?;
    let here = format!("{}/a.txt", place.folder);
    ensure!(
        each(&found, "files", "path").contains(&here.as_str()),
        "{found}"
    );
    for _ in 0..2 {
        let untagged = place.call("untag_file", args.clone()).await?;
        ensure!(untagged["assigned"] == false, "{untagged}");
    }
    let tags = place.call("get_file_tags", json!({"path": path})).await?;
    ensure!(tags["tags"] == json!([]), "{tags}");
    let unknown = json!({"path": path, "tag": "mcp-live no such tag"});
    place.fails("untag_file", unknown, "no tag").await?;
    let none = place
        .call("find_by_tag_name", json!({"tag": "mcp-live no such tag"}))
        .await?;
    ensure!(
        none["total_count"] == 0 && none["tag_id"].is_null(),
        "{none}"
    );
    place
        .fails(
            "tag_file",
            json!({"path": path, "tag": "x".repeat(65)}),
            "64",
        )
        .await?;
    Ok(())
}

async fn comments_are_written_and_listed(place: &Place) -> anyhow::Result<()> {
    place.put("a.txt", "x").await?;
    let path = place.path("a.txt");
    for message in ["first", "second ü"] {
        let args = json!({"path": path, "message": message});
        let written = place.call("create_comment", args).await?;
        ensure!(
            written["comment_id"].is_u64() && written["message"] == message,
            "{written}"
        );
    }
    let page = place
        .call("list_comments", json!({"path": path, "limit": 1}))
        .await?;
    ensure!(
        page["count"] == 1 && page["next_cursor"].is_string(),
        "{page}"
    );
    let comment = page["results"][0].as_object().context("no comment")?;
    ensure!(
        comment["verb"] == "comment" && comment["actor_type"] == "users",
        "{page}"
    );
    let all = place.call("list_comments", json!({"path": path})).await?;
    let mut messages = each(&all, "results", "message");
    messages.sort_unstable();
    ensure!(
        messages == ["first", "second ü"] && all["limit"] == 20,
        "{all}"
    );
    ensure!(all["next_cursor"].is_null(), "{all}");
    let long = json!({"path": path, "message": "ü".repeat(1001)});
    place
        .fails("create_comment", long, "1001 characters")
        .await?;
    let none = json!({"path": place.path("none"), "message": "x"});
    place
        .fails("create_comment", none, "File not found")
        .await?;
    Ok(())
}
