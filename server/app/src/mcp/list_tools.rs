//! `tools/list`: what the caller may use, in constant order, a page at a time.

use rmcp::{
    ErrorData,
    model::{CacheScope, ListToolsResult, PaginatedRequestParams, Tool},
};

use super::{Handler, Instances, compact, cursor::Cursors, gate::Visit};

impl Handler {
    pub(super) async fn tools_page(
        &self,
        visit: &Visit,
        asked: Option<PaginatedRequestParams>,
    ) -> Result<ListToolsResult, ErrorData> {
        let cursors = Cursors {
            seal: &self.parts.safety.cursors,
            user: &visit.caller.user,
            list: "tools/list",
        };
        let after = match asked.and_then(|asked| asked.cursor) {
            Some(given) => Some(cursors.read(&given)?),
            None => None,
        };
        let offered = self.offered(visit).await?;
        let all: Vec<Tool> = if visit.selection.is_compact() {
            compact::tools(&offered, visit.selection.is_read_only())
        } else {
            offered
                .into_iter()
                .map(|item| {
                    let mut tool = item.definition.clone();
                    tool.icons = self.parts.icons.of_app(item.spec().app.name);
                    tool
                })
                .collect()
        };
        let mut result = page(all, after.as_deref(), self.parts.page_size);
        result.next_cursor = result.next_cursor.map(|name| cursors.after(&name));
        Ok(result)
    }
}

/// The tools after `after`, at most `size`; its cursor is the last name as it is. `all` is in order of names.
fn page(all: Vec<Tool>, after: Option<&str>, size: usize) -> ListToolsResult {
    let mut rest = all
        .into_iter()
        .filter(|tool| after.is_none_or(|after| &*tool.name > after));
    let tools: Vec<Tool> = rest.by_ref().take(size).collect();
    let more = rest.next().is_some();
    let next = tools
        .last()
        .filter(|_| more)
        .map(|last| last.name.to_string());
    let mut result = ListToolsResult::with_all_items(tools);
    result.next_cursor = next;
    result.ttl_ms = u64::try_from(Instances::FRESH.as_millis()).ok();
    result.cache_scope = Some(CacheScope::Private);
    result
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    #[test]
    fn pages_join_to_the_whole_list() {
        let all: Vec<Tool> = ["a", "b", "c", "d", "e"]
            .map(|name| Tool::new(name, "", Arc::new(serde_json::Map::new())))
            .into();
        let (mut seen, mut after) = (Vec::new(), None);
        loop {
            let found = page(all.clone(), after.as_deref(), 2);
            seen.extend(found.tools.into_iter().map(|tool| tool.name));
            match found.next_cursor {
                Some(next) => after = Some(next),
                None => break,
            }
        }
        assert_eq!(seen, ["a", "b", "c", "d", "e"]);
    }
}
