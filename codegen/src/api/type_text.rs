//! Types as one writes them by hand.

use syn::visit_mut::VisitMut;

/// Source text of a type, formatted as in a file: `Vec<types::Note>`.
pub(super) fn text(ty: &syn::Type) -> String {
    let mut ty = ty.clone();
    PreludeNames { taken: &[] }.visit_type_mut(&mut ty);
    let file = syn::parse_quote! { type X = #ty; };
    let line = prettyplease::unparse(&file);
    let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
    let ty = line
        .trim_start_matches("type X =")
        .trim_end_matches(';')
        .trim();
    ty.replace("< ", "<").replace(" >", ">").replace(",>", ">")
}

/// Writes `::std::option::Option` and the like by their prelude names, except those that are `taken`.
pub(crate) struct PreludeNames<'a> {
    /// Names that mean something else where the code stands.
    pub(crate) taken: &'a [&'a str],
}

impl VisitMut for PreludeNames<'_> {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        const PRELUDE: [&str; 3] = ["Option", "String", "Vec"];
        syn::visit_mut::visit_path_mut(self, path);
        let std = path.segments.len() == 3
            && path
                .segments
                .first()
                .is_some_and(|first| first.ident == "std");
        let Some(last) = path.segments.last().filter(|_| std).cloned() else {
            return;
        };
        let name = last.ident.to_string();
        if PRELUDE.contains(&name.as_str()) && !self.taken.contains(&name.as_str()) {
            path.leading_colon = None;
            path.segments = std::iter::once(last).collect();
        }
    }
}
