//! What a generated client offers: methods with their arguments, structs with their fields, read from the generator's output.

use std::collections::BTreeMap;

use syn::{
    FnArg, GenericArgument, ImplItem, Item, Pat, PathArguments, ReturnType, Type, Visibility,
};

use crate::api::{PreparedApi, RustType, Shape};

/// One argument of a method.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parameter {
    /// Name in Rust.
    pub name: String,
    /// Type without lifetimes and spaces.
    pub kind: String,
}

/// One operation as the client offers it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Method {
    /// Name in Rust.
    pub name: String,
    /// Arguments in order, without `self`.
    pub parameters: Vec<Parameter>,
    /// What a success holds: the `T` of `ResponseValue<T>`.
    pub success: String,
}

/// One field of a struct.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StructField {
    /// Name in Rust.
    pub name: String,
    /// Name on the wire.
    pub wire: String,
    /// Type without spaces.
    pub kind: String,
}

/// The methods and structs of one client module.
#[derive(Debug, Default)]
pub struct ClientIndex {
    /// By name.
    pub methods: BTreeMap<String, Method>,
    /// By name, without module.
    pub structs: BTreeMap<String, Vec<StructField>>,
    /// The texts that each enum takes, by name without module.
    pub enums: BTreeMap<String, Vec<String>>,
}

impl ClientIndex {
    /// The index of a prepared API.
    pub fn of(api: &PreparedApi) -> Self {
        let mut index = Self::default();
        for (name, rust) in &api.types {
            match &rust.shape {
                Shape::Struct(fields) => {
                    let fields = fields.iter().map(|(wire, name, kind)| StructField {
                        name: name.clone(),
                        wire: wire.clone(),
                        kind: outside(kind, &api.types),
                    });
                    index.structs.insert(name.clone(), fields.collect());
                }
                Shape::Enum(variants) => {
                    let texts = variants.iter().map(|(wire, _)| wire.clone());
                    index.enums.insert(name.clone(), texts.collect());
                }
                Shape::Newtype(_) | Shape::Alias(_) => {}
            }
        }
        index.read(&api.code.items);
        index
    }

    /// The method of an operation id, whichever way it was written.
    pub fn method(&self, operation: &str) -> Option<&Method> {
        let wanted = plain(operation);
        self.methods
            .values()
            .find(|method| plain(&method.name) == wanted)
    }

    fn read(&mut self, items: &[Item]) {
        for item in items {
            if let Item::Impl(item) = item
                && item.trait_.is_none()
                && is_client(&item.self_ty)
            {
                let methods = item.items.iter().filter_map(method);
                self.methods
                    .extend(methods.map(|method| (method.name.clone(), method)));
            }
        }
    }
}

/// A type as seen from inside the module `types`, written as from outside.
fn outside(kind: &str, types: &BTreeMap<String, RustType>) -> String {
    let mut out = String::new();
    let mut word = String::new();
    for letter in kind.chars().chain([' ']) {
        if letter.is_alphanumeric() || letter == '_' {
            word.push(letter);
            continue;
        }
        if types.contains_key(&word) && !out.ends_with("::") {
            out.push_str("types::");
        }
        out.push_str(&std::mem::take(&mut word));
        if letter != ' ' {
            out.push(letter);
        }
    }
    short(&out)
}

/// Letters and digits of a name, lower case: `If-Match` and `if_match` are the same.
pub(super) fn plain(name: &str) -> String {
    name.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect()
}

fn is_client(ty: &Type) -> bool {
    matches!(ty, Type::Path(path) if path.path.is_ident("Client"))
}

fn method(item: &ImplItem) -> Option<Method> {
    let ImplItem::Fn(function) = item else {
        return None;
    };
    let public = matches!(function.vis, Visibility::Public(_));
    if !public || function.sig.asyncness.is_none() {
        return None;
    }
    let parameters = function.sig.inputs.iter().filter_map(parameter).collect();
    let ReturnType::Type(_, ty) = &function.sig.output else {
        return None;
    };
    let success = argument(argument(ty)?)?;
    Some(Method {
        name: function.sig.ident.to_string(),
        parameters,
        success: text(success),
    })
}

fn parameter(arg: &FnArg) -> Option<Parameter> {
    let FnArg::Typed(arg) = arg else { return None };
    let Pat::Ident(name) = &*arg.pat else {
        return None;
    };
    Some(Parameter {
        name: name.ident.to_string(),
        kind: text(&arg.ty),
    })
}

/// The first type argument of a generic type.
fn argument(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ty else { return None };
    let PathArguments::AngleBracketed(args) = &path.path.segments.last()?.arguments else {
        return None;
    };
    args.args.iter().find_map(|arg| match arg {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

/// A type as text: no spaces, no lifetimes, short paths.
fn text(ty: &Type) -> String {
    short(
        &quote::quote!(#ty)
            .to_string()
            .replace(' ', "")
            .replace("&'a", "&"),
    )
}

fn short(text: &str) -> String {
    text.replace("::std::option::", "")
        .replace("::std::string::", "")
        .replace("::std::vec::", "")
        .replace("::serde_json::", "serde_json::")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn methods_are_found_by_their_operation() {
        let code = syn::parse_file(
            "impl Client {
                pub async fn get_note<'a>(&'a self, id: i64, if_match: Option<&'a str>)
                    -> Result<ResponseValue<types::Note>, Error<()>> {}
            }",
        );
        let mut index = ClientIndex::default();
        index.read(&code.unwrap().items);
        let method = index.method("getNote").unwrap();
        assert_eq!(method.success, "types::Note");
        assert_eq!(method.parameters[1].kind, "Option<&str>");
    }
}
