//! The choices of a selection column, which the API takes as JSON in a text.

use nc_toolkit::ToolError;
use nextcloud_client::tables::types::ColumnSelectionOptionsItem;
use serde_json::json;

/// New choices, numbered from 0.
///
/// # Errors
/// [`ToolError::Invalid`] when one is blank or there twice.
pub(super) fn fresh(labels: &[String]) -> Result<String, ToolError> {
    kept(labels, &[])
}

/// Choices that keep the numbers which their labels have in `old`, so that rows keep their values.
///
/// # Errors
/// [`ToolError::Invalid`] when one is blank or there twice.
pub(super) fn kept(
    labels: &[String],
    old: &[ColumnSelectionOptionsItem],
) -> Result<String, ToolError> {
    let mut next = old
        .iter()
        .filter_map(|one| one.id)
        .max()
        .map_or(0, |id| id + 1);
    let mut options = Vec::new();
    for (at, label) in labels.iter().enumerate() {
        let label = label.trim();
        if label.is_empty() {
            return Err(ToolError::invalid("`options` must not hold a blank text"));
        }
        if labels.iter().take(at).any(|other| other.trim() == label) {
            return Err(ToolError::invalid(format!("`options` has {label} twice")));
        }
        let known = old.iter().find(|one| one.label.as_deref() == Some(label));
        let id = known.and_then(|one| one.id).unwrap_or_else(|| {
            let id = next;
            next += 1;
            id
        });
        options.push(json!({ "id": id, "label": label }));
    }
    Ok(serde_json::Value::from(options).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(list: &[&str]) -> Vec<String> {
        list.iter().map(|text| (*text).to_owned()).collect()
    }

    #[test]
    fn known_choices_keep_their_numbers() {
        let old = [ColumnSelectionOptionsItem {
            id: Some(4),
            label: Some("done".to_owned()),
        }];
        let made = kept(&texts(&["open", "done"]), &old).unwrap();
        assert_eq!(made, r#"[{"id":5,"label":"open"},{"id":4,"label":"done"}]"#);
        assert_eq!(fresh(&texts(&["a"])).unwrap(), r#"[{"id":0,"label":"a"}]"#);
    }

    #[test]
    fn blank_and_double_choices_are_refused() {
        assert!(fresh(&texts(&[" "])).is_err());
        assert!(fresh(&texts(&["a", "a "])).is_err());
    }
}
