//! What a change means for a tool.

use super::changes::{Change, Part, What, parent};
use super::surface::Surface;
use super::usage::ToolUse;

/// From harmless to harmful.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Impact {
    /// The tool does not use what changed.
    None,
    /// The tool uses it and goes on working.
    Used,
    /// The tool fails, or shows something else.
    Breaks,
}

/// What `change` means for a tool that calls the operation.
pub(super) fn impact(change: &Change<'_>, new: &Surface, tool: &ToolUse) -> Impact {
    match &change.what {
        What::Added { .. } => Impact::None,
        What::Removed { .. } | What::Renamed { .. } | What::Moved { .. } => Impact::Breaks,
        What::Ask(part) => of_ask(part, tool, |path| {
            let asks = new.get(change.operation).map(|operation| &operation.asks);
            asks.and_then(|asks| asks.get(path))
                .is_some_and(|fact| fact.required)
        }),
        What::Answer(part) => of_answer(part, tool),
    }
}

fn of_ask(part: &Part<'_>, tool: &ToolUse, is_required: impl Fn(&str) -> bool) -> Impact {
    let sends = tool.sends(part.path);
    let (sent, breaks) = match (part.old, part.new) {
        (None, Some(new)) => (
            sends,
            new.required && is_sent_around(part.path, tool, is_required),
        ),
        (Some(_), None) => (sends, sends),
        (Some(old), Some(new)) => {
            let sent = sends || old.required;
            let refused = !new.covers_kinds(old)
                || !new.place.reads_like(old.place)
                || !new.covers_values(old);
            (sent, (sent && refused) || (new.required && !old.required))
        }
        (None, None) => (false, false),
    };
    graded(sent, breaks)
}

/// Whether everything that a field stands in is sent, so that the field is missed.
fn is_sent_around(path: &str, tool: &ToolUse, is_required: impl Fn(&str) -> bool) -> bool {
    let outer = std::iter::successors(parent(path), |path| parent(path));
    outer
        .filter(|outer| !outer.is_empty())
        .all(|outer| is_required(outer) || tool.sends(outer))
}

fn of_answer(part: &Part<'_>, tool: &ToolUse) -> Impact {
    let breaks = match (part.old, part.new) {
        (Some(_), None) => true,
        (Some(old), Some(new)) => !old.covers_kinds(new),
        (None, _) => false,
    };
    let reads = tool.reads(part.path);
    graded(reads, reads && breaks)
}

fn graded(used: bool, breaks: bool) -> Impact {
    match (used, breaks) {
        (_, true) => Impact::Breaks,
        (true, false) => Impact::Used,
        (false, false) => Impact::None,
    }
}
