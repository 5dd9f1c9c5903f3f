//! `nc_calendar_complete_todo`: status, percentage and time of completion together, of one occurrence where there are more.

use jiff::tz::TimeZone;
use nc_generated_tools::calendar::COMPLETE_TODO;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_dav::{
    content_line::Line,
    icalendar::{Kind, When, Zones},
};
use serde::{Deserialize, Serialize};

use super::{
    place::Place,
    repeating::{self, Turn},
    single, task,
};

pub(crate) struct CompleteTodo;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Name of the calendar
    calendar_name: String,
    /// UID of the task
    todo_uid: String,
    /// When it was done; now if not given
    completed: Option<String>,
    /// From reading; refuses when changed since
    #[serde(default)]
    etag: String,
}

#[derive(Debug, Serialize, JsonSchema)]
#[schemars(transform = super::loose)]
pub(crate) struct Output {
    uid: String,
    calendar_name: String,
    status: &'static str,
    percent_complete: i64,
    completed: String,
    href: String,
    etag: String,
    #[serde(flatten)]
    turn: Turn,
}

impl Tool for CompleteTodo {
    const SPEC: &'static Spec = &COMPLETE_TODO;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let place = Place::of(ctx, &input.calendar_name).await?;
        let found = place.find_version(Kind::Task, &input.todo_uid, &input.etag);
        let (object, mut todo) = found.await?;
        let now = ctx.clock().now();
        // Which occurrence is the oldest is the same wherever one is.
        let zones = todo.zones(TimeZone::UTC);
        let one = repeating::oldest_open(&todo, &zones, now);
        let part = match &one {
            Some(which) => todo.single_out(which, &zones),
            None => todo.main_mut(),
        };
        let part = part.ok_or_else(|| ToolError::invalid("the task has no content"))?;
        part.set(Line::new("STATUS", "COMPLETED"));
        let done = input
            .completed
            .as_deref()
            .filter(|text| !text.trim().is_empty());
        if done.is_none() {
            part.set(When::utc(now).line("COMPLETED"));
        }
        task::set_progress(part, true, Some(100), done, now)?;
        let completed = part.line("COMPLETED").and_then(When::of);
        let turn = repeating::go_on(&mut todo, one.as_ref(), &zones, now);
        single::stamp_both(&mut todo, one.as_ref(), &zones, now);
        todo.declare_zones();
        let stored = place.change(&object, &todo).await?;
        Ok(Output {
            uid: todo.uid().unwrap_or_default(),
            calendar_name: place.name,
            status: "COMPLETED",
            percent_complete: 100,
            completed: completed
                .map(|at| at.iso(&Zones::none()))
                .unwrap_or_default(),
            href: object.address.to_string(),
            etag: stored.etag.into(),
            turn,
        })
    }
}
