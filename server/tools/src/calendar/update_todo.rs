//! `nc_calendar_update_todo`.

use jiff::tz::TimeZone;
use nc_generated_tools::calendar::UPDATE_TODO;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_dav::icalendar::Kind;
use serde::{Deserialize, Serialize};

use super::{
    fields::Fields,
    people,
    place::Place,
    reminder::{self, Reminder},
    task,
};

pub(crate) struct UpdateTodo;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Name of the calendar
    calendar_name: String,
    /// UID of the task
    todo_uid: String,
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
        let Some(part) = todo.main_mut() else {
            return Err(ToolError::invalid("the task has no content"));
        };
        let fields = Fields {
            title: input.summary.as_deref(),
            description: input.description.as_deref(),
            categories: input.categories.as_deref(),
            status: input.status.as_deref(),
            priority: input.priority,
            ..Fields::default()
        };
        fields.apply(part, Kind::Task)?;
        let zone = input.timezone.as_deref();
        task::set_dates(
            part,
            input.dtstart.as_deref(),
            input.due.as_deref(),
            zone,
            &zones,
        )?;
        let touched =
            input.status.is_some() || input.percent_complete.is_some() || input.completed.is_some();
        if touched {
            let (percent, done) = (input.percent_complete, input.completed.as_deref());
            task::set_progress(part, input.status.is_some(), percent, done, now)?;
        }
        task::set_parent(part, input.related_to.as_deref());
        if let Some(reminders) = &input.reminders {
            reminder::replace(part, reminders, me.mail_addresses().next())?;
        }
        todo.stamp(now, |part| part.line("RECURRENCE-ID").is_none());
        todo.declare_zones();
        let stored = place.change(&object, &todo).await?;
        Ok(Output {
            uid: todo.uid().unwrap_or_default(),
            calendar_name: place.name,
            href: object.address.to_string(),
            etag: stored.etag.into(),
        })
    }
}
