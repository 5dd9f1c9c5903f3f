//! The places of a client call that take a value: parameters, and the fields of the body.

use super::client::{ClientIndex, Method, Parameter, StructField, plain};
use super::convert::{bare, constant};
use super::plan::Plan;
use crate::manifest::{Problems, ToolDef, closest};

/// The places of a call that take a value: parameters, then fields of the body.
pub(super) struct Targets<'a> {
    parameters: &'a [Parameter],
    /// Body type and its fields.
    body: Option<(String, Vec<StructField>)>,
}

impl<'a> Targets<'a> {
    pub(super) fn of(method: &'a Method, client: &ClientIndex) -> Self {
        let body = method
            .parameters
            .last()
            .filter(|last| last.name == "body")
            .and_then(|last| {
                let name = bare(&last.kind).trim_start_matches("types::");
                Some((name.to_owned(), client.structs.get(name)?.clone()))
            });
        let count = method.parameters.len() - usize::from(body.is_some());
        Self {
            parameters: method.parameters.get(..count).unwrap_or_default(),
            body,
        }
    }

    pub(super) fn fields(&self) -> &[StructField] {
        self.body.as_ref().map_or(&[], |(_, fields)| fields)
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        let parameters = self
            .parameters
            .iter()
            .map(|parameter| parameter.name.as_str());
        parameters.chain(self.fields().iter().map(|field| field.wire.as_str()))
    }

    pub(super) fn find(&self, wanted: &str) -> Option<usize> {
        self.names()
            .position(|name| name == wanted)
            .or_else(|| self.names().position(|name| plain(name) == plain(wanted)))
    }

    pub(super) fn kind(&self, at: usize) -> &str {
        match self.parameters.get(at) {
            Some(parameter) => &parameter.kind,
            None => self
                .fields()
                .get(at - self.parameters.len())
                .map_or("", |field| &field.kind),
        }
    }

    /// What each place gets when no argument says otherwise.
    pub(super) fn defaults(
        &self,
        file: &str,
        tool: &ToolDef,
        problems: &mut Problems,
    ) -> Vec<Option<String>> {
        let count = self.parameters.len() + self.fields().len();
        let mut values: Vec<Option<String>> = (0..count)
            .map(|at| {
                let kind = self.kind(at);
                let open = kind.starts_with("Option<");
                let empty = kind.starts_with("Vec<") || kind.contains("Map<");
                open.then(|| "None".to_owned())
                    .or_else(|| empty.then(|| "Default::default()".to_owned()))
            })
            .collect();
        for (name, value) in &tool.fixed {
            let made = match self.find(name) {
                Some(at) => constant(value, self.kind(at)).map(|value| (at, value)),
                None => Err(format!(
                    "the operation has no parameter `{name}`{}",
                    closest(name, self.names())
                )),
            };
            match made {
                Ok((at, value)) => put(&mut values, at, value),
                Err(text) => problems.add(file, &tool.name, format!("{}: {text}", tool.name.value)),
            }
        }
        values
    }

    pub(super) fn missing(&self, values: &[Option<String>]) -> Option<String> {
        let at = values.iter().position(Option::is_none)?;
        self.names().nth(at).map(ToOwned::to_owned)
    }

    pub(super) fn assemble(&self, values: Vec<Option<String>>, plan: &mut Plan) {
        let mut values = values.into_iter().flatten();
        plan.arguments
            .extend(values.by_ref().take(self.parameters.len()));
        if let Some((name, fields)) = &self.body {
            let fields: Vec<String> = fields
                .iter()
                .zip(values)
                .map(|(field, value)| format!("{}: {value}", field.name))
                .collect();
            plan.before.push(format!(
                "let body = types::{name} {{ {} }};",
                fields.join(", ")
            ));
            plan.arguments.push("&body".to_owned());
        }
    }
}

/// Set the value of a place.
pub(super) fn put(values: &mut [Option<String>], at: usize, value: String) {
    if let Some(slot) = values.get_mut(at) {
        *slot = Some(value);
    }
}
