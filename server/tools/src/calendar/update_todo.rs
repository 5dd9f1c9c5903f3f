//! `nc_calendar_update_todo`: a whole task, or one occurrence of it.

use jiff::{Timestamp, tz::TimeZone};
use nc_generated_tools::calendar::UPDATE_TODO;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_dav::{
    collection::Principal,
    content_line::Component,
    icalendar::{CalendarObject, Kind, When, Zones, anchor},
};
use serde::{Deserialize, Serialize};

use super::{
    fields::Fields,
    people,
    place::Place,
    reminder::{self, Reminder},
    repeating::{self, Turn},
    single, task,
};

pub(crate) struct UpdateTodo;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Name of the calendar
    calendar_name: String,
    /// UID of the task
    todo_uid: String,
    /// Only this occurrence, from the answer of `nc_calendar_complete_todo`
    recurrence_id: Option<String>,
    /// Title
    summary: Option<String>,
    /// Text
    description: Option<String>,
    /// NEEDS-ACTION, IN-PROCESS, COMPLETED, CANCELLED
    status: Option<String>,
    /// 1 highest to 9, 0 none
    priority: Option<i64>,
    /// 0 to 100
    percent_complete: Option<i64>,
    /// Day or time
    due: Option<String>,
    /// Day or time, as due
    dtstart: Option<String>,
    /// When it was done
    completed: Option<String>,
    /// Of times without offset, as Europe/Berlin
    timezone: Option<String>,
    /// Separated by commas
    categories: Option<String>,
    /// UID of the task above
    related_to: Option<String>,
    /// Replaces all, as in `nc_calendar_create_event`
    reminders: Option<Vec<Reminder>>,
    /// From reading; refuses when changed since
    #[serde(default)]
    etag: String,
}

#[derive(Debug, Serialize, JsonSchema)]
#[schemars(transform = super::loose)]
pub(crate) struct Output {
    uid: String,
    calendar_name: String,
    href: String,
    etag: String,
    #[serde(flatten)]
    turn: Turn,
}

impl Tool for UpdateTodo {
    const SPEC: &'static Spec = &UPDATE_TODO;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let place = Place::of(ctx, &input.calendar_name).await?;
        let found = place.find_version(Kind::Task, &input.todo_uid, &input.etag);
        let (object, mut todo) = found.await?;
        let me = people::me(ctx).await?;
        let (now, zones) = (ctx.clock().now(), todo.zones(TimeZone::UTC));
        let named = single::named(&todo, input.recurrence_id.as_deref(), &zones)?;
        input.change(&mut todo, named.as_ref(), &zones, &me)?;
        let one = match named {
            None if input.completes() => repeating::oldest_open(&todo, &zones, now),
            named => named,
        };
        let turn = input.progress(&mut todo, one.as_ref(), &zones, now)?;
        single::stamp_both(&mut todo, one.as_ref(), &zones, now);
        todo.declare_zones();
        let stored = place.change(&object, &todo).await?;
        Ok(Output {
            uid: todo.uid().unwrap_or_default(),
            calendar_name: place.name,
            href: object.address.to_string(),
            etag: stored.etag.into(),
            turn,
        })
    }
}

impl Input {
    /// Whether the task is done after this.
    fn completes(&self) -> bool {
        match &self.status {
            Some(status) => status.trim().eq_ignore_ascii_case("COMPLETED"),
            None => self.percent_complete == Some(100),
        }
    }

    /// Everything but how far the task is.
    fn change(
        &self,
        todo: &mut CalendarObject,
        one: Option<&When>,
        zones: &Zones,
        me: &Principal,
    ) -> Result<(), ToolError> {
        let part = part(todo, one, zones)?;
        let old = anchor(part);
        let fields = Fields {
            title: self.summary.as_deref(),
            description: self.description.as_deref(),
            categories: self.categories.as_deref(),
            priority: self.priority,
            ..Fields::default()
        };
        fields.apply(part, Kind::Task)?;
        let (start, due) = (self.dtstart.as_deref(), self.due.as_deref());
        task::set_dates(part, start, due, self.timezone.as_deref(), zones)?;
        task::set_parent(part, self.related_to.as_deref());
        if let Some(reminders) = &self.reminders {
            reminder::replace(part, reminders, me.mail_addresses().next())?;
        }
        let new = anchor(part);
        if let (None, Some(old), Some(new)) = (one, old, new)
            && old != new
        {
            todo.follow(&old, &new);
        }
        Ok(())
    }

    /// How far the task or the occurrence is, and what that means for its series.
    fn progress(
        &self,
        todo: &mut CalendarObject,
        one: Option<&When>,
        zones: &Zones,
        now: Timestamp,
    ) -> Result<Turn, ToolError> {
        let given =
            self.status.is_some() || self.percent_complete.is_some() || self.completed.is_some();
        if !given {
            return Ok(Turn::default());
        }
        let part = part(todo, one, zones)?;
        let status = Fields {
            status: self.status.as_deref(),
            ..Fields::default()
        };
        status.apply(part, Kind::Task)?;
        let (percent, done) = (self.percent_complete, self.completed.as_deref());
        task::set_progress(part, self.status.is_some(), percent, done, now)?;
        if one.is_some() && repeating::is_open(part) {
            repeating::reopen(todo);
        }
        if !self.completes() {
            return Ok(Turn::default());
        }
        let turn = repeating::go_on(todo, one, zones, now);
        Ok(turn)
    }
}

/// What is changed: the whole task, or one occurrence of it.
fn part<'t>(
    todo: &'t mut CalendarObject,
    one: Option<&When>,
    zones: &Zones,
) -> Result<&'t mut Component, ToolError> {
    let part = match one {
        Some(which) => todo.single_out(which, zones),
        None => todo.main_mut(),
    };
    part.ok_or_else(|| ToolError::invalid("the task has no content"))
}
