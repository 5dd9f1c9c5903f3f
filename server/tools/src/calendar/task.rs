//! Tasks: the shape that callers see, which of them a list has, and what changes them.

use jiff::{Timestamp, tz::TimeZone};
use nc_toolkit::{Ctx, JsonSchema, ToolError};
use nextcloud_dav::{
    calendar::Range,
    collection::Object,
    content_line::{Component, Line},
    icalendar::{CalendarObject, Kind, When, Zones},
};
use serde::Serialize;

use super::{
    fields,
    gather::{self, Sources},
    moment,
    place::CalendarReadError,
    reminder::{self, Reminder},
    repeating::Standing,
};

// A task.
#[derive(Debug, Default, Serialize, JsonSchema)]
#[schemars(transform = super::loose)]
pub(super) struct Todo {
    uid: String,
    summary: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    status: String,
    /// 1 highest to 9, 0 none
    priority: i64,
    percent_complete: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    due: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    dtstart: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    completed: Option<String>,
    categories: String,
    recurring: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    recurrence_rule: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    reminders: Vec<Reminder>,
    /// UID of the task above
    #[serde(skip_serializing_if = "Option::is_none")]
    related_to: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pending_count: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    oldest_pending_dtstart: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    oldest_pending_due: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    current_dtstart: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    current_due: Option<String>,
    /// Of the oldest open occurrence, be it to come
    #[serde(skip_serializing_if = "Option::is_none")]
    next_due: Option<String>,
    /// `recurrence_id` of the last one that was completed
    #[serde(skip_serializing_if = "Option::is_none")]
    completed_occurrence: Option<String>,
    href: String,
    etag: String,
    calendar_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    calendar_display_name: Option<String>,
}

impl Todo {
    /// Whether it is still to be done.
    pub(super) fn is_open(&self) -> bool {
        is_open(&self.status)
    }

    fn read(
        object: &Object,
        task: &CalendarObject,
        here: &TimeZone,
        now: Timestamp,
    ) -> Option<Self> {
        let main = task.main()?;
        let zones = task.zones(here.clone());
        let iso = |name| Some(When::of(main.line(name)?)?.iso(&zones));
        let mut todo = Self {
            uid: task.uid()?,
            summary: main.text("SUMMARY").unwrap_or_default(),
            description: main.text("DESCRIPTION"),
            status: status(main),
            priority: fields::number(main, "PRIORITY").unwrap_or_default(),
            percent_complete: fields::number(main, "PERCENT-COMPLETE").unwrap_or_default(),
            due: iso("DUE"),
            dtstart: iso("DTSTART"),
            completed: iso("COMPLETED"),
            categories: fields::categories(main).join(", "),
            recurring: task.repeats(),
            recurrence_rule: main.line("RRULE").map(|line| line.value().to_owned()),
            reminders: reminder::all(main),
            related_to: main.text("RELATED-TO"),
            href: object.address.to_string(),
            etag: object.etag.to_string(),
            ..Self::default()
        };
        if todo.recurring {
            todo.stand(Standing::of(task, &zones, now));
        }
        Some(todo)
    }

    fn stand(&mut self, standing: Standing) {
        self.pending_count = Some(standing.pending);
        (self.oldest_pending_dtstart, self.oldest_pending_due) =
            (standing.oldest.start, standing.oldest.due);
        (self.current_dtstart, self.current_due) = (standing.current.start, standing.current.due);
        self.next_due = standing.next_due;
        self.completed_occurrence = standing.completed;
    }
}

/// The status of a task, which is open if it says nothing.
pub(super) fn status(part: &Component) -> String {
    fields::keyword(part, "STATUS").unwrap_or_else(|| "NEEDS-ACTION".to_owned())
}

/// Whether a task or an occurrence of this status is still to be done.
pub(super) fn is_open(status: &str) -> bool {
    !matches!(status, "COMPLETED" | "CANCELLED")
}

