//! What codegen refuses, and that it says where the fault is.

use nc_codegen::{Source, prepared};

fn refusal(text: &str, overlay: Option<&str>) -> String {
    let source = Source {
        app: "things".to_owned(),
        file: "specs/apis/things.yaml".to_owned(),
        text: text.to_owned(),
        overlay: overlay.map(|text| ("specs/overlays/things.yaml".to_owned(), text.to_owned())),
    };
    prepared(&source).map_or_else(|error| error.to_string(), |_| "accepted".to_owned())
}

const HEAD: &str = r#"{ openapi: 3.0.3, info: { title: things, version: "1" }, paths: "#;
const NOTHING: &str = r#"responses: { "204": { description: "" } }"#;

#[test]
fn broken_document_is_named() {
    let refusal = refusal("paths: [", None);
    assert!(
        refusal.starts_with("specs/apis/things.yaml: cannot be read: "),
        "{refusal}"
    );
}

#[test]
fn overlay_that_matches_nothing_is_named_with_its_entry() {
    let document = format!("{HEAD} {{}} }}");
    let overlay = "- { at: /components/schemas/Gone, remove: true, why: seen }";
    let refusal = refusal(&document, Some(overlay));
    assert!(
        refusal.starts_with("specs/overlays/things.yaml: entry 1 (at: /components/schemas/Gone)"),
        "{refusal}"
    );
}

#[test]
fn operations_that_fall_on_one_path_are_refused() {
    let version = |only: &str| {
        format!(
            "\"/{{{only}}}/a\": {{ get: {{ operationId: {only}, {NOTHING}, parameters: \
             [{{ name: {only}, in: path, required: true, schema: {{ type: string, enum: [v1] }} }}] }} }}"
        )
    };
    let document = format!("{HEAD} {{ {}, {} }} }}", version("one"), version("two"));
    assert_eq!(
        refusal(&document, None),
        "things: /paths: 2 operations became 1: two have the same path and method"
    );
}

#[test]
fn document_that_the_generator_cannot_read_is_refused_with_the_place() {
    let document = format!("{HEAD} {{ /a: {{ get: {{ operationId: 7, {NOTHING} }} }} }} }}");
    let refusal = refusal(&document, None);
    assert!(
        refusal.starts_with("things: no client could be generated: "),
        "{refusal}"
    );
    assert!(refusal.contains("paths"), "{refusal}");
}
