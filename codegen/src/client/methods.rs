//! The methods in the generator's output.

/// The methods that send requests, in order.
pub(crate) fn methods(code: &syn::File) -> Vec<&syn::ImplItemFn> {
    let own = code.items.iter().filter_map(|item| match item {
        syn::Item::Impl(item) if item.trait_.is_none() => Some(item),
        _ => None,
    });
    own.flat_map(|item| &item.items)
        .filter_map(|item| match item {
            syn::ImplItem::Fn(function) if function.sig.asyncness.is_some() => Some(function),
            _ => None,
        })
        .collect()
}

/// Names and types of a method's arguments, without `self`.
pub(crate) fn arguments(function: &syn::ImplItemFn) -> Vec<(String, &syn::Type)> {
    let typed = function.sig.inputs.iter().filter_map(|input| match input {
        syn::FnArg::Typed(typed) => Some(typed),
        syn::FnArg::Receiver(_) => None,
    });
    typed.map(|typed| (name(&typed.pat), &*typed.ty)).collect()
}

fn name(pattern: &syn::Pat) -> String {
    match pattern {
        syn::Pat::Ident(pattern) => pattern.ident.to_string(),
        _ => String::new(),
    }
}

/// The `T` of `Result<ResponseValue<T>, _>`.
pub(crate) fn success_type(function: &syn::ImplItemFn) -> Option<&syn::Type> {
    let syn::ReturnType::Type(_, result) = &function.sig.output else {
        return None;
    };
    first_argument(first_argument(result)?)
}

fn first_argument(ty: &syn::Type) -> Option<&syn::Type> {
    let syn::Type::Path(path) = ty else {
        return None;
    };
    let syn::PathArguments::AngleBracketed(arguments) = &path.path.segments.last()?.arguments
    else {
        return None;
    };
    arguments.args.iter().find_map(|argument| match argument {
        syn::GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}
