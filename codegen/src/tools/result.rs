//! What a tool makes of the answer: its output fields and the code that fills them.

use serde_json::Value;

use super::client::{ClientIndex, Method};
use super::convert::{bare, element, map_value};
use super::plan::{camel, ident};
use super::shape::{self, OutField};
use crate::manifest::{Field, Manifest, PageDef, Problems, ResultDef, ToolDef, closest};

/// The output of a tool.
#[derive(Debug, Default)]
pub(super) struct Outcome {
    /// Statements after the answer; `answer` is the response.
    pub(super) after: Vec<String>,
    /// Fields of the output, with their values.
    pub(super) fields: Vec<OutField>,
    /// A shape whose fields stand at the top, and the expression that makes it.
    pub(super) flat: Option<(String, String)>,
    /// A failure kind that means an empty answer.
    pub(super) none_on: Option<String>,
}

/// Work out the output of `tool`; problems go to `problems`.
pub(super) fn outcome(
    file: &str,
    manifest: &Manifest,
    tool: &ToolDef,
    method: &Method,
    client: &ClientIndex,
    sources: &mut Vec<(String, String)>,
    problems: &mut Problems,
) -> Option<Outcome> {
    let def = tool.result.as_ref()?;
    let maker = Maker {
        manifest,
        tool,
        def: &def.value,
        method,
        client,
    };
    let before = problems.0.len();
    match maker.make(sources) {
        Ok(outcome) => Some(outcome),
        Err(text) => {
            problems.add(file, def, format!("{}: {text}", tool.name.value));
            None
        }
    }
    .filter(|_| problems.0.len() == before)
}

struct Maker<'a> {
    manifest: &'a Manifest,
    tool: &'a ToolDef,
    def: &'a ResultDef,
    method: &'a Method,
    client: &'a ClientIndex,
}

