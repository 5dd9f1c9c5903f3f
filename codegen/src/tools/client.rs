//! What a generated client offers: methods with their arguments, structs with their fields, read by `syn`.

use std::collections::BTreeMap;

use syn::{FnArg, GenericArgument, ImplItem, Item, Pat, PathArguments, ReturnType, Type, Visibility};

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
    /// Index the Rust text of a client module; call once per file.
    ///
    /// # Errors
    /// When the text is no Rust.
    pub fn add(&mut self, text: &str) -> Result<(), syn::Error> {
        let file = syn::parse_file(text)?;
        self.items(&file.items);
        Ok(())
    }

    /// The method of an operation id, whichever way it was written.
    pub fn method(&self, operation: &str) -> Option<&Method> {
        let wanted = plain(operation);
        self.methods.values().find(|method| plain(&method.name) == wanted)
    }

    fn items(&mut self, items: &[Item]) {
        for item in items {
            match item {
                Item::Mod(module) => {
                    if let Some((_, items)) = &module.content {
                        self.items(items);
                    }
                }
                Item::Struct(item) => {
                    let fields = item.fields.iter().filter_map(field).collect();
                    self.structs.insert(item.ident.to_string(), fields);
                }
                Item::Enum(item) if item.variants.iter().all(|variant| variant.fields.is_empty()) => {
                    let texts = item.variants.iter();
                    let texts = texts.map(|variant| wire(&variant.ident.to_string(), &variant.attrs));
                    self.enums.insert(item.ident.to_string(), texts.collect());
                }
                Item::Impl(item) if item.trait_.is_none() && is_client(&item.self_ty) => {
                    let methods = item.items.iter().filter_map(method);
                    self.methods.extend(methods.map(|method| (method.name.clone(), method)));
                }
                _ => {}
            }
        }
    }
}

/// Letters and digits of a name, lower case: `If-Match` and `if_match` are the same.
pub(super) fn plain(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

fn is_client(ty: &Type) -> bool {
    matches!(ty, Type::Path(path) if path.path.is_ident("Client"))
}

fn method(item: &ImplItem) -> Option<Method> {
    let ImplItem::Fn(function) = item else { return None };
    let public = matches!(function.vis, Visibility::Public(_));
    if !public || function.sig.asyncness.is_none() {
        return None;
    }
    let parameters = function.sig.inputs.iter().filter_map(parameter).collect();
    let ReturnType::Type(_, ty) = &function.sig.output else { return None };
    let success = argument(argument(ty)?)?;
    Some(Method { name: function.sig.ident.to_string(), parameters, success: text(success) })
}

fn parameter(arg: &FnArg) -> Option<Parameter> {
    let FnArg::Typed(arg) = arg else { return None };
    let Pat::Ident(name) = &*arg.pat else { return None };
    Some(Parameter { name: name.ident.to_string(), kind: text(&arg.ty) })
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

fn field(field: &syn::Field) -> Option<StructField> {
    let name = field.ident.as_ref()?.to_string();
    let wire = wire(&name, &field.attrs);
    Some(StructField { name, wire, kind: text(&field.ty) })
}

/// The name on the wire: what `serde(rename)` says, else the name in Rust.
fn wire(name: &str, attrs: &[syn::Attribute]) -> String {
    let mut wire = name.trim_start_matches("r#").to_owned();
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("serde")) {
        let read = attr.parse_nested_meta(|meta| {
            if meta.path.is_ident("rename") {
                wire = meta.value()?.parse::<syn::LitStr>()?.value();
            } else if meta.input.peek(syn::Token![=]) {
                meta.value()?.parse::<syn::Expr>()?;
            }
            Ok(())
        });
        debug_assert!(read.is_ok(), "serde attributes of {name}");
    }
    wire
}

/// A type as text: no spaces, no lifetimes, short paths.
fn text(ty: &Type) -> String {
    quote::quote!(#ty)
        .to_string()
        .replace(' ', "")
        .replace("&'a", "&")
        .replace("::std::option::", "")
        .replace("::std::string::", "")
        .replace("::std::vec::", "")
        .replace("::serde_json::", "serde_json::")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn methods_and_fields_are_found_by_their_names_on_the_wire() {
        let mut index = ClientIndex::default();
        index
            .add(
                r#"
                pub mod types {
                    pub struct Note {
                        #[serde(rename = "noteTitle", default, skip_serializing_if = "Option::is_none")]
                        pub note_title: ::std::option::Option<::std::string::String>,
                    }
                }
                impl Client {
                    pub async fn get_note<'a>(&'a self, id: i64, if_match: Option<&'a str>)
                        -> Result<ResponseValue<types::Note>, Error<()>> { todo!() }
                }"#,
            )
            .unwrap();
        let method = index.method("getNote").unwrap();
        assert_eq!(method.success, "types::Note");
        assert_eq!(method.parameters[1].kind, "Option<&str>");
        let field = &index.structs["Note"][0];
        assert_eq!((field.wire.as_str(), field.kind.as_str()), ("noteTitle", "Option<String>"));
    }
}
