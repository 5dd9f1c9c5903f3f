//! The changes of one document, as lines to read.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::changes::{Change, Part, What, changes};
use super::impact::{Impact, impact};
use super::surface::Surface;
use super::usage::Usage;

/// What there is to say about one document.
#[derive(Debug, Default)]
pub(super) struct Report {
    /// One line for each change.
    pub(super) text: String,
    /// Operations that are new.
    pub(super) added: usize,
    /// Operations that are gone.
    pub(super) removed: usize,
    /// Operations that changed.
    pub(super) changed: usize,
    /// Tools that would break.
    pub(super) broken: BTreeSet<String>,
}

/// Compare the document `app` with a newer one.
pub(super) fn report(app: &str, old: &Surface, new: &Surface, usage: &Usage) -> Report {
    let mut report = Report::default();
    let mut last = "";
    for change in changes(old, new) {
        let id = change.operation;
        match change.what {
            What::Added { .. } => report.added += 1,
            What::Removed { .. } => report.removed += 1,
            _ if last == id => {}
            _ => {
                report.changed += 1;
                let route = old.get(id).map_or("", |operation| &operation.route);
                let _ = writeln!(report.text, "  ~ {id} {route}");
            }
        }
        last = id;
        let marks = marks(app, &change, new, usage, &mut report.broken);
        let _ = writeln!(report.text, "{}{marks}", line(&change));
    }
    report
}

fn line(change: &Change<'_>) -> String {
    let id = change.operation;
    match &change.what {
        What::Added { route } => format!("  + {id} {route}"),
        What::Removed { route } => format!("  - {id} {route}"),
        What::Renamed { to } => format!("      ~ id: {id} → {to}"),
        What::Moved { from, to } => format!("      ~ route: {from} → {to}"),
        What::Ask(part) => part_line("sends", part),
        What::Answer(part) => part_line("gets", part),
    }
}

fn part_line(verb: &str, part: &Part<'_>) -> String {
    let path = if part.path.is_empty() {
        "(all)"
    } else {
        part.path
    };
    match (part.old, part.new) {
        (Some(old), Some(new)) => {
            format!("      ~ {verb} {path}: {}", old.differences(new).join("; "))
        }
        (None, Some(new)) => format!("      + {verb} {path}: {new}"),
        (Some(old), None) => format!("      - {verb} {path}: {old}"),
        (None, None) => String::new(),
    }
}

fn marks(
    app: &str,
    change: &Change<'_>,
    new: &Surface,
    usage: &Usage,
    broken: &mut BTreeSet<String>,
) -> String {
    let mut marks = String::new();
    for tool in usage
        .get(&format!("{app}.{}", change.operation))
        .into_iter()
        .flatten()
    {
        let word = match impact(change, new, tool) {
            Impact::None => continue,
            Impact::Used => "used by",
            Impact::Breaks => {
                broken.insert(tool.tool.clone());
                "BREAKS"
            }
        };
        let _ = write!(marks, "   [{word} {}]", tool.tool);
    }
    marks
}
