//! Writing, moving, deleting.

use anyhow::{Context, ensure};
use nc_toolkit::ToolSettings;
use serde_json::json;

use crate::live::{Place, cases, each};

cases![
    only_what_was_read_is_replaced,
    a_large_file_is_written_in_chunks,
    a_folder_is_created_once,
    files_are_moved_and_copied,
    nothing_is_replaced_unasked,
    what_is_deleted_comes_back_from_the_trash,
    an_earlier_version_comes_back,
];

async fn only_what_was_read_is_replaced(place: &Place) -> anyhow::Result<()> {
    let path = place.path("a.txt");
    let written = place.put("a.txt", "one").await?;
    ensure!(
        written["created"] == true && written["status_code"] == 201,
        "{written}"
    );
    let args = |content, tag| json!({"path": path, "content": content, "if_match": tag});
    place
        .fails(
            "write_file",
            json!({"path": path, "content": "second"}),
            "already exists",
        )
        .await?;
    let etag = written["etag"].as_str().context("no etag")?;
    // The server makes an etag of second and size: contents of one length could share it.
    let second = place.call("write_file", args("second", etag)).await?;
    ensure!(
        second["created"] == false && second["etag"] != written["etag"],
        "{second}"
    );
    place
        .fails(
            "write_file",
            args("three", etag),
            "modified by someone else",
        )
        .await?;
    let quoted = format!("\"{}\"", second["etag"].as_str().context("no etag")?);
    place.call("write_file", args("three", &quoted)).await?;
    place.call("write_file", args("four", "*")).await?;
    let none = json!({"path": place.path("none"), "content": "x", "if_match": "*"});
    place.fails("write_file", none, "does not exist").await?;
    let orphan = json!({"path": place.path("no/such/a.txt"), "content": "x"});
    place
        .fails("write_file", orphan, "no folder mcp-live")
        .await?;
    let below_file = json!({"path": place.path("a.txt/b"), "content": "x"});
    place.fails("write_file", below_file, "folder").await?;
    let folder = json!({"path": place.path(""), "content": "x"});
    place.fails("write_file", folder, "exists").await?;
    let folder = json!({"path": place.path(""), "content": "x", "if_match": "*"});
    place.fails("write_file", folder, "folder").await?;
    let file = place.call("read_file", json!({"path": path})).await?;
    ensure!(file["content"] == "four", "{file}");
    Ok(())
}

async fn a_large_file_is_written_in_chunks(place: &Place) -> anyhow::Result<()> {
    let content = "0123456789abcdef".repeat(11 << 16);
    let written = place.put("large.txt", &content).await?;
    ensure!(
        written["created"] == true && written["size"] == content.len(),
        "{written}"
    );
    let again = json!({"path": place.path("large.txt"), "content": content});
    place.fails("write_file", again, "already exists").await?;
    let place = place.with(ToolSettings {
        read_max_bytes: 20 << 20,
        ..ToolSettings::default()
    });
    let file = place
        .call("read_file", json!({"path": place.path("large.txt")}))
        .await?;
    ensure!(file["content"] == content);
    Ok(())
}

async fn a_folder_is_created_once(place: &Place) -> anyhow::Result<()> {
    let first = place.folder("new").await?;
    ensure!(first["status_code"] == 201, "{first}");
    let again = place.folder("new").await?;
    ensure!(again == json!({"status_code": 405, "message": "Directory already exists"}));
    place.put("file", "x").await?;
    place
        .fails(
            "create_directory",
            json!({"path": place.path("file")}),
            "is a file at",
        )
        .await?;
    let orphan = json!({"path": place.path("no/such")});
    place
        .fails("create_directory", orphan, "no folder mcp-live")
        .await?;
    Ok(())
}

async fn files_are_moved_and_copied(place: &Place) -> anyhow::Result<()> {
    place.put("a.txt", "x").await?;
    place.folder("sub").await?;
    let args = |from: &str, to: &str| json!({"source_path": place.path(from), "destination_path": place.path(to)});
    let moved = place
        .call("move_resource", args("a.txt", "sub/b.txt"))
        .await?;
    ensure!(
        moved["status_code"] == 201 && moved["overwrite"] == false,
        "{moved}"
    );
    place.call("copy_resource", args("sub", "copy")).await?;
    let listed = place
        .call("list_directory", json!({"path": place.path("copy")}))
        .await?;
    ensure!(each(&listed, "files", "name") == ["b.txt"], "{listed}");
    for tool in ["move_resource", "copy_resource"] {
        place
            .fails(tool, args("none", "x"), "File not found: mcp-live")
            .await?;
        place
            .fails(tool, args("copy", "no/such"), "no folder mcp-live")
            .await?;
        place
            .fails(tool, args("copy", "copy/in"), "contain each other")
            .await?;
    }
    Ok(())
}

