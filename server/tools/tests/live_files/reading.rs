//! Reading files and folders.

use anyhow::{Context, ensure};
use nc_toolkit::ToolSettings;
use serde_json::json;

use crate::live::{Place, cases, each};

cases![
    a_file_is_read_with_what_is_known_about_it,
    a_text_is_read_in_parts,
    what_is_no_text_comes_in_base64,
    a_large_file_is_read_in_parts_only,
    a_folder_is_listed_in_pages,
    what_is_not_there_is_named,
];

async fn a_file_is_read_with_what_is_known_about_it(place: &Place) -> anyhow::Result<()> {
    place.put("a ä #1.md", "# Größe\n").await?;
    let file = place
        .call("read_file", json!({"path": place.path("a ä #1.md")}))
        .await?;
    ensure!(
        file["content"] == "# Größe\n" && file["size"] == 10,
        "{file}"
    );
    ensure!(
        file["content_type"] == "text/markdown" && file["content_format"] == "text",
        "{file}"
    );
    ensure!(
        file["parse_status"] == "not_applicable" && file["encoding"].is_null(),
        "{file}"
    );
    let time = file["last_modified"].as_str().context("no time")?;
    ensure!(time.ends_with('Z') && time.len() == 20, "{time}");
    ensure!(file["etag"].is_string() && file["url"].is_string() && file["success"] == true);
    Ok(())
}

async fn a_text_is_read_in_parts(place: &Place) -> anyhow::Result<()> {
    let text = "0123456789äöü€😀".repeat(9);
    place.put("long.txt", &text).await?;
    let path = place.path("long.txt");
    let (mut joined, mut offset) = (String::new(), 0);
    loop {
        let args = json!({"path": path, "offset": offset, "length": 25});
        let part = place.call("read_file", args).await?;
        ensure!(
            part["offset"] == offset && part["content_format"] == "text",
            "{part}"
        );
        joined.push_str(part["content"].as_str().context("no content")?);
        match part["next_offset"].as_u64() {
            Some(next) => offset = next,
            None => break,
        }
    }
    ensure!(joined == text, "{joined}");
    let end = place
        .call("read_file", json!({"path": path, "offset": text.len()}))
        .await?;
    ensure!(
        end["content"] == "" && end["next_offset"].is_null(),
        "{end}"
    );
    let beyond = json!({"path": path, "offset": text.len() + 1});
    place.fails("read_file", beyond, "beyond the end").await?;
    place
        .fails("read_file", json!({"path": path, "length": 1}), "`length`")
        .await?;
    place
        .fails(
            "read_file",
            json!({"path": path, "page_start": 1}),
            "page_start",
        )
        .await?;
    place.put("empty.txt", "").await?;
    let empty = json!({"path": place.path("empty.txt"), "offset": 0});
    ensure!(place.call("read_file", empty).await?["content"] == "");
    Ok(())
}

async fn what_is_no_text_comes_in_base64(place: &Place) -> anyhow::Result<()> {
    for (name, kind, content) in [
        ("a.png", "image/png;base64", "iVBORw0KGgo="),
        ("a.pdf", "application/pdf;base64", "JVBERi0xLjQ="),
    ] {
        let path = place.path(name);
        let args = json!({"path": path, "content": content, "content_type": kind});
        let written = place.call("write_file", args).await?;
        ensure!(
            written["created"] == true && written["size"] == 8,
            "{written}"
        );
        let file = place.call("read_file", json!({"path": path})).await?;
        ensure!(
            file["content"] == content && file["encoding"] == "base64",
            "{file}"
        );
    }
    let args = json!({"path": place.path("a.pdf")});
    let file = place.call("read_file", args).await?;
    ensure!(
        file["parse_status"] == "skipped" && file["parse_notes"][0].is_string(),
        "{file}"
    );
    let args = json!({"path": place.path("a.pdf"), "parse_document": "raw"});
    let file = place.call("read_file", args).await?;
    ensure!(file["parse_status"] == "not_applicable", "{file}");
    Ok(())
}

async fn a_large_file_is_read_in_parts_only(place: &Place) -> anyhow::Result<()> {
    place.put("large.txt", &"x".repeat(2000)).await?;
    let place = place.with(ToolSettings {
        read_max_bytes: 1000,
        write_max_bytes: 1500,
        ..ToolSettings::default()
    });
    let path = place.path("large.txt");
    place
        .fails(
            "read_file",
            json!({"path": path}),
            "2000 bytes; at most 1000",
        )
        .await?;
    let part = place
        .call("read_file", json!({"path": path, "offset": 0}))
        .await?;
    ensure!(
        part["next_offset"] == 1000 && part["size"] == 2000,
        "{part}"
    );
    let more = json!({"path": place.path("more.txt"), "content": "x".repeat(1501)});
    place.fails("write_file", more, "at most 1500").await?;
    Ok(())
}

async fn a_folder_is_listed_in_pages(place: &Place) -> anyhow::Result<()> {
    for name in ["b.txt", "A.txt", "c.txt"] {
        place.put(name, "four").await?;
    }
    place.folder("z").await?;
    let mut names = Vec::new();
    let mut offset = 0;
    loop {
        let args = json!({"path": place.path(""), "limit": 3, "offset": offset});
        let page = place.call("list_directory", args).await?;
        ensure!(
            page["total_count"] == 4 && page["directories_count"] == 1,
            "{page}"
        );
        ensure!(
            page["files_count"] == 3 && page["total_size"] == 12,
            "{page}"
        );
        names.extend(each(&page, "files", "name").into_iter().map(str::to_owned));
        match page["next_offset"].as_u64() {
            Some(next) => offset = next,
            None => break,
        }
    }
    ensure!(names == ["z", "A.txt", "b.txt", "c.txt"], "{names:?}");
    let root = place.call("list_directory", json!({})).await?;
    ensure!(
        each(&root, "files", "path").contains(&place.folder.as_str()),
        "{root}"
    );
    Ok(())
}

async fn what_is_not_there_is_named(place: &Place) -> anyhow::Result<()> {
    place.put("a.txt", "x").await?;
    let (none, file) = (
        json!({"path": place.path("none")}),
        json!({"path": place.path("a.txt")}),
    );
    place
        .fails(
            "list_directory",
            none.clone(),
            "Directory not found: mcp-live",
        )
        .await?;
    place
        .fails("list_directory", file, "nc_webdav_read_file")
        .await?;
    for tool in [
        "read_file",
        "list_versions",
        "get_file_tags",
        "list_comments",
    ] {
        place
            .fails(tool, none.clone(), "File not found: mcp-live")
            .await?;
    }
    let folder = json!({"path": place.path("")});
    place
        .fails("read_file", folder.clone(), "nc_webdav_list_directory")
        .await?;
    place
        .fails("read_file", json!({"path": ""}), "nc_webdav_list_directory")
        .await?;
    place.fails("list_versions", folder, "no versions").await?;
    place
        .fails("read_file", json!({"path": "../x"}), "`..`")
        .await?;
    place
        .fails("read_file", json!({"path": "a\\b"}), "backslash")
        .await?;
    Ok(())
}
