//! JSON values as the XML that OCS makes of PHP arrays.

use std::fmt::Write;

use quick_xml::escape::escape;
use serde_json::Value;

pub(crate) fn document(meta: &Value, data: &Value) -> String {
    let mut out = String::from("<?xml version=\"1.0\"?>\n<ocs>\n");
    element(&mut out, "meta", meta, 1);
    element(&mut out, "data", data, 1);
    out.push_str("</ocs>\n");
    out
}

fn element(out: &mut String, name: &str, value: &Value, depth: usize) {
    let pad = " ".repeat(depth);
    let text = match value {
        Value::Null => None,
        Value::Bool(flag) => Some(if *flag { "1".to_owned() } else { String::new() }),
        Value::Number(number) => Some(number.to_string()),
        Value::String(text) => Some(escape(text.as_str()).into_owned()),
        Value::Array(items) => {
            return children(out, name, items.iter().map(|item| ("element", item)), depth);
        }
        Value::Object(fields) => {
            return children(
                out,
                name,
                fields.iter().map(|(name, value)| (name.as_str(), value)),
                depth,
            );
        }
    };
    // Writing to a string cannot fail.
    let _ = match text {
        None => writeln!(out, "{pad}<{name}/>"),
        Some(text) => writeln!(out, "{pad}<{name}>{text}</{name}>"),
    };
}

fn children<'v>(
    out: &mut String,
    name: &str,
    fields: impl ExactSizeIterator<Item = (&'v str, &'v Value)>,
    depth: usize,
) {
    let pad = " ".repeat(depth);
    if fields.len() == 0 {
        let _ = writeln!(out, "{pad}<{name}/>");
        return;
    }
    let _ = writeln!(out, "{pad}<{name}>");
    for (name, value) in fields {
        let numeric = name.starts_with(|first: char| first.is_ascii_digit());
        element(
            out,
            if numeric {
                "element"
            } else {
                name.trim_start_matches('@')
            },
            value,
            depth + 1,
        );
    }
    let _ = writeln!(out, "{pad}</{name}>");
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn empty_lists_close_themselves_and_empty_texts_do_not() {
        let text = document(
            &json!({"status": "ok"}),
            &json!({"a": [], "b": "", "c": [true, null], "d": "<&"}),
        );
        assert!(text.contains(
            " <data>\n  <a/>\n  <b></b>\n  <c>\n   <element>1</element>\n   <element/>\n  </c>\n"
        ));
        assert!(text.contains("<d>&lt;&amp;</d>"));
    }
}
