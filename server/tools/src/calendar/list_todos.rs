//! `nc_calendar_list_todos` and `nc_calendar_search_todos`: the tasks of one calendar, or of all at the same time.

use nc_generated_tools::calendar::{LIST_TODOS, SEARCH_TODOS};
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError, page};
use serde::{Deserialize, Serialize};

use super::{
    place::CalendarReadError,
    task::{self, Filter, Todo},
};

pub(crate) struct ListTodos;
pub(crate) struct SearchTodos;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct ListInput {
    /// Name of the calendar
    calendar_name: String,
    /// NEEDS-ACTION, IN-PROCESS, COMPLETED, CANCELLED
    status: Option<String>,
    /// At least as important: 1 is highest, 9 lowest
    min_priority: Option<i64>,
    /// Any of these, separated by commas
    categories: Option<String>,
    /// In any case
    summary_contains: Option<String>,
    /// Tasks on a page, up to 1000; 200 if not given
    limit: Option<i64>,
    /// Tasks to skip
    offset: Option<i64>,
}

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct SearchInput {
    /// NEEDS-ACTION, IN-PROCESS, COMPLETED, CANCELLED
    status: Option<String>,
    /// At least as important: 1 is highest, 9 lowest
    min_priority: Option<i64>,
    /// Any of these, separated by commas
    categories: Option<String>,
    /// In any case
    summary_contains: Option<String>,
    /// Tasks on a page, up to 1000; 200 if not given
    limit: Option<i64>,
    /// Tasks to skip
    offset: Option<i64>,
}

#[derive(Debug, Serialize, JsonSchema)]
#[schemars(transform = super::loose)]
pub(crate) struct Output {
    todos: Vec<Todo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    calendar_name: Option<String>,
    total_count: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_offset: Option<usize>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<CalendarReadError>,
}

impl Tool for ListTodos {
    const SPEC: &'static Spec = &LIST_TODOS;
    type Input = ListInput;
    type Output = Output;

    async fn run(ctx: &Ctx, input: ListInput) -> Result<Output, ToolError> {
        if input.calendar_name.trim().is_empty() {
            return Err(ToolError::invalid("argument calendar_name is required"));
        }
        let filter = Filter {
            status: input.status.as_deref(),
            min_priority: input.min_priority,
            categories: input.categories.as_deref(),
            summary_contains: input.summary_contains.as_deref(),
        };
        let name = Some(input.calendar_name.as_str());
        list(ctx, name, &filter, input.limit, input.offset).await
    }
}

impl Tool for SearchTodos {
    const SPEC: &'static Spec = &SEARCH_TODOS;
    type Input = SearchInput;
    type Output = Output;

    async fn run(ctx: &Ctx, input: SearchInput) -> Result<Output, ToolError> {
        let filter = Filter {
            status: input.status.as_deref(),
            min_priority: input.min_priority,
            categories: input.categories.as_deref(),
            summary_contains: input.summary_contains.as_deref(),
        };
        list(ctx, None, &filter, input.limit, input.offset).await
    }
}

async fn list(
    ctx: &Ctx,
    calendar: Option<&str>,
    filter: &Filter<'_>,
    limit: Option<i64>,
    offset: Option<i64>,
) -> Result<Output, ToolError> {
    let limit = page::limit(limit, 200, 1000)?;
    let offset = page::limit(offset, 0, usize::MAX)?;
    let (todos, errors) = task::list(ctx, calendar.unwrap_or_default(), filter).await?;
    let page = page::cut(todos, offset, limit);
    Ok(Output {
        todos: page.items,
        total_count: page.total,
        next_offset: page.next_offset,
        calendar_name: calendar.map(str::to_owned),
        errors,
    })
}
