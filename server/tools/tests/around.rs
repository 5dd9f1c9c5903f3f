//! What manifests say about questions, words of others and long results fits the tools as they are.

use nc_toolkit::Spec;
use nc_tools::surface;
use serde_json::{Map, Value};

/// Whether a schema has a property of this name, at any depth.
fn has(schema: &Value, name: &str) -> bool {
    match schema {
        Value::Object(map) => {
            let own = map.get("properties").and_then(|own| own.get(name));
            own.is_some() || map.values().any(|inner| has(inner, name))
        }
        Value::Array(list) => list.iter().any(|inner| has(inner, name)),
        _ => false,
    }
}

fn each(check: impl Fn(&'static Spec, &Value, &Value)) {
    for tool in surface().tools() {
        let of = |schema: Option<&Map<String, Value>>| {
            schema.cloned().map_or(Value::Null, Value::Object)
        };
        let input = of(Some(&*tool.definition.input_schema));
        let output = of(tool.definition.output_schema.as_deref());
        check(tool.spec(), &input, &output);
    }
}

#[test]
fn questions_name_arguments_that_there_are() {
    each(|spec, input, _| {
        let Some(ask) = spec.ask else { return };
        let arg = |name: &str| input["properties"].get(name).is_some();
        for name in ask.names() {
            let looked_up = ask.look.iter().any(|look| look.name == name);
            assert!(looked_up || arg(name), "{}: {{{name}}}", spec.name);
        }
        for when in ask.when {
            assert!(arg(when.arg), "{}: when {}", spec.name, when.arg);
        }
    });
}

#[test]
fn names_in_questions_come_from_tools_that_only_read() {
    each(|spec, input, _| {
        for look in spec.ask.iter().flat_map(|ask| ask.look) {
            let tool = surface()
                .tool(look.tool)
                .unwrap_or_else(|| panic!("{}: there is no tool {}", spec.name, look.tool));
            assert!(tool.spec().effect.is_read(), "{}: {}", spec.name, look.tool);
            let schema = &tool.definition.input_schema;
            let required = schema.get("required").and_then(Value::as_array);
            for argument in required.into_iter().flatten().filter_map(Value::as_str) {
                let shared = input["properties"].get(argument).is_some();
                assert!(shared, "{}: {} needs {argument}", spec.name, look.tool);
            }
            let output = Value::Object((**tool.definition.output_schema.as_ref().unwrap()).clone());
            let last = look.path.last().unwrap();
            assert!(
                has(&output, last),
                "{}: {} has no {last}",
                spec.name,
                look.tool
            );
        }
    });
}

#[test]
fn words_of_others_stand_in_fields_that_there_are() {
    each(|spec, input, output| {
        if let Some(others) = spec.from_others {
            let fields = others
                .text
                .iter()
                .chain(others.author)
                .chain(others.sender)
                .copied();
            for field in fields.chain(others.only_if) {
                assert!(has(output, field), "{}: no field {field}", spec.name);
            }
        }
        if let Some(long) = spec.long {
            let field = output["properties"].get(long.field);
            assert!(field.is_some(), "{}: no field {}", spec.name, long.field);
            let known = surface().resources().iter();
            let template = known.filter(|entry| entry.spec.is_template());
            let shape = |uri: &str| uri.split(['{', '}']).step_by(2).collect::<String>();
            assert!(
                template
                    .into_iter()
                    .any(|entry| shape(entry.spec.uri) == shape(long.uri)),
                "{}: no resource is at {}",
                spec.name,
                long.uri
            );
            let names = long.uri.split('{').skip(1);
            for name in names.filter_map(|part| Some(part.split_once('}')?.0)) {
                assert!(
                    input["properties"].get(name).is_some(),
                    "{}: {name}",
                    spec.name
                );
            }
        }
    });
}
