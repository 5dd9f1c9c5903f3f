//! An answer reduced to what does not depend on the data: the JSON keys, or the names of XML elements.

use std::collections::BTreeSet;

use serde_json::Value;

/// `ocs.data[].id` and so on of JSON, `d:href` and so on of XML, nothing of anything else.
pub(super) fn keys(content_type: &str, body: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    if content_type.starts_with("application/json") {
        json(
            &mut found,
            "",
            &serde_json::from_str(body).unwrap_or_default(),
        );
    } else if content_type.contains("xml") {
        for tag in body
            .split('<')
            .skip(1)
            .filter(|tag| !tag.starts_with(['/', '?', '!']))
        {
            found.insert(
                tag.chars()
                    .take_while(|c| !c.is_whitespace() && !"/>".contains(*c))
                    .collect(),
            );
        }
    }
    found
}

fn json(found: &mut BTreeSet<String>, at: &str, value: &Value) {
    match value {
        Value::Array(items) => items
            .iter()
            .for_each(|item| json(found, &format!("{at}[]"), item)),
        Value::Object(fields) => {
            for (name, value) in fields {
                // Ids as keys are data.
                let name = if name.chars().all(|c| c.is_ascii_digit()) {
                    "#"
                } else {
                    name.trim_end_matches(|c: char| c.is_ascii_digit())
                };
                let below = format!("{at}.{name}");
                json(found, &below, value);
                found.insert(below);
            }
        }
        _ => {}
    }
}
