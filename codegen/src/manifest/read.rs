//! Reading a manifest, with every problem that needs no API document.

use std::collections::BTreeSet;

use super::{Field, Manifest, OWN, Problem, Problems, Requires, ToolDef, ask, closest, page};

const EFFECTS: [&str; 6] = ["read", "create", "update", "set", "delete", "send"];

/// Read the manifest in `text`; `file` is its name for messages, `names` the tools of the manifests before it.
///
/// # Errors
/// Everything that is wrong with it.
pub fn read(file: &str, text: &str, names: &mut BTreeSet<String>) -> Result<Manifest, Problems> {
    let manifest: Manifest = serde_saphyr::from_str(text).map_err(|error| {
        let line = error.location().map_or(0, |at| at.line());
        let text = error.without_snippet().to_string();
        Problems(vec![Problem {
            file: file.to_owned(),
            line,
            text,
        }])
    })?;
    let mut problems = Problems::default();
    let stem = file
        .rsplit('/')
        .next()
        .unwrap_or(file)
        .trim_end_matches(".yaml");
    if manifest.app.value != stem {
        let text = format!("the file is named {stem}.yaml: write `app: {stem}`");
        problems.add(file, &manifest.app, text);
    }
    for field in manifest.shapes.values().flat_map(|shape| &shape.fields) {
        if let Err(text) = Field::parse(&field.value) {
            problems.add(
                file,
                field,
                format!("{text}; write `name`, `name!` or `name = path`"),
            );
        }
    }
    if let Some(requires) = &manifest.requires
        && let Some(text) = wrong_with(&requires.value)
    {
        problems.add(file, requires, text);
    }
    for tool in &manifest.tools {
        check_tool(file, &manifest, tool, names, &mut problems);
    }
    if problems.0.is_empty() {
        Ok(manifest)
    } else {
        Err(problems)
    }
}

/// What is wrong with what an app requires.
fn wrong_with(requires: &Requires) -> Option<String> {
    let of_an_app = requires.capability.is_some() || requires.navigation.is_some();
    match &requires.own {
        None if of_an_app => None,
        None => {
            Some("`requires:` says nothing: write `capability:`, `navigation:` or both".to_owned())
        }
        Some(_) if of_an_app => {
            Some("`own:` stands in place of an app: remove the rest of `requires:`".to_owned())
        }
        Some(own) if !OWN.contains(&own.as_str()) => {
            let near = closest(own, OWN);
            Some(format!("`own: {own}` is nothing of this server{near}"))
        }
        Some(_) => None,
    }
}

fn check_tool(
    file: &str,
    manifest: &Manifest,
    tool: &ToolDef,
    names: &mut BTreeSet<String>,
    problems: &mut Problems,
) {
    let name = &tool.name.value;
    let mut wrong = |text: String| problems.add(file, &tool.name, format!("{name}: {text}"));
    if !good_name(name) {
        wrong(
            "a tool name is lower case letters, digits and single underscores, 3 to 64 of them"
                .to_owned(),
        );
    }
    let prefix = manifest.prefix();
    if !name.starts_with(&prefix) {
        wrong(format!(
            "the tools of this app begin with `{prefix}`: rename it, or change `prefix:`"
        ));
    }
    if !names.insert(name.clone()) {
        wrong("another tool has this name: choose one that is free".to_owned());
    }
    if tool.title.trim().is_empty() {
        wrong("write `title:`, two to five words for a person".to_owned());
    }
    if tool.about.trim().len() < 10 {
        wrong("write `about:`, what it does, for a model".to_owned());
    }
    for text in form(tool) {
        wrong(text);
    }
    for (arg, def) in &tool.args {
        if def.value.about.trim().is_empty() {
            problems.add(
                file,
                def,
                format!("{name}: argument `{arg}` has no `about`: say what to pass"),
            );
        }
    }
    if let Some(since) = &tool.since {
        let number = |part: &str| part.parse::<u64>().is_ok();
        if manifest.capability().is_none() || !since.value.split('.').all(number) {
            let text = format!(
                "{name}: write `since:` as 1.18.0, and `requires: {{ capability: … }}` for the app"
            );
            problems.add(file, since, text);
        }
    }
    check_words(file, manifest, tool, problems);
    ask::check(file, tool, problems);
    page::check(file, tool, problems);
}

/// What is wrong with how the tool is done: by a call or by hand.
fn form(tool: &ToolDef) -> Vec<String> {
    let mut problems = Vec::new();
    let mut wrong = |text: String| problems.push(text);
    match (&tool.call, &tool.handler) {
        (Some(_), Some(_)) => wrong("has both `call` and `handler`: keep one".to_owned()),
        (None, None) => wrong("write `call: app.operation` or `handler: app::function`".to_owned()),
        (None, Some(_)) if !tool.args.is_empty() || tool.result.is_some() => wrong(
            "a handler has its arguments and result in its file: remove `args` and `result`"
                .to_owned(),
        ),
        (Some(_), None) if tool.result.is_none() => {
            wrong("write `result:` with `shape`, `list`, `whole` or `echo`".to_owned());
        }
        _ => {}
    }
    if tool.guard.is_some() && tool.call.is_none() {
        wrong("a handler checks for itself: remove `guard`".to_owned());
    }
    for (what, name) in [("handler", &tool.handler), ("guard", &tool.guard)] {
        if let Some(name) = name
            && name.value.split("::").count() != 2
        {
            let name = &name.value;
            wrong(format!("`{name}` is not a {what}: write `app::name`"));
        }
    }
    problems
}

fn check_words(file: &str, manifest: &Manifest, tool: &ToolDef, problems: &mut Problems) {
    let name = &tool.name.value;
    if !EFFECTS.contains(&tool.effect.value.as_str()) {
        let near = closest(&tool.effect.value, EFFECTS);
        let text = format!("{name}: `{}` is no effect{near}", tool.effect.value);
        problems.add(file, &tool.effect, text);
    }
    if tool.scope.value.trim().is_empty() {
        problems.add(
            file,
            &tool.scope,
            format!("{name}: write `scope:` with one of the app's scopes"),
        );
    }
    for scope in tool.scope.value.split_whitespace() {
        if !manifest.scopes.contains_key(scope) {
            let near = closest(scope, manifest.scopes.keys().map(String::as_str));
            let text = format!("{name}: scope `{scope}` is not declared under `scopes:`{near}");
            problems.add(file, &tool.scope, text);
        }
    }
}

fn good_name(name: &str) -> bool {
    (3..=64).contains(&name.len())
        && name
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        && name.starts_with(|c: char| c.is_ascii_lowercase())
        && !name.ends_with('_')
        && !name.contains("__")
}
