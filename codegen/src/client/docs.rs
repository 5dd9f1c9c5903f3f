//! Documentation of generated items, derived from facts: what is sent where, and of what type it is.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::words::words;
use crate::api::{Argument, Location, Operation, PreparedApi, Shape, Success, serde_value};

/// Replace all documentation by `text`, one attribute per line.
pub(super) fn set(attributes: &mut Vec<syn::Attribute>, text: &str) {
    attributes.retain(|attribute| !attribute.path().is_ident("doc"));
    let lines: Vec<syn::Attribute> = text
        .lines()
        .map(|line| {
            let line = if line.is_empty() {
                String::new()
            } else {
                format!(" {line}")
            };
            syn::parse_quote!(#[doc = #line])
        })
        .collect();
    attributes.splice(0..0, lines);
}

/// What a method sends and what comes back.
pub(super) fn method(operation: &Operation) -> String {
    let mut text = sentence(operation.about.as_ref(), "\n\n");
    line(
        &mut text,
        &format!("`{} {}`\n", operation.method.to_uppercase(), operation.path),
    );
    for argument in operation.arguments() {
        match argument {
            Argument::Param(param) => {
                let place = match param.location {
                    Location::Path => "path",
                    Location::Query => "query",
                    Location::Header => "header",
                };
                let wire = if param.name == param.rust_name {
                    String::new()
                } else {
                    format!(" `{}`", param.name)
                };
                let kind = type_words(&param.rust_type);
                let about = param
                    .about
                    .as_ref()
                    .map_or_else(String::new, |about| format!(". {}", escaped(about)));
                line(
                    &mut text,
                    &format!("- `{}`: {place}{wire}, {kind}{about}", param.rust_name),
                );
            }
            Argument::Body(body) => {
                line(
                    &mut text,
                    &format!(
                        "- `body`: {}, `{}`",
                        type_words(&body.rust_type),
                        body.content_type
                    ),
                );
            }
        }
    }
    let answer = match &operation.success {
        Success::Unit => "nothing".to_owned(),
        Success::Stream => "a stream of bytes".to_owned(),
        Success::Json { rust_type, .. } => type_words(rust_type),
    };
    let gap = if text.ends_with("\n\n") { "" } else { "\n" };
    line(&mut text, &format!("{gap}Answers {answer}."));
    text + "\n# Errors\nWhatever goes wrong; `NextcloudError::from` says what and what to do."
}

/// Our own words about something, as the beginning of its documentation.
fn sentence(about: Option<&String>, end: &str) -> String {
    about.map_or_else(String::new, |about| escaped(about) + end)
}

/// Words as Markdown that means nothing but the words.
fn escaped(words: &str) -> String {
    words
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .replace('[', "\\[")
        .replace('<', "\\<")
}

/// What the generator says about an item: its description, or nothing but its name.
fn said(attributes: &[syn::Attribute], name: &str) -> Option<String> {
    let lines = attributes
        .iter()
        .filter_map(|attribute| match &attribute.meta {
            syn::Meta::NameValue(meta) if meta.path.is_ident("doc") => match &meta.value {
                syn::Expr::Lit(syn::ExprLit {
                    lit: syn::Lit::Str(text),
                    ..
                }) => Some(text.value()),
                _ => None,
            },
            _ => None,
        });
    let text = lines.collect::<Vec<_>>().join(" ");
    (!text.trim().is_empty() && text.trim() != format!("`{name}`")).then_some(text)
}

fn line(text: &mut String, line: &str) {
    // Writing to a string cannot fail.
    let _written = writeln!(text, "{line}");
}

fn type_words(rust_type: &str) -> String {
    syn::parse_str::<syn::Type>(rust_type)
        .map_or_else(|_| rust_type.to_owned(), |ty| words(&ty, "types::"))
}

/// Where each type of an app comes from, by its Rust name.
pub(super) fn origins(api: &PreparedApi) -> BTreeMap<String, String> {
    let mut origins = BTreeMap::new();
    for (parent, found) in &api.types {
        if let Shape::Struct(fields) = &found.shape {
            for (wire, _, rust_type) in fields {
                let own = found
                    .uses
                    .iter()
                    .filter(|name| rust_type.contains(name.as_str()) && name.starts_with(parent));
                origins.extend(own.map(|name| (name.clone(), format!("`{wire}` of [`{parent}`]"))));
            }
        }
    }
    for operation in &api.operations {
        let call = format!("[`{0}`](super::Client::{0})", operation.rust_method);
        if let Success::Json { rust_type, .. } = &operation.success {
            let name = inline_name(rust_type);
            origins
                .entry(name)
                .or_insert_with(|| format!("Answer of {call}"));
        }
        if let Some(body) = &operation.body {
            origins
                .entry(inline_name(&body.rust_type))
                .or_insert_with(|| format!("Body of {call}"));
        }
        for param in &operation.params {
            let origin = || format!("`{}` of {call}", param.name);
            origins
                .entry(inline_name(&param.rust_type))
                .or_insert_with(origin);
        }
    }
    let schemas = api
        .document
        .pointer("/components/schemas")
        .and_then(serde_json::Value::as_object);
    for name in schemas.into_iter().flatten().map(|(name, _)| name) {
        if let Some(rust) = api.types.keys().find(|rust| letters(rust) == letters(name)) {
            origins.insert(rust.clone(), format!("Schema `{name}`"));
        }
    }
    origins
}

/// The name inside `types::X`, `&'a types::X`, `Option<types::X>`, `Vec<types::X>`.
fn inline_name(rust_type: &str) -> String {
    let name = rust_type.rsplit("types::").next().unwrap_or_default();
    name.chars()
        .take_while(|letter| letter.is_alphanumeric() || *letter == '_')
        .collect()
}

fn letters(name: &str) -> String {
    name.chars()
        .filter(char::is_ascii_alphanumeric)
        .collect::<String>()
        .to_ascii_lowercase()
}

/// Document a struct and its fields.
pub(super) fn structure(item: &mut syn::ItemStruct, origin: Option<&String>) {
    about(&mut item.attrs, origin, &item.ident);
    for field in &mut item.fields {
        let Some(name) = &field.ident else { continue };
        let wire = serde_value(&field.attrs, "rename").unwrap_or_else(|| name.to_string());
        let fact = format!(
            "`{}`: {}.",
            wire.trim_start_matches("r#"),
            words(&field.ty, "")
        );
        let text = sentence(said(&field.attrs, "").as_ref(), "\n\n") + &fact;
        set(&mut field.attrs, &text);
    }
}

/// Document an enum and its variants.
pub(super) fn enumeration(item: &mut syn::ItemEnum, origin: Option<&String>) {
    about(&mut item.attrs, origin, &item.ident);
    for variant in &mut item.variants {
        let wire =
            serde_value(&variant.attrs, "rename").unwrap_or_else(|| variant.ident.to_string());
        set(&mut variant.attrs, &format!("`{wire}`."));
    }
}

/// Document an alias.
pub(super) fn alias(item: &mut syn::ItemType, origin: Option<&String>) {
    about(&mut item.attrs, origin, &item.ident);
}

fn about(attributes: &mut Vec<syn::Attribute>, origin: Option<&String>, name: &syn::Ident) {
    let name = name.to_string();
    let fact = origin.map_or_else(
        || format!("`{name}`, part of another type."),
        |origin| format!("{origin}."),
    );
    let text = sentence(said(attributes, &name).as_ref(), "\n\n") + &fact;
    set(attributes, &text);
}
