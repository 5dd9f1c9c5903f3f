//! Lists in pages: every page but the last comes with a cursor, which is opaque and good for its caller and list only.
//!
//! A manifest says how a tool's list is paged (`page`). Clients see an argument `cursor` and a field `next_cursor`; where
//! a page begins, in the terms of the tool, stands sealed in them. The tool knows nothing of either.

use rmcp::model::JsonObject;
use serde_json::{Map, Value, json};

use crate::{Ctx, Spec, ToolError, cursors::OneList};

/// The argument that clients see.
pub const CURSOR: &str = "cursor";
/// The field of results that clients see.
pub const NEXT: &str = "next_cursor";
/// What a cursor that counts items adds to a result, in bytes, and something to spare.
const ROOM: usize = 400;
/// The field of results that says that there may be more.
const TRUNCATED: &str = "truncated";

/// How the list in the result of a tool comes in pages.
#[derive(Debug, PartialEq, Eq)]
pub struct Paging {
    /// Name of the list, at the top of the result.
    pub list: &'static str,
    /// The argument that bounds a page; another page may have another bound.
    pub limit: Option<&'static str>,
    /// Who cuts.
    pub by: PageBy,
}

/// Who cuts a list into pages.
#[derive(Debug, PartialEq, Eq)]
pub enum PageBy {
    /// The server: the tool gives the whole list, of which a page has at most so many.
    Server(usize),
    /// The tool.
    Tool(Position),
    /// Nobody: what is beyond the limit, or beyond so many, cannot be had, and the result says so.
    Bound(Option<u64>),
}

/// How a tool is told where a page begins.
#[derive(Debug, PartialEq, Eq)]
pub struct Position {
    /// The argument that takes it.
    pub at: &'static str,
    /// The field of the result that says where the next page begins; absent on the last.
    pub next: &'static str,
    /// Whether it counts items from the start of the list.
    pub counts: bool,
    /// Which of these names clients see as well.
    pub keep: &'static [&'static str],
}

impl Position {
    fn shows(&self, name: &str) -> bool {
        self.keep.contains(&name)
    }
}

impl Paging {
    /// The schema of the arguments as clients see it.
    pub(crate) fn input(&self, schema: &mut JsonObject) {
        let Some(Value::Object(properties)) = schema.get_mut("properties") else {
            return;
        };
        if !self.has_cursor() {
            return;
        }
        if let PageBy::Tool(position) = &self.by
            && !position.shows(position.at)
        {
            properties.shift_remove(position.at);
        }
        let cursor = json!({ "type": "string", "description": "next_cursor of the last page" });
        properties.insert(CURSOR.to_owned(), cursor);
    }

    /// The schema of the result as clients see it.
    pub(crate) fn output(&self, schema: &mut JsonObject) {
        let hidden = match &self.by {
            PageBy::Tool(position) if !position.shows(position.next) => position.next,
            _ => NEXT,
        };
        if let Some(Value::Array(required)) = schema.get_mut("required") {
            required.retain(|name| name != hidden);
        }
        if let Some(Value::Object(properties)) = schema.get_mut("properties") {
            properties.shift_remove(hidden);
            let (name, kind) = match self.by {
                PageBy::Bound(_) => (TRUNCATED, "boolean"),
                _ => (NEXT, "string"),
            };
            properties.insert(name.to_owned(), json!({ "type": kind }));
        }
    }

    /// How many items the result has at most, where the rest cannot be had.
    fn bound(&self, args: &JsonObject, schema: &JsonObject) -> Option<u64> {
        let PageBy::Bound(most) = self.by else {
            return None;
        };
        most.or_else(|| {
            let limit = self.limit?;
            let usual = || schema.get("properties")?.get(limit)?.get("default");
            args.get(limit).or_else(usual)?.as_u64()
        })
    }

    fn has_cursor(&self) -> bool {
        !matches!(self.by, PageBy::Bound(_))
    }

    /// What says which list it is: all arguments but those that say which part of it.
    pub(crate) fn of_list<'a>(&self, args: &'a JsonObject) -> impl Iterator<Item = &'a str> {
        let at = match &self.by {
            PageBy::Tool(position) => position.at,
            PageBy::Server(_) | PageBy::Bound(_) => CURSOR,
        };
        let parts = [CURSOR, at, self.limit.unwrap_or(CURSOR)];
        let names = args.keys().map(String::as_str);
        names.filter(move |name| !parts.contains(name))
    }
}

/// One page, from the arguments that ask for it to the result.
#[derive(Debug)]
pub(crate) struct Turn<'a> {
    paging: &'static Paging,
    ctx: &'a Ctx,
    list: OneList,
    /// Where it begins; `None` for the first.
    from: Option<Value>,
    /// How many items were asked for, where the rest cannot be had.
    bound: Option<u64>,
}

impl<'a> Turn<'a> {
    /// Take the cursor out of coerced `args`, and tell the tool where the page begins.
    ///
    /// # Errors
    /// [`ToolError`] for a cursor that is not good here.
    pub(crate) fn begin(
        spec: &Spec,
        ctx: &'a Ctx,
        args: &mut JsonObject,
        schema: &JsonObject,
    ) -> Result<Option<Self>, ToolError> {
        let Some(paging) = spec.page else {
            return Ok(None);
        };
        let list = OneList::of(spec.name, paging, args);
        let cursor = args.shift_remove(CURSOR).filter(|_| paging.has_cursor());
        let from = match cursor {
            Some(Value::String(cursor)) => {
                let now = ctx.clock().now();
                Some(ctx.cursors().open(&cursor, &list, now)?)
            }
            Some(other) => {
                let text = format!("argument `cursor` cannot be used: {other} is no text");
                return Err(ToolError::invalid(text));
            }
            None => None,
        };
        let mut turn = Self {
            paging,
            ctx,
            list,
            from,
            bound: paging.bound(args, schema),
        };
        turn.place(args);
        Ok(Some(turn))
    }

