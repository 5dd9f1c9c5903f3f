//! Where a tool of ours differs from what was promised, one sentence each.

use nc_tools::{Listed, surface};
use serde_json::Value;

use crate::{
    contract::{Hints, Promise},
    schema,
};

/// Every difference.
pub(crate) fn all(promise: &Promise) -> Vec<String> {
    let Some(tool) = surface().tool(&promise.name) else {
        return vec!["missing".to_owned()];
    };
    let ours = Value::Object((*tool.definition.input_schema).clone());
    let mut found = arguments(&promise.input, &ours);
    if let Some(promised) = &promise.output {
        let ours = tool.definition.output_schema.as_ref();
        let ours = ours.map_or(Value::Null, |schema| Value::Object((**schema).clone()));
        schema::missing_fields(promised, &ours, &mut found);
    }
    found.extend(scopes(promise.scopes.as_deref().unwrap_or_default(), tool));
    found.extend(hints(&promise.ann, tool));
    found
}

fn arguments(promised: &Value, ours: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for (name, theirs) in schema::properties(promised, promised) {
        let Some(own) = schema::property(ours, ours, &name) else {
            found.push(format!("argument {name} is missing"));
            continue;
        };
        let accepted = schema::types(own, ours);
        let wanted = schema::types(theirs, promised);
        let refused: Vec<&str> = wanted
            .iter()
            .copied()
            .filter(|kind| {
                *kind != "null" && !accepted.is_empty() && !schema::covers(&accepted, kind)
            })
            .collect();
        if !refused.is_empty() {
            found.push(format!(
                "argument {name} does not take {}",
                refused.join(", ")
            ));
        }
        let lost = schema::lost_choices(theirs, promised, own, ours);
        if !lost.is_empty() {
            found.push(format!("argument {name} does not take {}", lost.join(", ")));
        }
        if let (Some(theirs), Some(own)) = (schema::default(theirs), schema::default(own))
            && theirs != own
        {
            found.push(format!("argument {name} defaults to {own}, not {theirs}"));
        }
    }
    let before = schema::required(promised);
    for name in schema::required(ours) {
        if !before.contains(&name) {
            found.push(format!("argument {name} is required now"));
        }
    }
    found
}

fn scopes(promised: &[String], tool: &Listed) -> Vec<String> {
    let ours = tool.spec().scopes;
    let more = ours
        .iter()
        .filter(|scope| !promised.iter().any(|known| known == **scope))
        .map(|scope| format!("scope {scope} is needed now"));
    let less = promised
        .iter()
        .filter(|scope| !ours.contains(&scope.as_str()))
        .map(|scope| format!("scope {scope} is not needed"));
    more.chain(less).collect()
}

fn hints(promised: &Hints, tool: &Listed) -> Vec<String> {
    let ours = tool.spec().annotations();
    let read_only = ours.read_only_hint.unwrap_or(false);
    let mut found = Vec::new();
    if promised.read_only_hint.unwrap_or(false) != read_only {
        found.push(format!("readOnlyHint is {read_only}"));
    }
    if read_only {
        return found;
    }
    let destructive = ours.destructive_hint.unwrap_or(true);
    if promised
        .destructive_hint
        .is_some_and(|hint| hint != destructive)
    {
        found.push(format!("destructiveHint is {destructive}"));
    }
    let idempotent = ours.idempotent_hint.unwrap_or(false);
    if promised
        .idempotent_hint
        .is_some_and(|hint| hint && !idempotent)
    {
        found.push(format!("idempotentHint is {idempotent}"));
    }
    found
}
