//! One `call:` tool, worked out: its input fields, its call, its output fields.

use super::client::{ClientIndex, Method, Parameter, plain};
use super::convert::{Given, Json, bare, constant, pass};
use super::result::{self, Outcome};
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
    let operation = call.value.split_once('.').map_or(call.value.as_str(), |(_, id)| id);
    let Some(method) = client.method(operation) else {
        let near = closest(operation, client.methods.keys().map(String::as_str));
        problems.add(file, call, format!("{name}: there is no operation `{}`{near}", call.value));
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
            Ok(value) => values[at] = Some(value),
            Err(text) => problems.add(file, def, format!("{name}: {text}")),
        }
    }
    if let Some(missing) = targets.missing(&values) {
        let text = format!("{name}: the operation needs `{missing}`: add it under `args` or `fixed`");
        problems.add(file, call, text);
        return None;
    }
    targets.assemble(values, &mut plan);
    let outcome = result::outcome(file, manifest, tool, method, client, sources, problems);
    plan.outcome = outcome?;
    Some(plan)
}

/// The places of a call that take a value: parameters, then fields of the body.
struct Targets<'a> {
    parameters: &'a [Parameter],
    /// Body type and its fields: wire name, Rust name, type.
    body: Option<(String, Vec<(String, String, String)>)>,
}

impl<'a> Targets<'a> {
    fn of(method: &'a Method, client: &ClientIndex) -> Self {
        let body = method.parameters.last().filter(|last| last.name == "body").and_then(|last| {
            let name = bare(&last.kind).trim_start_matches("types::");
            let fields = client.structs.get(name)?;
            let fields = fields.iter().map(|f| (f.wire.clone(), f.name.clone(), f.kind.clone()));
            Some((name.to_owned(), fields.collect()))
        });
        let count = method.parameters.len() - usize::from(body.is_some());
        Self { parameters: method.parameters.get(..count).unwrap_or_default(), body }
    }

    fn fields(&self) -> &[(String, String, String)] {
        self.body.as_ref().map_or(&[], |(_, fields)| fields)
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        let parameters = self.parameters.iter().map(|parameter| parameter.name.as_str());
        parameters.chain(self.fields().iter().map(|(wire, ..)| wire.as_str()))
    }

    fn find(&self, wanted: &str) -> Option<usize> {
        self.names().position(|name| name == wanted).or_else(|| self.names().position(|name| plain(name) == plain(wanted)))
    }

    fn kind(&self, at: usize) -> &str {
        match self.parameters.get(at) {
            Some(parameter) => &parameter.kind,
            None => self.fields().get(at - self.parameters.len()).map_or("", |(_, _, kind)| kind),
        }
    }

    /// What each place gets when no argument says otherwise.
    fn defaults(&self, file: &str, tool: &ToolDef, problems: &mut Problems) -> Vec<Option<String>> {
        let count = self.parameters.len() + self.fields().len();
        let mut values: Vec<Option<String>> = (0..count)
            .map(|at| {
                let kind = self.kind(at);
                let open = kind.starts_with("Option<");
                let empty = kind.starts_with("Vec<") || kind.contains("Map<");
                open.then(|| "None".to_owned()).or_else(|| empty.then(|| "Default::default()".to_owned()))
            })
            .collect();
        for (name, value) in &tool.fixed {
            let made = match self.find(name) {
                Some(at) => constant(value, self.kind(at)).map(|value| (at, value)),
                None => Err(format!("the operation has no parameter `{name}`{}", closest(name, self.names()))),
            };
            match made {
                Ok((at, value)) => values[at] = Some(value),
                Err(text) => problems.add(file, &tool.name, format!("{}: {text}", tool.name.value)),
            }
        }
        values
    }

    fn missing(&self, values: &[Option<String>]) -> Option<String> {
        let at = values.iter().position(Option::is_none)?;
        self.names().nth(at).map(ToOwned::to_owned)
    }

    fn assemble(&self, values: Vec<Option<String>>, plan: &mut Plan) {
        let mut values = values.into_iter().flatten();
        plan.arguments.extend(values.by_ref().take(self.parameters.len()));
        if let Some((name, fields)) = &self.body {
            let fields: Vec<String> = fields.iter().zip(values).map(|((_, field, _), value)| format!("{field}: {value}")).collect();
            plan.before.push(format!("let body = types::{name} {{ {} }};", fields.join(", ")));
            plan.arguments.push("&body".to_owned());
        }
    }
}

/// Add `arg` to the inputs and answer the expression that passes it.
fn argument(
    arg: &str,
    def: &Arg,
    kind: &str,
    client: &ClientIndex,
    plan: &mut Plan,
) -> Result<String, String> {
    let (found, mut choices) = Json::of(kind, client);
    let json = match &def.kind {
        Some(name) => Json::named(name).ok_or_else(|| {
            let known = ["string", "integer", "number", "boolean", "object", "strings", "integers", "any"];
            format!("`{name}` is no type{}", closest(name, known))
        })?,
        None => found,
    };
    if !def.choices.is_empty() {
        choices = def.choices.iter().map(|value| value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned)).collect();
    }
    let optional = def.default.is_none() && !def.required && kind.starts_with("Option<");
    let ident = ident(arg);
    let rust = json.rust();
    plan.inputs.push(InField {
        name: arg.to_owned(),
        ident: ident.clone(),
        about: def.about.trim().to_owned(),
        kind: if optional { format!("Option<{rust}>") } else { rust },
        default: def.default.as_ref().map(|value| default(value, &json)),
        choices: (!choices.is_empty()).then(|| format!("{choices:?}")),
    });
    let local = format!("input.{ident}");
    let mut given = Given { name: arg, local: &local, json: &json, optional };
    let as_text = json == Json::Integer && matches!(bare(kind), "str" | "String");
    match def.convert.as_deref() {
        None if !as_text => return pass(&given, kind, client),
        None => plan.before.push(convert(&ident, optional, "value.to_string()")),
        Some("etag") => plan.before.push(convert(&ident, optional, "args::etag(&value)")),
        Some("expiry") => plan.before.push(convert(&ident, optional, "args::date(&value)?")),
        Some(other) => return Err(format!("`as: {other}` is not known{}", closest(other, ["etag", "expiry"]))),
    }
    given.local = &ident;
    given.json = &Json::String;
    pass(&given, kind, client)
}

fn convert(ident: &str, optional: bool, how: &str) -> String {
    if optional {
        format!("let {ident} = input.{ident}.map(|value| {how});")
    } else {
        format!("let {ident} = {};", how.replace("value", &format!("input.{ident}")))
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
                problems.add(file, text, format!("{}: no argument `{arg}`{near}", tool.name.value));
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
            letters.next().map(|first| first.to_ascii_uppercase().to_string() + letters.as_str()).unwrap_or_default()
        })
        .collect()
}
