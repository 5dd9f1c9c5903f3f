//! What the tools use of each operation, read from `specs/tools/*.yaml`. Keys that mean nothing here are ignored, so
//! that the manifest may grow without this file.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::Context as _;
use serde_json::Value;

use super::fields::join;

/// Tools by the operation that they call, `app.operationId`.
pub(super) type Usage = BTreeMap<String, Vec<ToolUse>>;

/// What one tool uses of its operation.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct ToolUse {
    /// Name of the tool.
    pub(super) tool: String,
    /// Parameters and body fields that it sends.
    asks: BTreeSet<String>,
    /// Fields of the answer that it reads.
    answers: Vec<Used>,
    /// Fields of the answer that it leaves out.
    dropped: BTreeSet<String>,
}

#[derive(Debug, PartialEq, Eq)]
struct Used {
    path: String,
    /// Everything below it too.
    whole: bool,
}

impl ToolUse {
    /// Whether the tool sends a parameter, or a field of the body or around or inside it.
    pub(super) fn sends(&self, path: &str) -> bool {
        let path = plain(path);
        self.asks
            .iter()
            .any(|asked| is_within(&path, asked) || is_within(asked, &path))
    }

    /// Whether the tool reads a field of the answer, or one inside it.
    pub(super) fn reads(&self, path: &str) -> bool {
        let path = plain(path);
        let reads = |used: &Used| {
            is_within(&used.path, &path) || (used.whole && is_within(&path, &used.path))
        };
        !self.dropped.iter().any(|dropped| is_within(&path, dropped))
            && self.answers.iter().any(reads)
    }
}

/// `rows[].cells` is `rows.cells`: manifests do not show lists.
fn plain(path: &str) -> String {
    path.replace("[]", "").trim_start_matches('.').to_owned()
}

fn is_within(path: &str, outer: &str) -> bool {
    match path.strip_prefix(outer) {
        Some(rest) => outer.is_empty() || rest.is_empty() || rest.starts_with('.'),
        None => false,
    }
}

/// What all manifests of a folder use; nothing if there is no such folder.
pub(super) fn read(folder: &Path) -> anyhow::Result<Usage> {
    let mut usage = Usage::new();
    let Ok(entries) = fs::read_dir(folder) else {
        return Ok(usage);
    };
    let mut files = entries
        .map(|entry| Ok(entry?.path()))
        .collect::<anyhow::Result<Vec<_>>>()?;
    files.sort();
    for file in files.iter().filter(|file| {
        file.extension()
            .is_some_and(|extension| extension == "yaml")
    }) {
        let text = fs::read_to_string(file)?;
        add(&mut usage, &text).with_context(|| format!("reading {}", file.display()))?;
    }
    Ok(usage)
}

/// Add the tools of one manifest.
pub(super) fn add(usage: &mut Usage, manifest: &str) -> anyhow::Result<()> {
    let manifest: Value = serde_saphyr::from_str(manifest)?;
    let shapes = manifest.get("shapes").unwrap_or(&Value::Null);
    for tool in manifest
        .get("tools")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        if let Some(call) = tool.get("call").and_then(Value::as_str) {
            usage
                .entry(call.to_owned())
                .or_default()
                .push(tool_use(tool, shapes));
        }
    }
    Ok(())
}

