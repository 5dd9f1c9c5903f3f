//! One `call:` tool, worked out: its input fields, its call, its output fields.

use super::client::ClientIndex;
use super::convert::{Given, Json, bare, pass};
use super::result::{self, Outcome};
use super::targets::{Targets, put};
use crate::manifest::{Arg, Manifest, Problems, ToolDef, closest};

/// An input field of a generated tool.
#[derive(Debug)]
pub(super) struct InField {
    pub(super) name: String,
    pub(super) ident: String,
    pub(super) about: String,
    pub(super) kind: String,
    /// The value when not given, as Rust.
    pub(super) default: Option<String>,
    /// The only texts it takes, as a JSON array.
    pub(super) choices: Option<String>,
}

/// A tool ready to be written.
#[derive(Debug)]
pub(super) struct Plan {
    pub(super) inputs: Vec<InField>,
    /// Statements before the call.
    pub(super) before: Vec<String>,
    pub(super) method: String,
    pub(super) arguments: Vec<String>,
    /// Pairs of a failure kind and the expression of its words.
    pub(super) words: Vec<(String, String)>,
    pub(super) outcome: Outcome,
}

/// Work out `tool`; problems go to `problems`.
pub(super) fn plan(
    file: &str,
    manifest: &Manifest,
    tool: &ToolDef,
    client: &ClientIndex,
    sources: &mut Vec<(String, String)>,
    problems: &mut Problems,
) -> Option<Plan> {
    let name = &tool.name.value;
    let call = tool.call.as_ref()?;
    let operation = call
        .value
        .split_once('.')
        .map_or(call.value.as_str(), |(_, id)| id);
    let Some(method) = client.method(operation) else {
        let near = closest(operation, client.methods.keys().map(String::as_str));
        problems.add(
            file,
            call,
            format!("{name}: there is no operation `{}`{near}", call.value),
        );
        return None;
    };
    let targets = Targets::of(method, client);
    let mut plan = Plan {
        inputs: Vec::new(),
        before: Vec::new(),
        method: method.name.clone(),
        arguments: Vec::new(),
        words: words(file, tool, problems),
        outcome: Outcome::default(),
    };
    let mut values = targets.defaults(file, tool, problems);
    for (arg, def) in &tool.args {
        let wanted = def.value.from.as_deref().unwrap_or(arg);
        let Some(at) = targets.find(wanted) else {
            let near = closest(wanted, targets.names());
            let text = format!("{name}: the operation has no parameter `{wanted}`{near}");
            problems.add(file, def, text);
            continue;
        };
        match argument(arg, &def.value, targets.kind(at), client, &mut plan) {
            Ok(value) => put(&mut values, at, value),
            Err(text) => problems.add(file, def, format!("{name}: {text}")),
        }
    }
    if let Some(missing) = targets.missing(&values) {
        let text =
            format!("{name}: the operation needs `{missing}`: add it under `args` or `fixed`");
        problems.add(file, call, text);
        return None;
    }
    targets.assemble(values, &mut plan);
    let outcome = result::outcome(file, manifest, tool, method, client, sources, problems);
    plan.outcome = outcome?;
    Some(plan)
}

/// Add `arg` to the inputs and answer the expression that passes it.
fn argument(
    arg: &str,
    def: &Arg,
    kind: &str,
    client: &ClientIndex,
    plan: &mut Plan,
) -> Result<String, String> {
    let (json, choices) = typed(def, kind, client)?;
    let optional = def.default.is_none() && !def.required && kind.starts_with("Option<");
    let ident = ident(arg);
    let rust = json.rust();
    plan.inputs.push(InField {
        name: arg.to_owned(),
        ident: ident.clone(),
        about: format!(" {}", def.about.trim()),
        kind: if optional {
            format!("Option<{rust}>")
        } else {
            rust
        },
        default: def.default.as_ref().map(|value| default(value, &json)),
        choices: (!choices.is_empty()).then(|| format!("{choices:?}")),
    });
    let local = format!("input.{ident}");
    let mut given = Given {
        name: arg,
        local: &local,
        json: &json,
        optional,
    };
    let as_text =
        matches!(json, Json::Integer | Json::Boolean) && matches!(bare(kind), "str" | "String");
    let how = match def.convert.as_deref() {
        None if !as_text => return pass(&given, kind, client),
        None => "value.to_string()",
        Some("etag") => "args::etag(&value)",
        Some("json") => "serde_json::Value::from(value).to_string()",
        Some(other) => {
            return Err(format!(
                "`as: {other}` is not known{}",
                closest(other, ["etag", "json"])
            ));
        }
    };
    plan.before.push(convert(&ident, optional, how));
    given.local = &ident;
    given.json = &Json::String;
    pass(&given, kind, client)
}

/// The JSON type of an argument and the only texts it takes: what the manifest says, else what the client wants.
fn typed(def: &Arg, kind: &str, client: &ClientIndex) -> Result<(Json, Vec<String>), String> {
    let (found, mut choices) = Json::of(kind, client);
    let json = match &def.kind {
        Some(name) => Json::named(name).ok_or_else(|| {
            let known = [
                "string", "integer", "number", "boolean", "object", "strings", "integers", "any",
            ];
            format!("`{name}` is no type{}", closest(name, known))
        })?,
        None => found,
    };
    if !def.choices.is_empty() {
        choices = def
            .choices
            .iter()
            .map(|value| {
                value
                    .as_str()
                    .map_or_else(|| value.to_string(), ToOwned::to_owned)
            })
            .collect();
    }
    Ok((json, choices))
}

fn convert(ident: &str, optional: bool, how: &str) -> String {
    if optional {
        format!("let {ident} = input.{ident}.map(|value| {how});")
    } else {
        format!(
            "let {ident} = {};",
            how.replace("value", &format!("input.{ident}"))
        )
    }
}

fn default(value: &serde_json::Value, json: &Json) -> String {
    match (value, json) {
        (serde_json::Value::String(text), _) => format!("{text:?}.to_owned()"),
        (serde_json::Value::Number(number), Json::Number) => format!("{number}_f64"),
        _ => value.to_string(),
    }
}

/// A name as a Rust identifier.
pub(super) fn ident(name: &str) -> String {
    match name {
        "type" | "match" | "in" | "ref" | "use" | "move" | "where" => format!("r#{name}"),
        _ => name.to_owned(),
    }
}

/// The words for failures, with `{argument}` filled in.
fn words(file: &str, tool: &ToolDef, problems: &mut Problems) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for (kind, text) in &tool.errors {
        let mut format_args = Vec::new();
        for part in text.value.split('{').skip(1) {
            let arg = part.split('}').next().unwrap_or_default();
            if tool.args.contains_key(arg) {
                format_args.push(format!("{arg} = input.{}", ident(arg)));
            } else {
                let near = closest(arg, tool.args.keys().map(String::as_str));
                problems.add(
                    file,
                    text,
                    format!("{}: no argument `{arg}`{near}", tool.name.value),
                );
            }
        }
        format_args.insert(0, format!("{:?}", text.value));
        all.push((camel(kind), format!("format!({})", format_args.join(", "))));
    }
    all
}

/// `not_found` as `NotFound`.
pub(super) fn camel(name: &str) -> String {
    name.split('_')
        .map(|word| {
            let mut letters = word.chars();
            letters
                .next()
                .map(|first| first.to_ascii_uppercase().to_string() + letters.as_str())
                .unwrap_or_default()
        })
        .collect()
}
