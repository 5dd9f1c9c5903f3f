//! Writing `generated/tools`: one file per `call:` tool, one `mod.rs` and `shapes.rs` per app.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;

use super::client::ClientIndex;
use super::plan::{InField, Plan, camel, ident, plan};
use super::shape::{self, OutField};
use crate::manifest::{Field, Manifest, Problem, Problems, Shape, ToolDef};

/// The files of `generated/tools/src`, by path below it.
///
/// `manifests` are pairs of file name and manifest; `clients` the generated clients by app.
///
/// # Errors
/// Everything in the manifests that does not fit the API documents.
pub fn files(
    manifests: &[(String, Manifest)],
    clients: &BTreeMap<String, ClientIndex>,
) -> Result<BTreeMap<String, String>, Problems> {
    let mut problems = Problems::default();
    let mut files = BTreeMap::new();
    for (file, manifest) in manifests {
        App {
            file,
            manifest,
            clients,
        }
        .write(&mut files, &mut problems);
    }
    let apps: Vec<&str> = manifests
        .iter()
        .map(|(_, manifest)| manifest.app.value.as_str())
        .collect();
    let features: BTreeSet<&str> = manifests
        .iter()
        .flat_map(|(_, manifest)| client_names(manifest))
        .collect();
    let lib = LibFile { apps: &apps }
        .render()
        .map_err(|error| broken("lib.rs", &error.to_string()))?;
    files.insert("src/lib.rs".to_owned(), pretty("lib.rs", &lib)?);
    let features: Vec<&str> = features.into_iter().collect();
    let cargo = CargoFile {
        features: &features,
    }
    .render();
    files.insert(
        "Cargo.toml".to_owned(),
        cargo.map_err(|error| broken("Cargo.toml", &error.to_string()))?,
    );
    if problems.0.is_empty() {
        Ok(files)
    } else {
        Err(problems)
    }
}

fn client_names(manifest: &Manifest) -> impl Iterator<Item = &str> {
    let calls = manifest.tools.iter().filter_map(|tool| tool.call.as_ref());
    calls.filter_map(|call| call.value.split_once('.').map(|(app, _)| app))
}

struct App<'a> {
    file: &'a str,
    manifest: &'a Manifest,
    clients: &'a BTreeMap<String, ClientIndex>,
}

