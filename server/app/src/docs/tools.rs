//! Every tool and resource, by app.

use std::fmt::Write;

use nc_toolkit::Spec;
use nc_tools::{Listed, Surface};
use serde_json::Value;

/// `docs/reference/tools.md`.
pub fn tools() -> String {
    let surface = nc_tools::surface();
    let mut page = format!(
        "# Tools\n\n<!-- Written by `cargo xtask docs` from specs/tools; edit there. -->\n\n\
         {} tools. A tool is offered when its app is installed, its toolset chosen and its scope granted.\n\
         Arguments in **bold** are required. `nextcloud-mcp-server describe` prints the same with all schemas.\n",
        surface.tools().count()
    );
    for app in surface.apps() {
        let tools: Vec<&Listed> = surface
            .tools()
            .filter(|tool| tool.spec().app.name == app.name)
            .collect();
        // Writing to a String cannot fail.
        let _ = write!(page, "\n## {}\n\n", app.name);
        if let Some(own) = app.own {
            let _ = write!(
                page,
                "About this server itself, {}. No choice of toolsets leaves them out.\n\n",
                own.place()
            );
        }
        for (scope, about) in app.scopes {
            let _ = writeln!(page, "- `{scope}`: {about}");
        }
        page.push_str(
            "\n| Tool | What it does | Arguments | Scope | Effect |\n|---|---|---|---|---|\n",
        );
        for tool in tools {
            row(&mut page, tool);
        }
    }
    resources(&mut page, surface);
    page
}

fn row(page: &mut String, tool: &Listed) {
    let spec = tool.spec();
    let _ = writeln!(
        page,
        "| `{}` | {} | {} | {} | {} |",
        spec.name,
        cell(spec.about),
        arguments(&tool.definition.input_schema),
        spec.scopes.join(", "),
        effect(spec)
    );
}

/// What it does, and whether it asks the person first.
fn effect(spec: &Spec) -> String {
    let asks = match spec.ask {
        Some(ask) if ask.type_back.is_some() => ", asks for the name",
        Some(ask) if !ask.when.is_empty() => ", may ask",
        Some(_) => ", asks",
        None => "",
    };
    format!("{}{asks}", spec.effect.as_str())
}

fn resources(page: &mut String, surface: &Surface) {
    page.push_str("\n## Resources\n\n| URI | What it is | Scope |\n|---|---|---|\n");
    for entry in surface.resources() {
        let spec = &entry.spec;
        let scope = spec.scope.unwrap_or_default();
        let _ = writeln!(page, "| `{}` | {} | {scope} |", spec.uri, cell(spec.about));
    }
}

/// Names of the arguments, those that are required first and in bold.
fn arguments(schema: &serde_json::Map<String, Value>) -> String {
    let required: Vec<&str> = schema
        .get("required")
        .and_then(Value::as_array)
        .map(|names| names.iter().filter_map(Value::as_str).collect())
        .unwrap_or_default();
    let all = schema.get("properties").and_then(Value::as_object);
    let optional = all
        .into_iter()
        .flat_map(|properties| properties.keys())
        .filter(|name| !required.contains(&name.as_str()));
    let required = required.iter().map(|name| format!("**{name}**"));
    let names: Vec<String> = required.chain(optional.cloned()).collect();
    names.join(", ")
}

/// Text that does not end a cell of a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tool_and_resource_is_in_the_manual() {
        let page = tools();
        let surface = nc_tools::surface();
        for tool in surface.tools() {
            assert!(page.contains(tool.spec().name), "{}", tool.spec().name);
        }
        for entry in surface.resources() {
            assert!(page.contains(entry.spec.uri), "{}", entry.spec.uri);
        }
    }
}