fn tool_use(tool: &Value, shapes: &Value) -> ToolUse {
    let args = tool
        .get("args")
        .and_then(Value::as_object)
        .into_iter()
        .flatten();
    let args = args.map(|(name, arg)| text(arg, "from").unwrap_or(name).to_owned());
    let fixed = tool
        .get("fixed")
        .and_then(Value::as_object)
        .into_iter()
        .flatten();
    let mut used = ToolUse {
        tool: text(tool, "name").unwrap_or_default().to_owned(),
        asks: args.chain(fixed.map(|(name, _)| name.clone())).collect(),
        ..ToolUse::default()
    };
    let Some(result) = tool.get("result").filter(|result| result.is_object()) else {
        return used;
    };
    let from = text(result, "from").unwrap_or_default();
    if let Some(shape) = text(result, "shape") {
        add_shape(&mut used.answers, shapes, from, shape, &mut Vec::new());
    } else if ["list", "whole", "type"]
        .iter()
        .any(|key| result.get(key).is_some())
    {
        used.answers.push(Used {
            path: from.to_owned(),
            whole: true,
        });
    }
    for field in strings(result, "beside") {
        add_field(&mut used.answers, shapes, "", field, &mut Vec::new());
    }
    used.dropped = strings(result, "drop").map(ToOwned::to_owned).collect();
    used
}

fn add_shape<'m>(
    answers: &mut Vec<Used>,
    shapes: &'m Value,
    path: &str,
    shape: &'m str,
    inside: &mut Vec<&'m str>,
) {
    if inside.contains(&shape) {
        return;
    }
    inside.push(shape);
    for field in shapes
        .get(shape)
        .into_iter()
        .flat_map(|shape| strings(shape, "fields"))
    {
        add_field(answers, shapes, path, field, inside);
    }
    inside.pop();
}

/// A field as manifests write it: `name`, `name!`, `name = path`, `name = path as Shape`.
fn add_field<'m>(
    answers: &mut Vec<Used>,
    shapes: &'m Value,
    path: &str,
    field: &'m str,
    inside: &mut Vec<&'m str>,
) {
    let right = field.split_once('=').map_or(field, |(_, right)| right);
    let (name, kind) = right
        .split_once(" as ")
        .map_or((right, None), |(name, kind)| (name, Some(kind.trim())));
    let path = join(path, name.trim().trim_end_matches('!'));
    match kind.filter(|kind| shapes.get(kind).is_some()) {
        Some(shape) => add_shape(answers, shapes, &path, shape, inside),
        None => answers.push(Used { path, whole: true }),
    }
}

fn text<'m>(of: &'m Value, key: &str) -> Option<&'m str> {
    of.get(key).and_then(Value::as_str)
}

fn strings<'m>(of: &'m Value, key: &str) -> impl Iterator<Item = &'m str> {
    of.get(key)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MANIFEST: &str = "
shapes:
  Row: { fields: [id!, owner = created.by, cells as Cell] }
  Cell: { fields: [value] }
tools:
  - name: rows
    call: tables.listRows
    args: { table: { from: tableId, about: x }, limit: { about: x } }
    fixed: { format: json }
    result: { list: rows, from: data, shape: Row, beside: [total] }
  - { name: note, call: notes.getNote, result: { type: Note, drop: [internalPath] } }
  - { name: other, handler: a::b }
";

    #[test]
    fn shapes_are_followed_into_the_answer() {
        let mut usage = Usage::new();
        add(&mut usage, MANIFEST).unwrap();
        let rows = &usage["tables.listRows"][0];
        for read in [
            "total",
            "data",
            "data[].id",
            "data[].created",
            "data[].created.by",
            "data[].cells[].value",
            "",
        ] {
            assert!(rows.reads(read), "{read}");
        }
        for unread in [
            "data[].created.at",
            "data[].cells[].type",
            "more",
            "data[].idx",
        ] {
            assert!(!rows.reads(unread), "{unread}");
        }
        assert!(
            rows.sends("tableId")
                && rows.sends("limit")
                && rows.sends("format")
                && !rows.sends("table")
        );
    }

    #[test]
    fn a_whole_answer_is_used_but_for_what_is_dropped() {
        let mut usage = Usage::new();
        add(&mut usage, MANIFEST).unwrap();
        let note = &usage["notes.getNote"][0];
        assert!(note.reads("title") && !note.reads("internalPath"));
    }

    #[test]
    fn no_folder_means_no_tools() {
        assert_eq!(read(Path::new("does/not/exist")).unwrap(), Usage::new());
    }
}
