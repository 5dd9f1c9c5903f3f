//! Searching.

use anyhow::ensure;
use nextcloud_dav::FilePath;
use serde_json::{Value, json};

use crate::live::{Place, cases, each};

cases![
    files_are_found_by_name_type_and_mark,
    a_long_search_says_that_there_is_more,
    what_cannot_be_searched_is_named,
];

async fn fill(place: &Place) -> anyhow::Result<()> {
    place.folder("sub").await?;
    for name in ["one.md", "sub/two_a.md", "sub/twoba.md", "b.png"] {
        place.put(name, "x").await?;
    }
    let marked = FilePath::parse(&place.path("sub/two_a.md"))?;
    place.files.set_favourite(&marked, true).await?;
    Ok(())
}

fn names(found: &Value) -> Vec<&str> {
    let mut names = each(found, "results", "name");
    names.sort_unstable();
    names
}

async fn files_are_found_by_name_type_and_mark(place: &Place) -> anyhow::Result<()> {
    fill(place).await?;
    let scope = place.path("");
    for (tool, args, expected) in [
        (
            "find_by_name",
            json!({"pattern": "%.MD"}),
            &["one.md", "two_a.md", "twoba.md"][..],
        ),
        ("find_by_name", json!({"pattern": "two_a%"}), &["two_a.md"]),
        ("find_by_name", json!({"pattern": "*.png"}), &["b.png"]),
        ("find_by_name", json!({"pattern": "one"}), &[]),
        ("find_by_type", json!({"mime_type": "image/"}), &["b.png"]),
        (
            "find_by_type",
            json!({"mime_type": "httpd/unix-directory"}),
            &["sub"],
        ),
        (
            "find_by_type",
            json!({"mime_type": "text/markdown"}),
            &["one.md", "two_a.md", "twoba.md"],
        ),
        (
            "find_by_type",
            json!({"mime_type": "text/mark%"}),
            &["one.md", "two_a.md", "twoba.md"],
        ),
        ("list_favorites", json!({}), &["two_a.md"]),
        (
            "search_files",
            json!({"name_pattern": "%a.md", "mime_type": "text/"}),
            &["two_a.md", "twoba.md"],
        ),
        (
            "search_files",
            json!({"name_pattern": "%.md", "only_favorites": true}),
            &["two_a.md"],
        ),
        (
            "search_files",
            json!({"only_favorites": true, "mime_type": "image/"}),
            &[],
        ),
    ] {
        let mut args = args;
        args["scope"] = Value::String(scope.clone());
        let found = place.call(tool, args.clone()).await?;
        ensure!(names(&found) == expected, "{tool} {args}: {found}");
        ensure!(
            found["total_found"] == expected.len() && found["truncated"].is_null(),
            "{found}"
        );
        ensure!(found["scope"] == place.folder.as_str() && found["filters_applied"].is_object());
    }
    let found = place.call("list_favorites", json!({})).await?;
    ensure!(found["results"][0]["is_favorite"] == true && found["results"][0]["url"].is_string());
    Ok(())
}

async fn a_long_search_says_that_there_is_more(place: &Place) -> anyhow::Result<()> {
    for number in 0..7 {
        place.put(&format!("{number}.txt"), "x").await?;
    }
    for limit in [1, 3, 7] {
        let (mut found, mut cursor) = (Vec::new(), Value::Null);
        loop {
            let args = json!({"scope": place.path(""), "pattern": "%.txt", "limit": limit, "cursor": cursor});
            let page = place.call("find_by_name", args).await?;
            found.extend(
                each(&page, "results", "name")
                    .into_iter()
                    .map(str::to_owned),
            );
            ensure!(
                page["truncated"].is_null() == page["next_cursor"].is_null(),
                "{page}"
            );
            match page.get("next_cursor") {
                Some(next) => cursor = next.clone(),
                None => break,
            }
        }
        found.sort();
        ensure!(
            found.len() == 7 && found.windows(2).all(|pair| pair[0] < pair[1]),
            "{limit}: {found:?}"
        );
    }
    Ok(())
}

async fn what_cannot_be_searched_is_named(place: &Place) -> anyhow::Result<()> {
    place.put("a.txt", "x").await?;
    let args = |scope: &str| json!({"scope": place.path(scope), "pattern": "%"});
    place
        .fails("find_by_name", args("none"), "Directory not found")
        .await?;
    place
        .fails("find_by_name", args("a.txt"), "must be a folder")
        .await?;
    place
        .fails("find_by_name", json!({"pattern": ""}), "% finds everything")
        .await?;
    place
        .fails(
            "find_by_name",
            json!({"pattern": "a", "limit": 1001}),
            "`limit`",
        )
        .await?;
    Ok(())
}
