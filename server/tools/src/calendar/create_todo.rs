//! `nc_calendar_create_todo`.

use nc_generated_tools::calendar::CREATE_TODO;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_dav::icalendar::{CalendarObject, Kind, Zones};
use serde::Deserialize;

use super::{
    fields::Fields,
    people,
    place::Place,
    reminder::{self, Reminder},
    saved::Saved,
    task, uid,
};

pub(crate) struct CreateTodo;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Name of a calendar that takes tasks
    calendar_name: String,
    /// Title
    summary: String,
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
    /// Of times without offset, as Europe/Berlin
    timezone: Option<String>,
    /// Separated by commas
    categories: Option<String>,
    /// UID of the task above
    related_to: Option<String>,
    /// As in `nc_calendar_create_event`
    reminders: Option<Vec<Reminder>>,
}

impl Tool for CreateTodo {
    const SPEC: &'static Spec = &CREATE_TODO;
    type Input = Input;
    type Output = Saved;

    async fn run(ctx: &Ctx, input: Input) -> Result<Saved, ToolError> {
        let place = Place::of(ctx, &input.calendar_name).await?;
        let now = ctx.clock().now();
        let due = input.due.as_deref().unwrap_or_default();
        let uid = uid::new(&["task", &place.name, &input.summary, due], now);
        let mut object = CalendarObject::new(Kind::Task, &uid, now);
        let Some(part) = object.main_mut() else {
            return Err(ToolError::invalid("the task has no content"));
        };
        let status = input.status.as_deref().filter(|status| !status.is_empty());
        let fields = Fields {
            title: Some(&input.summary),
            description: input.description.as_deref(),
            categories: input.categories.as_deref(),
            status: Some(status.unwrap_or("NEEDS-ACTION")),
            priority: Some(input.priority.unwrap_or_default()),
            ..Fields::default()
        };
        fields.apply(part, Kind::Task)?;
        let zone = input.timezone.as_deref();
        let (start, due) = (input.dtstart.as_deref(), input.due.as_deref());
        task::set_dates(part, start, due, zone, &Zones::none())?;
        let percent = input.percent_complete;
        task::set_progress(part, status.is_some(), percent, None, now)?;
        task::set_parent(part, input.related_to.as_deref());
        let me = people::me(ctx).await?;
        let reminders = input.reminders.unwrap_or_default();
        reminder::replace(part, &reminders, me.mail_addresses().next())?;
        object.declare_zones();
        let (at, stored) = place.create(&object).await?;
        Ok(Saved::new(&object, &at, stored, true))
    }
}