impl Maker<'_> {
    fn make(&self, sources: &mut Vec<(String, String)>) -> Result<Outcome, String> {
        let mut out = Outcome {
            none_on: self.def.none_on.as_deref().map(camel),
            ..Outcome::default()
        };
        for (name, arg) in &self.def.echo {
            out.fields.push(self.echo(name, arg)?);
        }
        for (name, value) in &self.def.set {
            out.fields.push(constant(name, value)?);
        }
        if self.uses_answer() {
            if let Some(page) = self.paged().and_then(|page| page.header.as_ref()) {
                out.after.push(format!(
                    "let header = pick::header(answer.headers(), {page:?});"
                ));
            }
            let unwrap = if self.method.success.starts_with("Option<") {
                "let item = answer.into_inner().unwrap_or_default();"
            } else {
                "let item = answer.into_inner();"
            };
            out.after.push(unwrap.to_owned());
            self.beside(&mut out, sources)?;
            self.list(&mut out, sources)?;
            self.single(&mut out, sources)?;
        }
        Ok(out)
    }

    fn uses_answer(&self) -> bool {
        self.def.shape.is_some()
            || self.def.list.is_some()
            || self.def.whole.is_some()
            || !self.def.beside.is_empty()
    }

    fn shapes(&self) -> Vec<&str> {
        self.manifest.shapes.keys().map(String::as_str).collect()
    }

    fn shape(&self) -> Result<Option<&str>, String> {
        let Some(name) = self.def.shape.as_deref() else {
            return Ok(None);
        };
        if self.manifest.shapes.contains_key(name) {
            return Ok(Some(name));
        }
        Err(format!(
            "there is no shape `{name}`{}",
            closest(name, self.shapes())
        ))
    }

    fn links(&self, shape: &str) -> bool {
        self.manifest
            .shapes
            .get(shape)
            .is_some_and(|shape| !shape.add.is_empty())
    }

    fn beside(&self, out: &mut Outcome, sources: &mut Vec<(String, String)>) -> Result<(), String> {
        for field in &self.def.beside {
            let field = Field::parse(&field.value)?;
            let made = shape::field(
                self.client,
                &self.method.success,
                &field,
                &self.shapes(),
                sources,
            )?;
            let value = if field.path.len() == 1 {
                made.value.replacen(')', ".clone())", 1)
            } else {
                made.value
            };
            let local = ident(&made.name);
            out.after.push(format!("let {local} = {value};"));
            out.fields.push(OutField {
                value: local,
                ..made
            });
        }
        Ok(())
    }

    fn list(&self, out: &mut Outcome, sources: &mut Vec<(String, String)>) -> Result<(), String> {
        let Some(name) = &self.def.list else {
            return Ok(());
        };
        let (kind, value) = match &self.def.from {
            Some(path) => {
                let path: Vec<String> = path.split('.').map(ToOwned::to_owned).collect();
                let (kind, value) = shape::follow(self.client, &self.method.success, &path)?;
                (kind, format!("{value}.unwrap_or_default()"))
            }
            None => (self.method.success.clone(), "item".to_owned()),
        };
        let (source, value) = match (element(&kind), map_value(&kind)) {
            (Some(element), _) => (element.to_owned(), format!("{value}.into_iter()")),
            (None, Some(inner)) => (inner.to_owned(), format!("{value}.0.into_values()")),
            (None, None) => {
                return Err(format!(
                    "the answer is {} and no list: write `from:`",
                    bare(&kind)
                ));
            }
        };
        let (rust, each) = match self.shape()? {
            Some(shape) => {
                sources.push((shape.to_owned(), source));
                let link = if self.links(shape) {
                    ".map(|one| one.link(ctx.links()))"
                } else {
                    ""
                };
                (shape.to_owned(), format!(".map({shape}::from){link}"))
            }
            None if matches!(source.as_str(), "String" | "i64" | "f64") => (source, String::new()),
            None => (
                "serde_json::Value".to_owned(),
                ".filter_map(pick::value)".to_owned(),
            ),
        };
        out.after
            .push(format!("let items: Vec<{rust}> = {value}{each}.collect();"));
        if let Some(count) = &self.def.count {
            out.fields.push(always(count, "usize", "items.len()"));
        }
        self.page(out);
        out.fields
            .push(always(name, &format!("Vec<{rust}>"), "items"));
        Ok(())
    }

    fn paged(&self) -> Option<&PageDef> {
        self.tool.page.as_ref().map(|page| &page.value)
    }

    /// The field that says where the next page begins.
    fn page(&self, out: &mut Outcome) {
        let Some(page) = self.paged() else {
            return;
        };
        let (Some(at), Some(name)) = (page.position(), page.next()) else {
            return;
        };
        if out.fields.iter().any(|field| field.name == name) {
            return;
        }
        let value = match (&page.header, &page.limit) {
            (None, Some(limit)) => {
                format!("page::next(input.{at}.into(), input.{limit}.into(), items.len())")
            }
            _ => "header.and_then(pick::integer)".to_owned(),
        };
        out.fields.push(OutField {
            name,
            kind: "Option<i64>".to_owned(),
            optional: true,
            value,
        });
    }

    fn single(&self, out: &mut Outcome, sources: &mut Vec<(String, String)>) -> Result<(), String> {
        if let Some(name) = &self.def.whole {
            let value = "pick::value(item).unwrap_or_default()";
            out.fields.push(always(name, "serde_json::Value", value));
        }
        if self.def.list.is_some() {
            return Ok(());
        }
        let Some(shape) = self.shape()? else {
            return Ok(());
        };
        let source = match element(&self.method.success) {
            Some(element) if self.def.first => {
                out.after
                    .push("let item = item.into_iter().next().unwrap_or_default();".to_owned());
                element
            }
            _ => bare(&self.method.success),
        };
        if !self
            .client
            .structs
            .contains_key(source.trim_start_matches("types::"))
        {
            return Err(format!(
                "the answer is {source} and has no documented fields: write `whole: name`"
            ));
        }
        sources.push((shape.to_owned(), source.to_owned()));
        let link = if self.links(shape) {
            ".link(ctx.links())"
        } else {
            ""
        };
        let value = format!("{shape}::from(item){link}");
        match &self.def.under {
            Some(name) => out.fields.push(always(name, shape, &value)),
            None => out.flat = Some((shape.to_owned(), value)),
        }
        Ok(())
    }

    fn echo(&self, name: &str, arg: &str) -> Result<OutField, String> {
        if self.tool.args.contains_key(arg) {
            return Ok(OutField {
                name: name.to_owned(),
                kind: format!("<{arg}>"),
                optional: false,
                value: format!("echo_{arg}"),
            });
        }
        let near = closest(arg, self.tool.args.keys().map(String::as_str));
        Err(format!("`echo` names no argument: `{arg}`{near}"))
    }
}

fn always(name: &str, kind: &str, value: &str) -> OutField {
    OutField {
        name: name.to_owned(),
        kind: kind.to_owned(),
        optional: false,
        value: value.to_owned(),
    }
}

fn constant(name: &str, value: &Value) -> Result<OutField, String> {
    match value {
        Value::String(text) => Ok(always(name, "&'static str", &format!("{text:?}"))),
        Value::Bool(_) => Ok(always(name, "bool", &value.to_string())),
        Value::Number(_) => Ok(always(name, "i64", &value.to_string())),
        _ => Err(format!(
            "`set` takes texts, numbers and booleans, not `{value}`"
        )),
    }
}