impl App<'_> {
    fn write(&self, files: &mut BTreeMap<String, String>, problems: &mut Problems) {
        let (app, prefix) = (&self.manifest.app.value, self.manifest.prefix());
        let mut sources: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
        for tool in self
            .manifest
            .tools
            .iter()
            .filter(|tool| tool.call.is_some())
        {
            let stem = tool.stem(&prefix);
            let Some((client, index)) = self.client(tool, problems) else {
                continue;
            };
            let used = sources.entry(client.to_owned()).or_default();
            let Some(plan) = plan(self.file, self.manifest, tool, index, used, problems) else {
                continue;
            };
            let text = tool_file(tool, stem, client, plan);
            keep(files, problems, &format!("src/{app}/{stem}.rs"), text);
        }
        let shapes = self.shapes(sources, problems);
        keep(files, problems, &format!("src/{app}/shapes.rs"), shapes);
        let module = ModFile {
            manifest: self.manifest,
            prefix: &prefix,
        };
        keep(
            files,
            problems,
            &format!("src/{app}/mod.rs"),
            module.render().map_err(|error| error.to_string()),
        );
    }

    fn client<'t>(
        &self,
        tool: &'t ToolDef,
        problems: &mut Problems,
    ) -> Option<(&'t str, &ClientIndex)> {
        let call = tool.call.as_ref()?;
        let app = call.value.split_once('.').map_or("", |(app, _)| app);
        let found = self.clients.get(app);
        if found.is_none() {
            let near = crate::manifest::closest(app, self.clients.keys().map(String::as_str));
            problems.add(
                self.file,
                call,
                format!(
                    "{}: there is no API document `{app}`{near}",
                    tool.name.value
                ),
            );
        }
        Some((app, found?))
    }

    /// The structs of the shapes that the tools use, with a conversion from each answer they are made of.
    fn shapes(
        &self,
        sources: BTreeMap<String, Vec<(String, String)>>,
        problems: &mut Problems,
    ) -> Result<String, String> {
        let mut structs: BTreeMap<String, ShapeStruct> = BTreeMap::new();
        let mut todo: Vec<(String, String, String)> = sources
            .into_iter()
            .flat_map(|(client, uses)| {
                uses.into_iter()
                    .map(move |(shape, source)| (shape, client.clone(), source))
            })
            .collect();
        let mut done = BTreeSet::new();
        while let Some((name, client, source)) = todo.pop() {
            if !done.insert((name.clone(), client.clone(), source.clone())) {
                continue;
            }
            let (Some(shape), Some(index)) =
                (self.manifest.shapes.get(&name), self.clients.get(&client))
            else {
                continue;
            };
            let mut more = Vec::new();
            let fields = self.fields(&name, shape, index, &source, &mut more, problems);
            let links = shape
                .add
                .iter()
                .map(|(field, link)| (field.clone(), link.value.clone()))
                .collect();
            let outside = |text: &str| {
                text.replace("types::", &format!("nextcloud_client::{client}::types::"))
            };
            let source = outside(&source);
            let entry = structs.entry(name.clone()).or_insert_with(|| ShapeStruct {
                name,
                fields: Vec::new(),
                links,
                sources: Vec::new(),
            });
            entry.sources.push((
                source,
                fields
                    .iter()
                    .map(|field| (ident(&field.name), outside(&field.value)))
                    .collect(),
            ));
            entry.fields = fields;
            todo.extend(
                more.into_iter()
                    .map(|(shape, source)| (shape, client.clone(), source)),
            );
        }
        for shape in structs.values_mut() {
            shape.sources.sort();
        }
        let structs: Vec<ShapeStruct> = structs.into_values().collect();
        ShapesFile { shapes: &structs }
            .render()
            .map_err(|error| error.to_string())
    }

    /// The fields of a shape over one answer; shapes that they need go to `more`.
    fn fields(
        &self,
        name: &str,
        shape: &Shape,
        index: &ClientIndex,
        source: &str,
        more: &mut Vec<(String, String)>,
        problems: &mut Problems,
    ) -> Vec<OutField> {
        let names: Vec<&str> = self.manifest.shapes.keys().map(String::as_str).collect();
        let mut fields = Vec::new();
        for text in &shape.fields {
            let made = Field::parse(&text.value)
                .and_then(|field| shape::field(index, source, &field, &names, more));
            match made {
                Ok(field) => fields.push(field),
                Err(why) => problems.add(self.file, text, format!("shape {name}: {why}")),
            }
        }
        fields
    }
}

/// Format the text of a file and keep it.
fn keep(
    files: &mut BTreeMap<String, String>,
    problems: &mut Problems,
    path: &str,
    text: Result<String, String>,
) {
    let made = text
        .map_err(|error| broken(path, &error))
        .and_then(|text| pretty(path, &text));
    match made {
        Ok(text) => {
            files.insert(path.to_owned(), text);
        }
        Err(more) => problems.0.extend(more.0),
    }
}

/// A shape as Rust.
pub(super) struct ShapeStruct {
    pub(super) name: String,
    pub(super) fields: Vec<OutField>,
    pub(super) links: Vec<(String, String)>,
    pub(super) sources: Vec<(String, Vec<(String, String)>)>,
}