/// Which tasks a caller wants; all of it must hold.
#[derive(Debug, Default)]
pub(super) struct Filter<'t> {
    pub(super) status: Option<&'t str>,
    pub(super) min_priority: Option<i64>,
    pub(super) categories: Option<&'t str>,
    pub(super) summary_contains: Option<&'t str>,
}

impl Filter<'_> {
    fn check(&self) -> Result<(), ToolError> {
        if self
            .min_priority
            .is_some_and(|least| !(1..=9).contains(&least))
        {
            return Err(ToolError::invalid("`min_priority` is 1 (highest) to 9"));
        }
        Ok(())
    }

    fn wants(&self, todo: &Todo) -> bool {
        let given = |text: Option<&str>| text.map(|text| text.trim().to_lowercase());
        let status = given(self.status).filter(|text| !text.is_empty());
        let part = given(self.summary_contains).unwrap_or_default();
        let mut wanted = fields::listed(self.categories.unwrap_or_default())
            .map(str::to_lowercase)
            .peekable();
        let own = todo.categories.to_lowercase();
        let in_category = wanted.peek().is_none()
            || wanted.any(|category| fields::listed(&own).any(|one| one == category));
        status.is_none_or(|status| todo.status.eq_ignore_ascii_case(&status))
            && todo.summary.to_lowercase().contains(&part)
            && self
                .min_priority
                .is_none_or(|least| (1..=least).contains(&todo.priority))
            && in_category
    }
}

/// The tasks of a calendar, or of all of them, as far as the filter wants them.
pub(super) async fn list(
    ctx: &Ctx,
    calendar: &str,
    filter: &Filter<'_>,
) -> Result<(Vec<Todo>, Vec<CalendarReadError>), ToolError> {
    filter.check()?;
    let sources = gather::sources(ctx, calendar, Kind::Task).await?;
    read(ctx, sources, filter).await
}

/// The tasks of these calendars, as far as the filter wants them.
pub(super) async fn read(
    ctx: &Ctx,
    sources: Sources,
    filter: &Filter<'_>,
) -> Result<(Vec<Todo>, Vec<CalendarReadError>), ToolError> {
    let gathered = gather::objects(ctx, sources, Kind::Task, Range::default()).await?;
    let now = ctx.clock().now();
    let mut todos = Vec::new();
    for (number, object, task) in &gathered.objects {
        let Some(source) = gathered.sources.get(*number) else {
            continue;
        };
        let Some(mut todo) = Todo::read(object, task, &gathered.here, now) else {
            continue;
        };
        todo.calendar_name.clone_from(&source.name);
        todo.calendar_display_name.clone_from(&source.display_name);
        if filter.wants(&todo) {
            todos.push(todo);
        }
    }
    Ok((todos, gathered.errors))
}

/// Begin and due date of a task; what is `None` stays, an empty text clears.
pub(super) fn set_dates(
    task: &mut Component,
    dtstart: Option<&str>,
    due: Option<&str>,
    timezone: Option<&str>,
    zones: &Zones,
) -> Result<(), ToolError> {
    for (name, argument, text) in [("DTSTART", "dtstart", dtstart), ("DUE", "due", due)] {
        match text.map(str::trim) {
            None => {}
            Some("") => task.remove(name),
            Some(text) => {
                let old = task.line(name).and_then(When::of);
                let zone = timezone.or_else(|| old.as_ref().and_then(When::zone));
                task.set(moment::when(argument, text, zone)?.line(name));
                task.remove("DURATION");
            }
        }
    }
    let read = |name| task.line(name).and_then(When::of);
    let (start, end) = (read("DTSTART"), read("DUE"));
    if let (Some(start), Some(end)) = (start, end) {
        // RFC 5545 wants both to be days or both to be times.
        if start.is_day() != end.is_day() {
            return Err(ToolError::invalid(
                "`dtstart` and `due` are both days, or both times",
            ));
        }
        if start.moment(zones) > end.moment(zones) {
            return Err(ToolError::invalid("`due` must not be before `dtstart`"));
        }
    }
    Ok(())
}

