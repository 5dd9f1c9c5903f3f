//! `completion/complete`: what could stand in the braces of a resource address.

use std::sync::Arc;

use rmcp::{
    ErrorData,
    model::{CompleteRequestParams, CompleteResult, CompletionInfo, JsonObject, Reference},
};
use serde_json::Value;

use super::{Handler, gate::Visit};

/// Address, argument, and the tool whose `results` have the values as `id` and what people call them as `title`.
const SOURCES: &[(&str, &str, &str)] =
    &[("nc://Notes/{note_id}", "note_id", "nc_notes_list_notes")];

impl Handler {
    /// Values that begin like the given one or whose title contains it, at most 100; none where nothing is known.
    pub(super) async fn completions(
        &self,
        visit: &Visit,
        asked: &CompleteRequestParams,
    ) -> Result<CompleteResult, ErrorData> {
        let Reference::Resource(address) = &asked.r#ref else {
            return Ok(CompleteResult::default());
        };
        let source = SOURCES
            .iter()
            .find(|(uri, name, _)| *uri == address.uri && *name == asked.argument.name);
        let Some((.., tool)) = source else {
            return Ok(CompleteResult::default());
        };
        let tool = self.admit(visit, tool).await?;
        if self.parts.rates.take(visit.caller.key).is_err() {
            return Ok(CompleteResult::default());
        }
        let schema = Arc::clone(&tool.definition.input_schema);
        let list = tool
            .entry
            .call(self.ctx(visit), JsonObject::new(), schema)
            .await
            .map_err(|error| ErrorData::internal_error(error.text(), None))?;
        let all = matching(&list, &asked.argument.value);
        let total = u32::try_from(all.len()).ok();
        let has_more = all.len() > CompletionInfo::MAX_VALUES;
        let values = all.into_iter().take(CompletionInfo::MAX_VALUES).collect();
        let mut info = CompletionInfo::new(values).unwrap_or_default();
        info.total = total;
        info.has_more = Some(has_more);
        Ok(CompleteResult::new(info))
    }
}

/// Ids of the results that fit what was typed.
fn matching(list: &Value, typed: &str) -> Vec<String> {
    let typed = typed.to_lowercase();
    let results = list.get("results").and_then(Value::as_array);
    let fits = |row: &Value| {
        let id = match row.get("id")? {
            Value::String(id) => id.clone(),
            id => id.to_string(),
        };
        let title = row.get("title").and_then(Value::as_str).unwrap_or_default();
        (id.starts_with(&typed) || title.to_lowercase().contains(&typed)).then_some(id)
    };
    results.into_iter().flatten().filter_map(fits).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn ids_and_titles_both_lead_to_an_id() {
        let list = json!({ "results": [{ "id": 12, "title": "Garden plan" }, { "id": 7, "title": "Soup" }] });
        assert_eq!(matching(&list, "1"), ["12"]);
        assert_eq!(matching(&list, "SOUP"), ["7"]);
        assert_eq!(matching(&list, ""), ["12", "7"]);
    }
}