fn tool_file(tool: &ToolDef, stem: &str, client: &str, mut plan: Plan) -> Result<String, String> {
    let mut echoes = Vec::new();
    for field in &mut plan.outcome.fields {
        let Some(arg) = field.value.strip_prefix("echo_").map(ToOwned::to_owned) else {
            continue;
        };
        let Some(input) = plan.inputs.iter().find(|input| input.name == arg) else {
            continue;
        };
        field.kind.clone_from(&input.kind);
        field.optional = input.kind.starts_with("Option<");
        echoes.push(format!("let echo_{arg} = input.{}.clone();", input.ident));
    }
    let file = ToolFile {
        tool,
        name: &camel(stem),
        client,
        inputs: &plan.inputs,
        before: &plan.before,
        echoes: &echoes,
        call: &format!(
            "client.{}({}).await",
            plan.method,
            plan.arguments.join(", ")
        ),
        words: &plan.words,
        after: &plan.outcome.after,
        fields: &plan.outcome.fields,
        flat: plan.outcome.flat.as_ref(),
        none_on: plan.outcome.none_on.as_deref(),
    };
    file.render().map_err(|error| error.to_string())
}

fn broken(path: &str, error: &str) -> Problems {
    let text = format!("the generated text is wrong (a bug of codegen): {error}");
    Problems(vec![Problem {
        file: format!("generated/tools/{path}"),
        line: 0,
        text,
    }])
}

fn pretty(path: &str, text: &str) -> Result<String, Problems> {
    let file =
        syn::parse_file(text).map_err(|error| broken(path, &format!("{error} in\n{text}")))?;
    Ok(prettyplease::unparse(&file))
}

#[derive(Template)]
#[template(path = "tools/tool.rs.txt", escape = "none")]
struct ToolFile<'a> {
    tool: &'a ToolDef,
    name: &'a str,
    client: &'a str,
    inputs: &'a [InField],
    before: &'a [String],
    echoes: &'a [String],
    call: &'a str,
    words: &'a [(String, String)],
    after: &'a [String],
    fields: &'a [OutField],
    flat: Option<&'a (String, String)>,
    none_on: Option<&'a str>,
}

#[derive(Template)]
#[template(path = "tools/mod.rs.txt", escape = "none")]
struct ModFile<'a> {
    manifest: &'a Manifest,
    prefix: &'a str,
}

#[derive(Template)]
#[template(path = "tools/shapes.rs.txt", escape = "none")]
struct ShapesFile<'a> {
    shapes: &'a [ShapeStruct],
}

#[derive(Template)]
#[template(path = "tools/lib.rs.txt", escape = "none")]
struct LibFile<'a> {
    apps: &'a [&'a str],
}

#[derive(Template)]
#[template(path = "tools/cargo.toml.txt", escape = "none")]
struct CargoFile<'a> {
    features: &'a [&'a str],
}

impl ToolDef {
    fn about_literal(&self) -> String {
        let words: Vec<&str> = self.about.split_whitespace().collect();
        format!("{:?}", words.join(" "))
    }

    fn scopes_literal(&self) -> String {
        let scopes: Vec<&str> = self.scope.value.split_whitespace().collect();
        format!("&{scopes:?}")
    }

    fn effect_variant(&self) -> String {
        camel(&self.effect.value)
    }

    fn operations_literal(&self) -> String {
        let calls: Vec<&str> = self.call.iter().map(|call| call.value.as_str()).collect();
        format!("&{calls:?}")
    }

    fn feature_literal(&self) -> String {
        format!("{:?}", self.feature.as_deref())
    }

    fn since_literal(&self) -> String {
        format!("{:?}", self.since.as_ref().map(|since| &since.value))
    }

    fn const_name(&self, prefix: &str) -> String {
        self.stem(prefix).to_uppercase()
    }
}

/// `link.note(id)` as a call on `Links`, or text that does not compile for what is no link.
pub(super) fn link_call(link: &str) -> String {
    let (name, arg) = link
        .strip_prefix("link.")
        .and_then(|call| call.strip_suffix(')')?.split_once('('))
        .unwrap_or((link, "id"));
    format!("{name}(self.{arg}.clone())")
}