async fn nothing_is_replaced_unasked(place: &Place) -> anyhow::Result<()> {
    place.put("a.txt", "a").await?;
    let target = place.put("b.txt", "b").await?;
    let args = |overwrite: bool, tag: Option<&str>| {
        json!({
            "source_path": place.path("a.txt"), "destination_path": place.path("b.txt"),
            "overwrite": overwrite, "if_destination_match": tag,
        })
    };
    let etag = target["etag"].as_str();
    for tool in ["copy_resource", "move_resource"] {
        place
            .fails(tool, args(false, None), "overwrite true")
            .await?;
        place
            .fails(tool, args(false, etag), "needs `overwrite`")
            .await?;
        place
            .fails(tool, args(true, Some("stale")), "modified by someone else")
            .await?;
    }
    let copied = place.call("copy_resource", args(true, etag)).await?;
    ensure!(
        copied["status_code"] == 204 && copied["overwrite"] == true,
        "{copied}"
    );
    place.call("move_resource", args(true, None)).await?;
    let file = place
        .call("read_file", json!({"path": place.path("b.txt")}))
        .await?;
    ensure!(file["content"] == "a", "{file}");
    Ok(())
}

async fn what_is_deleted_comes_back_from_the_trash(place: &Place) -> anyhow::Result<()> {
    place.put("gone ä.txt", "x").await?;
    let path = json!({"path": place.path("gone ä.txt")});
    let deleted = place.call("delete_resource", path.clone()).await?;
    ensure!(deleted["status_code"] == 204, "{deleted}");
    let nothing = place.call("delete_resource", path.clone()).await?;
    ensure!(nothing["status_code"] == 404, "{nothing}");
    let trash = place.call("list_trash", json!({"limit": 5000})).await?;
    let location = format!("{}/gone ä.txt", place.folder);
    let items = trash["items"].as_array().context("no items")?;
    let mut mine = items
        .iter()
        .filter(|item| item["original_location"] == location.as_str());
    let item = mine.next().context("not in the trash")?;
    ensure!(item["name"] == "gone ä.txt" && item["size"] == 1 && item["deleted_at"].is_i64());
    let id = json!({"entry_id": item["id"]});
    place.call("restore_from_trash", id.clone()).await?;
    ensure!(place.call("read_file", path).await?["content"] == "x");
    place
        .fails("restore_from_trash", id, "ot in the trash")
        .await?;
    place
        .fails(
            "restore_from_trash",
            json!({"entry_id": "a/b"}),
            "`entry_id`",
        )
        .await?;
    place
        .fails("delete_resource", json!({"path": "/"}), "root")
        .await?;
    Ok(())
}

async fn an_earlier_version_comes_back(place: &Place) -> anyhow::Result<()> {
    let path = place.path("a.txt");
    place.put("a.txt", "one").await?;
    // Versions are named by the second.
    tokio::time::sleep(std::time::Duration::from_millis(1100)).await;
    let args = json!({"path": path, "content": "three", "if_match": "*"});
    place.call("write_file", args).await?;
    let versions = place.call("list_versions", json!({"path": path})).await?;
    ensure!(
        versions["total_count"] == 2 && versions["file_id"].is_string(),
        "{versions}"
    );
    let oldest = versions["versions"][1]["version_id"]
        .as_str()
        .context("no version")?;
    let args = json!({"path": path, "version_id": oldest});
    let restored = place.call("restore_version", args).await?;
    ensure!(restored["restored_version"] == oldest, "{restored}");
    ensure!(place.call("read_file", json!({"path": path})).await?["content"] == "one");
    let args = json!({"path": path, "version_id": "1"});
    place
        .fails("restore_version", args, "has no version 1")
        .await?;
    Ok(())
}
