//! `ask`, `from_others`, `long` and `page` of a tool as Rust.

use serde_json::Value;

use crate::manifest::{AskDef, PageDef, ToolDef};

impl ToolDef {
    pub(super) fn ask_literal(&self) -> String {
        let Some(ask) = &self.ask else {
            return "None".to_owned();
        };
        let ask = &ask.value;
        let words: Vec<&str> = ask.words.split_whitespace().collect();
        let look = ask.look.iter().filter_map(|(name, place)| {
            let (tool, path) = AskDef::place(place)?;
            Some(format!(
                "nc_toolkit::Look {{ name: {name:?}, tool: {tool:?}, path: &{path:?} }}"
            ))
        });
        let when = ask.when.iter().map(|(arg, values)| {
            let values: Vec<String> = values.as_array().into_iter().flatten().map(text).collect();
            format!("nc_toolkit::When {{ arg: {arg:?}, values: &{values:?} }}")
        });
        format!(
            "Some(&nc_toolkit::Ask {{ words: {:?}, look: &[{}], type_back: {:?}, undo: {}, when: &[{}] }})",
            words.join(" "),
            look.collect::<Vec<_>>().join(", "),
            ask.type_back,
            ask.undo,
            when.collect::<Vec<_>>().join(", "),
        )
    }

    pub(super) fn others_literal(&self) -> String {
        let Some(others) = &self.from_others else {
            return "None".to_owned();
        };
        let others = &others.value;
        format!(
            "Some(&nc_toolkit::FromOthers {{ origin: {:?}, text: &{:?}, author: &{:?}, sender: &{:?}, only_if: {:?} }})",
            others.origin, others.text, others.author, others.sender, others.only_if
        )
    }

    pub(super) fn long_literal(&self) -> String {
        let Some(long) = &self.long else {
            return "None".to_owned();
        };
        let long = &long.value;
        format!(
            "Some(&nc_toolkit::Long {{ field: {:?}, uri: {:?} }})",
            long.field, long.uri
        )
    }

    pub(super) fn page_literal(&self) -> String {
        let cut = PageDef::default();
        let listed = self
            .result
            .as_ref()
            .and_then(|result| result.value.list.as_ref());
        let page = match &self.page {
            Some(page) => &page.value,
            None if self.effect.value == "read" && listed.is_some() => &cut,
            None => return "None".to_owned(),
        };
        let Some(list) = page
            .list
            .as_ref()
            .or(listed)
            .filter(|_| page.whole.is_none())
        else {
            return "None".to_owned();
        };
        let by = match (page.position(), page.next()) {
            (Some(at), Some(next)) => format!(
                "Tool(nc_toolkit::Position {{ at: {at:?}, next: {next:?}, counts: {}, keep: &{:?} }})",
                page.offset.is_some(),
                page.keep
            ),
            _ if page.ends() => format!("Bound({:?})", page.most),
            _ => format!("Server({})", page.size()),
        };
        format!(
            "Some(&nc_toolkit::Paging {{ list: {list:?}, limit: {:?}, by: nc_toolkit::PageBy::{by} }})",
            page.limit
        )
    }
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), ToOwned::to_owned)
}