    /// A cursor counts for more than a position beside it: clients repeat the arguments of the first page.
    fn place(&mut self, args: &mut JsonObject) {
        if let PageBy::Tool(position) = &self.paging.by {
            match &self.from {
                Some(from) => {
                    args.insert(position.at.to_owned(), from.clone());
                }
                None => self.from = args.get(position.at).cloned(),
            }
        }
    }

    /// Cut the result to one page, and say where the next begins.
    pub(crate) fn end(self, result: &mut Map<String, Value>) {
        let start = self.from.as_ref().and_then(Value::as_u64).unwrap_or(0);
        let start = usize::try_from(start).unwrap_or(usize::MAX);
        let next = match &self.paging.by {
            PageBy::Bound(_) => return self.mark(result),
            PageBy::Server(size) => {
                let kept = self.cut(result, start, *size);
                kept.map(|kept| json!(start.saturating_add(kept)))
            }
            PageBy::Tool(position) => {
                let next = if position.shows(position.next) {
                    result.get(position.next).cloned()
                } else {
                    result.shift_remove(position.next)
                };
                let shorter = position.counts.then(|| self.cut(result, 0, usize::MAX));
                match shorter.flatten() {
                    Some(kept) => Some(json!(start.saturating_add(kept))),
                    None => next.filter(|next| !next.is_null()),
                }
            }
        };
        if let Some(next) = next {
            let cursor = self
                .ctx
                .cursors()
                .seal(&next, &self.list, self.ctx.clock().now());
            result.insert(NEXT.to_owned(), Value::String(cursor));
        }
    }

    /// Say that there may be more than the list has.
    fn mark(&self, result: &mut Map<String, Value>) {
        let list = result.get(self.paging.list).and_then(Value::as_array);
        let got = list.and_then(|list| u64::try_from(list.len()).ok());
        if self.bound.is_some_and(|bound| got >= Some(bound)) {
            result.insert(TRUNCATED.to_owned(), Value::Bool(true));
        }
    }

    /// Keep at most `most` items from `start`, and no more than a result may hold; how many, when more follow.
    fn cut(&self, result: &mut Map<String, Value>, start: usize, most: usize) -> Option<usize> {
        let whole = serde_json::to_string(result).map_or(0, |text| text.len());
        let list = result.get_mut(self.paging.list)?.as_array_mut()?;
        let total = list.len();
        let sizes: Vec<usize> = list.iter().map(|item| item.to_string().len() + 1).collect();
        let rest = whole
            .saturating_sub(sizes.iter().sum())
            .saturating_add(ROOM);
        let mut left = self.ctx.cursors().most_bytes().saturating_sub(rest);
        let fitting = sizes.iter().skip(start).take(most).take_while(|size| {
            let fits = **size <= left;
            left = left.saturating_sub(**size);
            fits
        });
        // One item that is too large is refused as a result that is too large, which says what to do.
        let kept = fitting.count().max(1).min(total.saturating_sub(start));
        list.drain(..start.min(total));
        list.truncate(kept);
        (start.saturating_add(kept) < total).then_some(kept)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const COUNTED: Paging = Paging {
        list: "notes",
        limit: Some("limit"),
        by: PageBy::Tool(Position {
            at: "offset",
            next: "next_offset",
            counts: true,
            keep: &[],
        }),
    };

    fn object(value: &Value) -> JsonObject {
        value.as_object().unwrap().clone()
    }

    #[test]
    fn clients_see_cursors_and_not_what_stands_in_them() {
        let mut input = object(&json!({ "properties": { "limit": {}, "offset": {} } }));
        let mut output = object(&json!({
            "properties": { "notes": {}, "next_offset": {} },
            "required": ["notes", "next_offset"],
        }));
        COUNTED.input(&mut input);
        COUNTED.output(&mut output);
        let names = |schema: &JsonObject| {
            let properties = schema["properties"].as_object().unwrap();
            properties.keys().cloned().collect::<Vec<_>>()
        };
        assert_eq!(names(&input), ["limit", "cursor"]);
        assert_eq!(names(&output), ["notes", "next_cursor"]);
        assert_eq!(output["required"], json!(["notes"]));
    }

    #[test]
    fn what_users_rely_on_stays() {
        let paging = Paging {
            by: PageBy::Tool(Position {
                at: "offset",
                next: "next_offset",
                counts: true,
                keep: &["offset"],
            }),
            ..COUNTED
        };
        let mut input = object(&json!({ "properties": { "offset": {} } }));
        paging.input(&mut input);
        assert_eq!(input["properties"].as_object().unwrap().len(), 2);
    }

    #[test]
    fn the_bound_of_a_list_is_its_limit_or_the_usual_one() {
        let of_limit = Paging {
            by: PageBy::Bound(None),
            ..COUNTED
        };
        let schema = object(&json!({ "properties": { "limit": { "default": 10 } } }));
        let bound = |args: &Value| of_limit.bound(&object(args), &schema);
        assert_eq!(bound(&json!({ "limit": 3 })), Some(3));
        assert_eq!(bound(&json!({})), Some(10));
        let fixed = Paging {
            limit: None,
            by: PageBy::Bound(Some(25)),
            ..COUNTED
        };
        assert_eq!(fixed.bound(&JsonObject::new(), &schema), Some(25));
    }
}
