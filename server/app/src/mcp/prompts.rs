//! `prompts/*`: what people choose from a menu; who may not use the tools of a prompt does not see it.

use std::collections::{BTreeMap, BTreeSet};

use nc_toolkit::PromptSpec;
use rmcp::{
    ErrorData,
    model::{
        CacheScope, GetPromptRequestParams, GetPromptResult, JsonObject, ListPromptsResult, Prompt,
        PromptArgument, PromptMessage, Role,
    },
};
use serde_json::Value;

use super::{Handler, Instances, gate::Visit};

impl Handler {
    /// The prompts whose tools the visitor may use.
    pub(super) async fn prompts(&self, visit: &Visit) -> Result<ListPromptsResult, ErrorData> {
        let offered = self.offered(visit).await?;
        let offered: BTreeSet<&str> = offered.iter().map(|item| item.spec().name).collect();
        let shown = nc_tools::surface()
            .prompts()
            .iter()
            .filter(|prompt| prompt.needs.iter().all(|name| offered.contains(name)))
            .map(|prompt| {
                let mut shown = definition(prompt);
                shown.icons = self.parts.icons.of_app(app(prompt));
                shown
            })
            .collect();
        let mut result = ListPromptsResult::with_all_items(shown);
        result.ttl_ms = u64::try_from(Instances::FRESH.as_millis()).ok();
        result.cache_scope = Some(CacheScope::Private);
        Ok(result)
    }

    /// The words of a prompt with its arguments filled in.
    ///
    /// # Errors
    /// A prompt that is not there or not for this visitor, a missing or unknown argument.
    pub(super) async fn prompt(
        &self,
        visit: &Visit,
        asked: &GetPromptRequestParams,
    ) -> Result<GetPromptResult, ErrorData> {
        let prompt = known(&asked.name)?;
        for tool in prompt.needs {
            self.admit(visit, tool).await?;
        }
        let given = strings(asked.arguments.as_ref())?;
        let text = prompt
            .filled(&given)
            .map_err(|words| ErrorData::invalid_params(words, None))?;
        let message = PromptMessage::new_text(Role::User, text);
        Ok(GetPromptResult::new(vec![message]).with_description(prompt.about))
    }
}

/// The app of the first tool that a prompt needs.
fn app(prompt: &PromptSpec) -> &'static str {
    let first = prompt.needs.first();
    let tool = first.and_then(|name| nc_tools::surface().tool(name));
    tool.map_or("server", |tool| tool.spec().app.name)
}

/// The prompt of this name.
///
/// # Errors
/// When there is none.
pub(super) fn known(name: &str) -> Result<&'static PromptSpec, ErrorData> {
    let mut all = nc_tools::surface().prompts().iter();
    all.find(|prompt| prompt.name == name).ok_or_else(|| {
        let shown: String = name.chars().take(128).collect();
        let words = format!("there is no prompt \"{shown}\"; prompts/list names all");
        ErrorData::invalid_params(words, None)
    })
}

fn definition(prompt: &PromptSpec) -> Prompt {
    let arguments = prompt.arguments.iter().map(|argument| {
        PromptArgument::new(argument.name)
            .with_description(argument.about)
            .with_required(argument.absent.is_none())
    });
    Prompt::new(prompt.name, Some(prompt.about), Some(arguments.collect())).with_title(prompt.title)
}

fn strings(arguments: Option<&JsonObject>) -> Result<BTreeMap<String, String>, ErrorData> {
    let given = arguments.into_iter().flatten();
    given
        .map(|(name, value)| match value {
            Value::String(text) => Ok((name.clone(), text.clone())),
            Value::Null => Ok((name.clone(), String::new())),
            Value::Number(number) => Ok((name.clone(), number.to_string())),
            _ => Err(ErrorData::invalid_params(
                format!("the argument `{name}` must be a text"),
                None,
            )),
        })
        .collect()
}
