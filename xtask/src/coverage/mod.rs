//! The coverage of the SDK and the tools: operations documented, typed, called.

mod picture;
mod route;
mod usage;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::Context as _;

use crate::specs::document;
use route::Route;

/// The numbers of one app.
#[derive(Debug)]
struct App {
    name: String,
    documented: usize,
    typed: usize,
    used: usize,
}

/// `docs/reference/coverage.md` and the picture in it.
pub(crate) fn pages(root: &Path) -> anyhow::Result<(String, String)> {
    let mut routes = Vec::new();
    let mut documented = BTreeMap::<String, usize>::new();
    for (app, path) in documents(&root.join("specs/apis"))? {
        let document = document::read(&path)?;
        for operation in document::operations(&document) {
            let id = operation.id().context("an operation without an id")?;
            routes.push(Route::new(
                format!("{app}.{id}"),
                operation.method,
                operation.path,
            ));
            *documented.entry(app.clone()).or_default() += 1;
        }
    }
    let tools = usage::of_tools(&root.join("tests/cases"), &routes)?;
    let called: BTreeSet<&str> = tools.values().flatten().map(String::as_str).collect();
    let mut apps = Vec::new();
    for (name, documented) in documented {
        let client = root.join(format!("generated/client/src/{name}/client.rs"));
        let code = fs::read_to_string(&client).with_context(|| format!("{}", client.display()))?;
        let used = called.iter().filter(|operation| {
            operation
                .split_once('.')
                .is_some_and(|(app, _)| app == name)
        });
        apps.push(App {
            documented,
            typed: code.matches("    pub async fn ").count(),
            used: used.count(),
            name,
        });
    }
    Ok((page(&apps, &tools), picture::draw(&apps)))
}

fn documents(folder: &Path) -> anyhow::Result<BTreeMap<String, std::path::PathBuf>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path
            .file_stem()
            .and_then(|name| name.to_str())
            .context("a name")?;
        found.insert(name.to_owned(), path);
    }
    Ok(found)
}

fn page(apps: &[App], tools: &BTreeMap<String, BTreeSet<String>>) -> String {
    let sum = |count: fn(&App) -> usize| apps.iter().map(count).sum::<usize>();
    let mut page = format!(
        "# Coverage\n\n<!-- Written by `cargo xtask docs` from specs/apis, generated/client and tests/cases. -->\n\n\
         {} operations are documented, {} have a typed call in the SDK, {} are called by one of {} tools.\n\
         What a tool calls is read from its recorded cases, so it is what happened against a real Nextcloud.\n\n\
         ![Operations per app](coverage.svg)\n\n\
         | App | Documented | Typed | Called by a tool |\n|---|---|---|---|\n",
        sum(|app| app.documented),
        sum(|app| app.typed),
        sum(|app| app.used),
        tools.len()
    );
    // Writing to a String cannot fail.
    for app in apps {
        let _ = writeln!(
            page,
            "| {} | {} | {} | {} |",
            app.name, app.documented, app.typed, app.used
        );
    }
    page.push_str("\n## What each tool calls\n\n| Tool | Operations |\n|---|---|\n");
    for (tool, operations) in tools {
        let list: Vec<String> = operations.iter().map(|one| format!("`{one}`")).collect();
        let _ = writeln!(page, "| `{tool}` | {} |", list.join(", "));
    }
    page
}
