//! `completion/complete`: what could stand in an argument of a prompt or in the braces of a resource address.

use std::sync::Arc;

use nc_toolkit::Choice;
use rmcp::{
    ErrorData,
    model::{CompleteRequestParams, CompleteResult, CompletionInfo, JsonObject, Reference},
};
use serde_json::Value;

use super::{Handler, gate::Visit, prompts};

impl Handler {
    /// Values that begin like the given one or whose label contains it, at most 100; none where nothing is known.
    pub(super) async fn completions(
        &self,
        visit: &Visit,
        asked: &CompleteRequestParams,
    ) -> Result<CompleteResult, ErrorData> {
        let Some(choice) = source(&asked.r#ref, &asked.argument.name)? else {
            return Ok(CompleteResult::default());
        };
        let tool = self.admit(visit, choice.tool).await?;
        if self.parts.rates.take(visit.caller.key).is_err() {
            return Ok(CompleteResult::default());
        }
        let typed = asked.argument.value.trim();
        if choice.typed.is_some() && typed.is_empty() {
            return Ok(CompleteResult::default());
        }
        let schema = Arc::clone(&tool.definition.input_schema);
        let list = tool
            .entry
            .call(self.ctx(visit), arguments(choice, typed), schema)
            .await
            .map_err(|error| ErrorData::internal_error(error.text(), None))?;
        let all = choice.matching(&list, typed);
        let total = u32::try_from(all.len()).ok();
        let has_more = all.len() > CompletionInfo::MAX_VALUES;
        let values = all.into_iter().take(CompletionInfo::MAX_VALUES).collect();
        let mut info = CompletionInfo::new(values).unwrap_or_default();
        info.total = total;
        info.has_more = Some(has_more);
        Ok(CompleteResult::new(info))
    }
}

/// Where values come from; `None` for what nobody can list.
fn source(reference: &Reference, argument: &str) -> Result<Option<&'static Choice>, ErrorData> {
    match reference {
        Reference::Resource(address) => Ok(nc_tools::surface().choice_for(&address.uri, argument)),
        Reference::Prompt(prompt) => {
            let prompt = prompts::known(&prompt.name)?;
            let mut known = prompt.arguments.iter();
            let found = known.find(|known| known.name == argument);
            let found = found.ok_or_else(|| {
                let shown: String = argument.chars().take(128).collect();
                let words = format!("the prompt {} has no argument \"{shown}\"", prompt.name);
                ErrorData::invalid_params(words, None)
            })?;
            Ok(found.choice)
        }
        _ => Ok(None),
    }
}

fn arguments(choice: &Choice, typed: &str) -> JsonObject {
    let fixed = choice.fixed.iter().copied();
    fixed
        .chain(choice.typed.map(|name| (name, typed)))
        .map(|(name, value)| (name.to_owned(), Value::from(value)))
        .collect()
}
