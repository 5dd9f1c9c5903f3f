//! Where the values of an argument can be chosen from: the rows that a listing tool answers.

use serde_json::Value;

/// Rows of a tool's result that name or number something.
#[derive(Debug)]
pub struct Choice {
    /// The tool that lists.
    pub tool: &'static str,
    /// Its argument that takes what was typed, when it searches itself.
    pub typed: Option<&'static str>,
    /// Arguments it needs besides.
    pub fixed: &'static [(&'static str, &'static str)],
    /// Field of its result that has the rows.
    pub rows: &'static str,
    /// Field of a row that is the value.
    pub value: &'static str,
    /// Field of a row that people know it by.
    pub label: &'static str,
}

impl Choice {
    /// Values of the rows in `result` that begin as `typed`, or whose label contains it; each once, in their order.
    pub fn matching(&self, result: &Value, typed: &str) -> Vec<String> {
        let typed = typed.to_lowercase();
        let rows = result.get(self.rows).and_then(Value::as_array);
        let mut found = Vec::new();
        for row in rows.into_iter().flatten() {
            let Some(value) = plain(row.get(self.value)) else {
                continue;
            };
            let label = plain(row.get(self.label)).unwrap_or_default();
            let fits =
                value.to_lowercase().starts_with(&typed) || label.to_lowercase().contains(&typed);
            if fits && !found.contains(&value) {
                found.push(value);
            }
        }
        found
    }
}

fn plain(value: Option<&Value>) -> Option<String> {
    match value? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const NOTES: Choice = Choice {
        tool: "nc_notes_list_notes",
        typed: None,
        fixed: &[],
        rows: "results",
        value: "id",
        label: "title",
    };

    #[test]
    fn values_and_labels_both_lead_to_a_value() {
        let list = json!({ "results": [
            { "id": 12, "title": "Garden plan" },
            { "id": 7, "title": "Soup" },
            { "id": 7, "title": "Soup" },
            { "title": "without a number" },
        ] });
        assert_eq!(NOTES.matching(&list, "1"), ["12"]);
        assert_eq!(NOTES.matching(&list, "SOUP"), ["7"]);
        assert_eq!(NOTES.matching(&list, ""), ["12", "7"]);
    }
}
