//! `page` of a tool: how the list in its result comes in pages.

use serde::Deserialize;

use super::{Problems, ToolDef, closest};

/// Items on a page where nothing else is said.
const SIZE: usize = 250;

/// How a list comes in pages. Clients see `cursor` and `next_cursor`; the names here are the tool's own.
///
/// Without `offset` and `at` the tool gives the whole list, and the server cuts it; but with `limit` alone, or `most`,
/// the rest of a list cannot be had, and its result says `truncated`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageDef {
    /// The list in a handler's result; that of a `call` stands in its `result`.
    pub list: Option<String>,
    /// Items on a page that the server cuts.
    pub size: Option<usize>,
    /// Items that Nextcloud gives at most, without a way to the others.
    pub most: Option<usize>,
    /// The argument that bounds a page.
    pub limit: Option<String>,
    /// The argument that says how many items come before a page.
    pub offset: Option<String>,
    /// The argument that says in any other way where a page begins.
    pub at: Option<String>,
    /// The field of the result that says where the next begins; `next_` and the argument when absent.
    pub next: Option<String>,
    /// The header of the answer that says where the next begins, for `call`.
    pub header: Option<String>,
    /// Which names of `offset`, `at` and `next` clients see as well, because users rely on them.
    #[serde(default)]
    pub keep: Vec<String>,
    /// Why the list is always short, and has no pages.
    pub whole: Option<String>,
}

impl PageDef {
    /// The argument that takes where a page begins.
    pub fn position(&self) -> Option<&str> {
        self.offset.as_deref().or(self.at.as_deref())
    }

    /// The field of the tool's own result that says where the next begins, if the tool cuts.
    pub fn next(&self) -> Option<String> {
        let position = self.position()?;
        let next = self.next.clone();
        Some(next.unwrap_or_else(|| format!("next_{position}")))
    }

    /// Whether what is beyond the bound cannot be had.
    pub fn ends(&self) -> bool {
        self.position().is_none() && (self.limit.is_some() || self.most.is_some())
    }

    /// Items on a page that the server cuts.
    pub fn size(&self) -> usize {
        self.size.unwrap_or(SIZE)
    }
}

/// Everything about `page` that needs no API document.
pub(super) fn check(file: &str, tool: &ToolDef, problems: &mut Problems) {
    let Some(page) = &tool.page else {
        return;
    };
    for text in wrong(tool, &page.value) {
        problems.add(file, page, format!("{}: {text}", tool.name.value));
    }
}

fn wrong(tool: &ToolDef, page: &PageDef) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut say = |text: String| wrong.push(text);
    if let Some(why) = &page.whole {
        let other = page.list.is_some() || page.size.is_some() || page.position().is_some();
        if other || why.trim().is_empty() {
            say("`whole:` stands alone and says why the list is always short".to_owned());
        }
        return wrong;
    }
    let listed = tool
        .result
        .as_ref()
        .and_then(|result| result.value.list.as_ref());
    match (&tool.call, &page.list) {
        (Some(_), Some(_)) => say("`result` has the list already: remove `list`".to_owned()),
        (Some(_), None) if listed.is_none() => say("`page` needs a `list` in `result`".to_owned()),
        (None, None) => say("write `list:`, the name of the list in the result".to_owned()),
        _ => {}
    }
    if page.offset.is_some() && page.at.is_some() {
        say("write `offset` if items are counted, else `at`: not both".to_owned());
    }
    let own = page.position().is_some();
    if (own || page.ends()) && page.size.is_some() {
        say("the tool cuts by itself: remove `size`".to_owned());
    }
    if page.most.is_some() && (own || page.limit.is_some()) {
        say("`most` stands alone, for what has neither limit nor pages".to_owned());
    }
    if !own && (page.next.is_some() || page.header.is_some()) {
        say("write `offset:` or `at:`, the argument that says where a page begins".to_owned());
    }
    if own && tool.call.is_some() && page.header.is_none() && page.limit.is_none() {
        say("write `limit:` or `header:` under `page`".to_owned());
    }
    let names: Vec<String> = page
        .position()
        .map(ToOwned::to_owned)
        .into_iter()
        .chain(page.next())
        .collect();
    for name in page.keep.iter().filter(|name| !names.contains(name)) {
        let near = closest(name, names.iter().map(String::as_str));
        say(format!(
            "`keep` names neither the argument nor the field: `{name}`{near}"
        ));
    }
    for arg in [page.position(), page.limit.as_deref()]
        .into_iter()
        .flatten()
    {
        if tool.call.is_some() && !tool.args.contains_key(arg) {
            let near = closest(arg, tool.args.keys().map(String::as_str));
            say(format!("`page` names no argument: `{arg}`{near}"));
        }
    }
    wrong
}
