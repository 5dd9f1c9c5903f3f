//! Makes a generated method say only what it needs: no version header, a name that is unique among all apps, and
//! answers read by us.

use quote::ToTokens;
use syn::visit_mut::VisitMut;

/// Nextcloud has no `api-version` header; without other headers there is no header map either.
pub(super) fn trim(method: &mut syn::ImplItemFn, operation: &str) {
    method
        .block
        .stmts
        .retain(|statement| !mentions(statement, "api-version"));
    if !method
        .block
        .stmts
        .iter()
        .any(|statement| mentions(statement, "header_map . append"))
    {
        method
            .block
            .stmts
            .retain(|statement| !mentions(statement, "let mut header_map"));
        WithoutHeaders.visit_block_mut(&mut method.block);
    }
    for statement in &mut method.block.stmts {
        if let syn::Stmt::Local(local) = statement {
            // Every request is changed by the hooks, so no exception for an unneeded `mut` is needed.
            local.attrs.clear();
        }
    }
    LenientAnswer.visit_block_mut(&mut method.block);
    Named(operation).visit_block_mut(&mut method.block);
}

fn mentions(statement: &syn::Stmt, text: &str) -> bool {
    !is_request(statement) && statement.to_token_stream().to_string().contains(text)
}

/// The statement that builds the request names every part, so it is never dropped as a whole.
fn is_request(statement: &syn::Stmt) -> bool {
    matches!(statement, syn::Stmt::Local(local) if local.pat.to_token_stream().to_string().ends_with("request"))
}

/// Drops `.headers(header_map)`.
struct WithoutHeaders;

impl VisitMut for WithoutHeaders {
    fn visit_expr_mut(&mut self, expr: &mut syn::Expr) {
        syn::visit_mut::visit_expr_mut(self, expr);
        if let syn::Expr::MethodCall(call) = expr
            && call.method == "headers"
        {
            *expr = (*call.receiver).clone();
        }
    }
}

/// Reads a JSON answer by our own function, which forgives what PHP gets wrong at the outermost level too.
struct LenientAnswer;

impl VisitMut for LenientAnswer {
    fn visit_expr_path_mut(&mut self, path: &mut syn::ExprPath) {
        if path
            .path
            .segments
            .last()
            .is_some_and(|last| last.ident == "from_response")
        {
            *path = syn::parse_quote!(crate::answer::read);
        }
    }
}

/// Names the operation as `<app>.<operation id>`, as manifests and traces do.
struct Named<'a>(&'a str);

impl VisitMut for Named<'_> {
    fn visit_field_value_mut(&mut self, field: &mut syn::FieldValue) {
        if matches!(&field.member, syn::Member::Named(name) if name == "operation_id") {
            let name = self.0;
            field.expr = syn::parse_quote!(#name);
        }
    }
}