/// Write how far a task is, keeping status, percentage and time of completion in step.
pub(super) fn set_progress(
    task: &mut Component,
    status_given: bool,
    percent: Option<i64>,
    completed: Option<&str>,
    now: Timestamp,
) -> Result<(), ToolError> {
    if let Some(percent) = percent {
        if !(0..=100).contains(&percent) {
            return Err(ToolError::invalid("`percent_complete` is 0 to 100"));
        }
        task.set(Line::new("PERCENT-COMPLETE", percent.to_string()));
        if !status_given {
            let status = match percent {
                100 => "COMPLETED",
                0 => "NEEDS-ACTION",
                _ => "IN-PROCESS",
            };
            task.set(Line::new("STATUS", status));
        }
    }
    match completed.map(str::trim) {
        Some("") => task.remove("COMPLETED"),
        Some(text) => {
            let at = moment::when("completed", text, None)?.moment(&Zones::none());
            let at = at.ok_or_else(|| ToolError::invalid("`completed` is out of range"))?;
            task.set(When::utc(at).line("COMPLETED"));
        }
        None if status(task) == "COMPLETED" => {
            if task.line("COMPLETED").is_none() {
                task.set(When::utc(now).line("COMPLETED"));
            }
        }
        None => task.remove("COMPLETED"),
    }
    match (status(task).as_str(), percent) {
        ("COMPLETED", None) => task.set(Line::new("PERCENT-COMPLETE", "100")),
        ("NEEDS-ACTION", None) => task.remove("PERCENT-COMPLETE"),
        _ => {}
    }
    Ok(())
}

/// Put the task below another one, or nowhere.
pub(super) fn set_parent(task: &mut Component, parent: Option<&str>) {
    match parent.map(str::trim) {
        None => {}
        Some("") => task.remove("RELATED-TO"),
        Some(uid) => task.set(Line::text("RELATED-TO", uid)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: &str = "2026-03-20T12:00:00Z";

    fn task(lines: &str) -> CalendarObject {
        let text = format!(
            "BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nUID:t\r\nSUMMARY:Water\r\n{lines}\r\nEND:VTODO\r\nEND:VCALENDAR\r\n"
        );
        CalendarObject::parse(&text, Kind::Task).unwrap()
    }

    #[test]
    fn status_percentage_and_completion_keep_in_step() {
        let now = NOW.parse().unwrap();
        let mut object = task("STATUS:NEEDS-ACTION");
        let part = object.main_mut().unwrap();
        set_progress(part, false, Some(40), None, now).unwrap();
        assert_eq!(status(part), "IN-PROCESS");
        part.set(Line::new("STATUS", "COMPLETED"));
        set_progress(part, true, None, None, now).unwrap();
        assert_eq!(part.line("COMPLETED").unwrap().value(), "20260320T120000Z");
        assert_eq!(fields::number(part, "PERCENT-COMPLETE"), Some(100));
        part.set(Line::new("STATUS", "NEEDS-ACTION"));
        set_progress(part, true, None, None, now).unwrap();
        assert_eq!(fields::number(part, "PERCENT-COMPLETE"), None);
        set_progress(part, false, Some(0), None, now).unwrap();
        assert!(part.line("COMPLETED").is_none());
        assert!(set_progress(part, false, Some(101), None, now).is_err());
    }

    #[test]
    fn a_task_is_not_due_before_it_begins() {
        let mut object = task("STATUS:NEEDS-ACTION");
        let part = object.main_mut().unwrap();
        let zones = Zones::none();
        let mut set = |start, due| set_dates(part, start, due, None, &zones);
        assert!(set(Some("2026-03-20"), Some("2026-03-21")).is_ok());
        assert!(set(None, Some("2026-03-19")).is_err());
        assert!(set(None, Some("2026-03-22T10:00")).is_err());
        assert!(set(Some(""), Some("2026-03-19T10:00Z")).is_ok());
    }
}
