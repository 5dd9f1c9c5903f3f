//! The first lines of every file that codegen writes, and the way code becomes text.

/// `//!` lines: what the file is, that it is written, and from what.
pub(super) fn header(about: &str, from: &str) -> String {
    format!(
        "//! {about}\n//!\n//! Written by `cargo xtask codegen` from `{from}`; change that instead.\n\n"
    )
}

/// Code as text, laid out by `prettyplease`, which does not depend on the toolchain, with air between items.
pub(super) fn source(about: &str, from: &str, items: Vec<syn::Item>) -> String {
    let file = syn::File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items,
    };
    header(about, from) + &spaced(&prettyplease::unparse(&file))
}

/// A blank line after every item and after the imports.
fn spaced(code: &str) -> String {
    let mut text = String::new();
    let mut last = "";
    for line in code.lines() {
        let ended = matches!(last, "}" | "    }") && !line.trim_start().starts_with('}');
        let imported =
            last.ends_with(';') && last.starts_with(['u', '}']) && !line.starts_with("use ");
        if (ended || imported) && !line.is_empty() {
            text.push('\n');
        }
        text.push_str(line);
        text.push('\n');
        last = line;
    }
    text
}
