//! From a source to a prepared API: overlay, prepare, generate, and read back what was generated.

use serde_json::{Map, Value};

use super::rust_types::{RustType, Shape, read_types};
use super::type_text::text;
use super::{Body, Field, Location, Operation, Param, PreparedApi, Source, Success};
use crate::document::{load, operations, schema_name, target};
use crate::{CodegenError, client, overlay, prepare};

/// Read the document of an app, correct and prepare it, and work out the Rust it becomes.
///
/// # Errors
/// [`CodegenError::Syntax`] and [`CodegenError::Overlay`] name the file to mend; [`CodegenError::Document`] and
/// [`CodegenError::Generate`] mean that no rule makes the document fit: add an overlay entry or a rule.
pub fn prepared(source: &Source) -> Result<PreparedApi, CodegenError> {
    let mut document = load(&source.file, &source.text)?;
    if let Some((file, text)) = &source.overlay {
        overlay::apply(&mut document, file, text)?;
    }
    let before = operations(&document).count();
    let report = prepare::prepare(&source.app, &mut document);
    let after = operations(&document).count();
    if before != after {
        let problem =
            format!("{before} operations became {after}: two have the same path and method");
        return Err(CodegenError::Document {
            app: source.app.clone(),
            at: "/paths".to_owned(),
            problem,
        });
    }
    let code = client::generate(&source.app, &document)?;
    let types = read_types(&code);
    let operations = read_operations(&source.app, &document, &code, &types)?;
    let version = document
        .pointer("/info/version")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned();
    Ok(PreparedApi {
        app: source.app.clone(),
        file: source.file.clone(),
        version,
        document,
        operations,
        types,
        report,
        code,
    })
}

/// The generator emits one method per operation, in the same order.
fn read_operations(
    app: &str,
    document: &Value,
    code: &syn::File,
    types: &std::collections::BTreeMap<String, RustType>,
) -> Result<Vec<Operation>, CodegenError> {
    let methods = client::methods(code);
    let found: Vec<_> = operations(document).collect();
    if methods.len() != found.len() {
        let problem = format!("{} operations, but {} methods", found.len(), methods.len());
        return Err(CodegenError::Generate {
            app: app.to_owned(),
            problem,
        });
    }
    let read = |((path, method, operation), function): (
        &(&str, &'static str, &Map<String, Value>),
        &&syn::ImplItemFn,
    )| {
        let arguments = client::arguments(function);
        let params = read_params(path, operation, &arguments)
            .ok_or_else(|| mismatch(app, &format!("{method} {path}"), function))?;
        Ok(Operation {
            id: operation
                .get("operationId")
                .and_then(Value::as_str)
                .unwrap_or_default()
                .to_owned(),
            rust_method: function.sig.ident.to_string(),
            about: about(operation.get("description")),
            method: (*method).to_owned(),
            path: (*path).to_owned(),
            params,
            body: read_body(document, operation, &arguments, types),
            success: read_success(operation, function),
        })
    };
    found.iter().zip(&methods).map(read).collect()
}

fn mismatch(app: &str, at: &str, function: &syn::ImplItemFn) -> CodegenError {
    let problem = format!(
        "arguments of `{}` do not match the parameters of the document",
        function.sig.ident
    );
    CodegenError::Document {
        app: app.to_owned(),
        at: at.to_owned(),
        problem,
    }
}

/// Parameters in the order of the arguments, the body left out.
fn read_params(
    path: &str,
    operation: &Map<String, Value>,
    arguments: &[(String, &syn::Type)],
) -> Option<Vec<Param>> {
    let listed = operation.get("parameters").and_then(Value::as_array);
    let mut listed: Vec<&Value> = listed.into_iter().flatten().collect();
    listed.sort_by_key(|parameter| {
        let name = text_of(parameter, "name");
        let place = path.find(&format!("{{{name}}}")).unwrap_or(usize::MAX);
        (
            location(parameter) as u8,
            if location(parameter) == Location::Path {
                place
            } else {
                0
            },
            name,
        )
    });
    let has_body = operation.contains_key("requestBody");
    let arguments: Vec<_> = arguments
        .iter()
        .filter(|(name, _)| !(has_body && name == "body"))
        .collect();
    if arguments.len() != listed.len() {
        return None;
    }
    let params = listed
        .iter()
        .zip(arguments)
        .map(|(parameter, (rust_name, ty))| {
            let rust_type = text(ty);
            Param {
                name: text_of(parameter, "name"),
                rust_name: rust_name.clone(),
                about: about(parameter.get("description")),
                location: location(parameter),
                required: !rust_type.starts_with("Option<"),
                schema: parameter.get("schema").cloned().unwrap_or_default(),
                rust_type,
            }
        });
    Some(params.collect())
}

/// A description on one line.
fn about(description: Option<&Value>) -> Option<String> {
    let words: Vec<_> = description?.as_str()?.split_whitespace().collect();
    (!words.is_empty()).then(|| words.join(" "))
}

fn location(parameter: &Value) -> Location {
    match parameter.get("in").and_then(Value::as_str) {
        Some("path") => Location::Path,
        Some("header") => Location::Header,
        _ => Location::Query,
    }
}

fn text_of(value: &Value, key: &str) -> String {
    value
        .get(key)
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned()
}

fn read_body(
    document: &Value,
    operation: &Map<String, Value>,
    arguments: &[(String, &syn::Type)],
    types: &std::collections::BTreeMap<String, RustType>,
) -> Option<Body> {
    let content = operation.get("requestBody")?.get("content")?.as_object()?;
    let (content_type, media) = content.iter().next()?;
    let (_, ty) = arguments.iter().find(|(name, _)| name == "body")?;
    let rust_type = match ty {
        syn::Type::Reference(reference) => text(&reference.elem),
        ty => text(ty),
    };
    let schema = media.get("schema").cloned().unwrap_or_default();
    let fields = rust_type
        .strip_prefix("types::")
        .map_or_else(Vec::new, |name| fields(document, &schema, types.get(name)));
    Some(Body {
        content_type: content_type.clone(),
        rust_type,
        schema,
        fields,
    })
}

/// Fields of a struct, each with its schema.
fn fields(document: &Value, schema: &Value, rust: Option<&RustType>) -> Vec<Field> {
    let Some(RustType {
        shape: Shape::Struct(fields),
        ..
    }) = rust
    else {
        return Vec::new();
    };
    let schema = if schema_name(schema).is_some() {
        target(document, schema)
    } else {
        schema
    };
    let required = schema.get("required").and_then(Value::as_array);
    let field = |(name, rust_name, rust_type): &(String, String, String)| Field {
        name: name.clone(),
        rust_name: rust_name.clone(),
        required: required.into_iter().flatten().any(|one| one == name),
        schema: schema
            .get("properties")
            .and_then(|properties| properties.get(name))
            .cloned()
            .unwrap_or_default(),
        rust_type: rust_type.clone(),
    };
    fields.iter().map(field).collect()
}

fn read_success(operation: &Map<String, Value>, function: &syn::ImplItemFn) -> Success {
    let schema = operation
        .get("responses")
        .and_then(|responses| responses.pointer("/2XX/content/application~1json/schema"))
        .cloned()
        .unwrap_or_default();
    match client::success_type(function).map(text).as_deref() {
        None | Some("()") => Success::Unit,
        Some("ByteStream") => Success::Stream,
        Some(rust_type) => Success::Json {
            rust_type: rust_type.to_owned(),
            schema,
        },
    }
}
