//! The types of a generated client module, read back from the generator's output.

use std::collections::{BTreeMap, BTreeSet};

use quote::ToTokens;

use super::type_text::text;

/// One type of the module `types`.
#[derive(Debug, Clone)]
pub struct RustType {
    /// What it is made of.
    pub shape: Shape,
    /// Names of other types of the module that its fields contain.
    pub uses: BTreeSet<String>,
}

/// What a type is made of.
#[derive(Debug, Clone)]
pub enum Shape {
    /// Fields: wire name, Rust name, Rust type; in Rust order. The wire name of a flattened field is empty.
    Struct(Vec<(String, String, String)>),
    /// One unnamed field of this type.
    Newtype(String),
    /// Variants: text on the wire and Rust name.
    Enum(Vec<(String, String)>),
    /// An alias of another type.
    Alias(String),
}

/// The items of the module `types`.
pub(crate) fn type_items(code: &syn::File) -> &[syn::Item] {
    let module = code.items.iter().find_map(|item| match item {
        syn::Item::Mod(module) if module.ident == "types" => module.content.as_ref(),
        _ => None,
    });
    module.map_or(&[], |(_, items)| items)
}

/// All structs, enums and aliases of the module `types`, by name.
pub(crate) fn read_types(code: &syn::File) -> BTreeMap<String, RustType> {
    let mut types = BTreeMap::new();
    for item in type_items(code) {
        let (name, shape) = match item {
            syn::Item::Struct(item) => (&item.ident, struct_shape(&item.fields)),
            syn::Item::Enum(item) => (
                &item.ident,
                Shape::Enum(item.variants.iter().map(variant).collect()),
            ),
            syn::Item::Type(item) => (&item.ident, Shape::Alias(text(&item.ty))),
            _ => continue,
        };
        types.insert(
            name.to_string(),
            RustType {
                shape,
                uses: BTreeSet::new(),
            },
        );
    }
    let names: BTreeSet<_> = types.keys().cloned().collect();
    for item in type_items(code) {
        let (name, tokens) = match item {
            syn::Item::Struct(item) => (&item.ident, item.fields.to_token_stream()),
            syn::Item::Enum(item) => (&item.ident, item.variants.to_token_stream()),
            syn::Item::Type(item) => (&item.ident, item.ty.to_token_stream()),
            _ => continue,
        };
        if let Some(found) = types.get_mut(&name.to_string()) {
            found.uses = mentioned(tokens, &names);
        }
    }
    types
}

fn struct_shape(fields: &syn::Fields) -> Shape {
    match fields {
        syn::Fields::Unnamed(fields) => {
            Shape::Newtype(fields.unnamed.iter().map(|field| text(&field.ty)).collect())
        }
        fields => Shape::Struct(fields.iter().map(field).collect()),
    }
}

fn field(field: &syn::Field) -> (String, String, String) {
    let rust = field.ident.as_ref().map(plain).unwrap_or_default();
    let wire = if serde_flag(&field.attrs, "flatten") {
        String::new()
    } else {
        serde_value(&field.attrs, "rename").unwrap_or_else(|| rust.clone())
    };
    (wire, rust, text(&field.ty))
}

fn variant(variant: &syn::Variant) -> (String, String) {
    let rust = variant.ident.to_string();
    (
        serde_value(&variant.attrs, "rename").unwrap_or_else(|| rust.clone()),
        rust,
    )
}

/// Name of an identifier without `r#`.
fn plain(ident: &syn::Ident) -> String {
    let name = ident.to_string();
    name.strip_prefix("r#").map_or(name.clone(), str::to_owned)
}

/// Whether a serde attribute contains the bare word `flag`.
pub(crate) fn serde_flag(attributes: &[syn::Attribute], flag: &str) -> bool {
    let mut found = false;
    each_serde(attributes, |meta| {
        found |= meta.path.is_ident(flag) && !meta.input.peek(syn::Token![=]);
    });
    found
}

/// The text of `key = "text"` in a serde attribute.
pub(crate) fn serde_value(attributes: &[syn::Attribute], key: &str) -> Option<String> {
    let mut value = None;
    each_serde(attributes, |meta| {
        if meta.path.is_ident(key)
            && let Ok(input) = meta.value()
            && let Ok(text) = input.parse::<syn::LitStr>()
        {
            value = Some(text.value());
        }
    });
    value
}

fn each_serde(
    attributes: &[syn::Attribute],
    mut each: impl FnMut(&syn::meta::ParseNestedMeta<'_>),
) {
    for attribute in attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("serde"))
    {
        let parsed = attribute.parse_nested_meta(|meta| {
            each(&meta);
            if meta.input.peek(syn::Token![=]) {
                meta.value()?.parse::<syn::Lit>()?;
            }
            Ok(())
        });
        // An attribute we cannot parse has none of the keys we look for.
        drop(parsed);
    }
}

/// Which of `names` occur in the tokens.
pub(crate) fn mentioned(
    tokens: proc_macro2::TokenStream,
    names: &BTreeSet<String>,
) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for token in tokens {
        match token {
            proc_macro2::TokenTree::Group(group) => found.extend(mentioned(group.stream(), names)),
            proc_macro2::TokenTree::Ident(ident) => {
                found.extend(names.get(&ident.to_string()).cloned());
            }
            _ => {}
        }
    }
    found
}
