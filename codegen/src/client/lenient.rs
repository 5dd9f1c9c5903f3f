//! Fields of answers are read leniently: absent, null, `"1"` for 1 and `[]` for an object do not fail the whole.

use std::collections::BTreeSet;

use quote::ToTokens;

use crate::api::{PreparedApi, Success, mentioned, serde_flag, serde_value};

/// Names of the types that answers contain.
pub(super) fn read_types(api: &PreparedApi) -> BTreeSet<String> {
    let names: BTreeSet<String> = api.types.keys().cloned().collect();
    let mut open: Vec<String> = Vec::new();
    for operation in &api.operations {
        if let Success::Json { rust_type, .. } = &operation.success
            && let Ok(ty) = syn::parse_str::<syn::Type>(rust_type)
        {
            open.extend(mentioned(ty.to_token_stream(), &names));
        }
    }
    let mut read = BTreeSet::new();
    while let Some(name) = open.pop() {
        if read.insert(name.clone()) {
            open.extend(
                api.types
                    .get(&name)
                    .into_iter()
                    .flat_map(|found| found.uses.iter().cloned()),
            );
        }
    }
    read
}

/// Add the attributes to every field that has a default and no reader of its own.
pub(super) fn lenient(item: &mut syn::ItemStruct) {
    for field in item.fields.iter_mut().filter(|field| field.ident.is_some()) {
        if serde_flag(&field.attrs, "flatten")
            || serde_value(&field.attrs, "deserialize_with").is_some()
        {
            continue;
        }
        let attribute = if serde_flag(&field.attrs, "default") {
            syn::parse_quote!(#[serde(deserialize_with = "::nextcloud_transport::lax::de")])
        } else {
            syn::parse_quote!(#[serde(default, deserialize_with = "::nextcloud_transport::lax::de")])
        };
        field.attrs.push(attribute);
    }
}
