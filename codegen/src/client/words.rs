//! Rust types in words, for documentation.

/// `Option<Vec<types::Note>>` as "list of [`Note`](types::Note), optional"; `module` is where types are found.
pub(super) fn words(ty: &syn::Type, module: &str) -> String {
    match ty {
        syn::Type::Reference(reference) => words(&reference.elem, module),
        syn::Type::Path(path) => path_words(&path.path, module),
        syn::Type::Tuple(_) => "nothing".to_owned(),
        _ => "any JSON".to_owned(),
    }
}

fn path_words(path: &syn::Path, module: &str) -> String {
    let Some(last) = path.segments.last() else {
        return "any JSON".to_owned();
    };
    let inner: Vec<_> = inner(&last.arguments).map(|ty| words(ty, module)).collect();
    match (last.ident.to_string().as_str(), inner.as_slice()) {
        ("Option", [inner]) => format!("{inner}, optional"),
        ("Box", [inner]) => inner.clone(),
        ("Vec", [inner]) => format!("list of {inner}"),
        ("PhpMap" | "Map", [_, value]) => format!("map of {value}"),
        ("str" | "String", _) => "text".to_owned(),
        ("i64", _) => "integer".to_owned(),
        ("f64", _) => "number".to_owned(),
        ("bool", _) => "boolean".to_owned(),
        ("Value", _) => "any JSON".to_owned(),
        ("ByteStream", _) => "a stream of bytes".to_owned(),
        ("B", _) => "raw bytes".to_owned(),
        (name, _) if module.is_empty() => format!("[`{name}`]"),
        (name, _) => format!("[`{name}`]({module}{name})"),
    }
}

fn inner(arguments: &syn::PathArguments) -> impl Iterator<Item = &syn::Type> {
    let arguments = match arguments {
        syn::PathArguments::AngleBracketed(arguments) => Some(&arguments.args),
        _ => None,
    };
    arguments
        .into_iter()
        .flatten()
        .filter_map(|argument| match argument {
            syn::GenericArgument::Type(ty) => Some(ty),
            _ => None,
        })
}
