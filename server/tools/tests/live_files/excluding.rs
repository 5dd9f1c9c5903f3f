//! What bears an excluded tag does not exist for any tool.

use anyhow::{Context, ensure};
use nc_toolkit::ToolSettings;
use nextcloud_dav::FilePath;
use serde_json::{Value, json};

use crate::live::{Place, cases, each};

cases![
    an_excluded_folder_is_out_of_reach,
    an_excluded_file_is_in_no_list,
    an_excluded_file_stays_in_the_trash,
    a_folder_around_an_excluded_file_is_not_touched_as_a_whole,
    tagging_hides_at_once,
];

const TAG: &str = "mcp-live hidden";
const KEPT: &str = "kept from tools";

/// The place as an operator sees it who excludes a tag, with `open/Sécret/a.txt` of which the folder bears it. Another
/// tag, which no file bears, keeps apart what the cases remember.
async fn guarded(place: &Place) -> anyhow::Result<Place> {
    place.folder("open").await?;
    place.folder("open/Sécret").await?;
    place.put("open/Sécret/a.txt", "x").await?;
    place.put("open/b.txt", "x").await?;
    let args = json!({"path": place.path("open/Sécret"), "tag": TAG});
    place.call("tag_file", args).await?;
    Ok(place.with(ToolSettings {
        excluded_tags: vec![place.folder.to_string(), TAG.to_uppercase()],
        ..ToolSettings::default()
    }))
}

async fn an_excluded_folder_is_out_of_reach(place: &Place) -> anyhow::Result<()> {
    let place = guarded(place).await?;
    let file = place.path("open/Sécret/a.txt");
    let decomposed = place.path("open/Se\u{301}cret/a.txt");
    let backslash = place.path("open/Sécret\\a.txt");
    for path in [&file, &decomposed, &place.path("open//./Sécret/a.txt")] {
        place
            .fails("read_file", json!({"path": path}), KEPT)
            .await?;
    }
    place
        .fails("read_file", json!({"path": backslash}), "backslash")
        .await?;
    let to = place.path("open/c.txt");
    for (tool, args) in [
        ("list_directory", json!({"path": place.path("open/Sécret")})),
        (
            "write_file",
            json!({"path": file, "content": "y", "if_match": "*"}),
        ),
        (
            "write_file",
            json!({"path": place.path("open/Sécret/new"), "content": "y"}),
        ),
        (
            "create_directory",
            json!({"path": place.path("open/Sécret/new")}),
        ),
        ("delete_resource", json!({"path": file})),
        (
            "move_resource",
            json!({"source_path": file, "destination_path": to}),
        ),
        (
            "copy_resource",
            json!({"source_path": file, "destination_path": to}),
        ),
        (
            "copy_resource",
            json!({"source_path": place.path("open/b.txt"), "destination_path": file}),
        ),
        (
            "find_by_name",
            json!({"pattern": "%", "scope": place.path("open/Sécret")}),
        ),
        ("list_comments", json!({"path": file})),
        ("create_comment", json!({"path": file, "message": "x"})),
        ("list_versions", json!({"path": file})),
        ("restore_version", json!({"path": file, "version_id": "1"})),
        ("get_file_tags", json!({"path": place.path("open/Sécret")})),
        ("tag_file", json!({"path": file, "tag": "mcp-live"})),
        (
            "untag_file",
            json!({"path": place.path("open/Sécret"), "tag": TAG}),
        ),
    ] {
        place.fails(tool, args, KEPT).await?;
    }
    Ok(())
}

async fn an_excluded_file_is_in_no_list(place: &Place) -> anyhow::Result<()> {
    let open = place;
    let place = guarded(place).await?;
    let marked = FilePath::parse(&place.path("open/Sécret/a.txt"))?;
    place.files.set_favourite(&marked, true).await?;
    let scope = place.path("");
    for (tool, args, list) in [
        (
            "list_directory",
            json!({"path": place.path("open")}),
            "files",
        ),
        ("search_files", json!({"scope": scope}), "results"),
        (
            "find_by_name",
            json!({"scope": scope, "pattern": "%"}),
            "results",
        ),
        (
            "find_by_type",
            json!({"scope": scope, "mime_type": "text/"}),
            "results",
        ),
        ("list_favorites", json!({"scope": scope}), "results"),
        ("find_by_tag_name", json!({"tag": TAG}), "files"),
    ] {
        let hides = |found: &Value| {
            let paths = each(found, list, "path").join("\n");
            paths.contains(place.folder.as_str()) && paths.contains("Sécret")
        };
        let found = open.call(tool, args.clone()).await?;
        ensure!(hides(&found), "{tool} finds nothing to hide: {found}");
        let found = place.call(tool, args).await?;
        ensure!(!hides(&found), "{tool} shows {found}");
    }
    let listed = place
        .call("list_directory", json!({"path": place.path("open")}))
        .await?;
    ensure!(
        listed["total_count"] == 1 && listed["directories_count"] == 0,
        "{listed}"
    );
    Ok(())
}

async fn an_excluded_file_stays_in_the_trash(place: &Place) -> anyhow::Result<()> {
    let open = place;
    let place = guarded(place).await?;
    // A minute from now no path would tell any more.
    place
        .files
        .delete(&FilePath::parse(&place.path("open/Sécret"))?, None)
        .await?;
    let location = format!("{}/open/Sécret", place.folder);
    let find = |trash: &Value| {
        let items = trash["items"].as_array().cloned().unwrap_or_default();
        let mut mine = items.into_iter();
        mine.find(|item| item["original_location"] == location.as_str())
    };
    let all = json!({"limit": 5000});
    let item = find(&open.call("list_trash", all.clone()).await?).context("not in the trash")?;
    let seen = find(&place.call("list_trash", all).await?);
    ensure!(seen.is_none(), "{seen:?}");
    let id = json!({"entry_id": item["id"]});
    place.fails("restore_from_trash", id.clone(), KEPT).await?;
    open.call("restore_from_trash", id).await?;
    Ok(())
}

async fn a_folder_around_an_excluded_file_is_not_touched_as_a_whole(
    place: &Place,
) -> anyhow::Result<()> {
    let place = guarded(place).await?;
    let (around, to) = (place.path("open"), place.path("elsewhere"));
    place.folder("other").await?;
    let onto = json!({
        "source_path": place.path("other"), "destination_path": around, "overwrite": true
    });
    for (tool, args) in [
        ("delete_resource", json!({"path": around})),
        (
            "move_resource",
            json!({"source_path": around, "destination_path": to}),
        ),
        (
            "copy_resource",
            json!({"source_path": around, "destination_path": to}),
        ),
        ("copy_resource", onto),
    ] {
        place.fails(tool, args, "contains something").await?;
    }
    let moved = json!({"source_path": place.path("open/b.txt"), "destination_path": to});
    place.call("move_resource", moved).await?;
    Ok(())
}

async fn tagging_hides_at_once(place: &Place) -> anyhow::Result<()> {
    let place = guarded(place).await?;
    let path = json!({"path": place.path("open/b.txt")});
    place.call("read_file", path.clone()).await?;
    let args = json!({"path": place.path("open/b.txt"), "tag": TAG});
    place.call("tag_file", args).await?;
    place.fails("read_file", path, KEPT).await?;
    Ok(())
}
