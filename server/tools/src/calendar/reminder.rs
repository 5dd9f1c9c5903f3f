//! Reminders: `VALARM` components and the shape that callers see.

use std::borrow::Cow;

use nc_toolkit::{JsonSchema, ToolError};
use nextcloud_dav::{
    content_line::{Component, Line},
    icalendar::{When, Zones, parse_span},
};
use schemars::{Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

use super::moment;

/// One reminder.
#[derive(Debug, Clone, Default, Deserialize, Serialize)]
pub(super) struct Reminder {
    #[serde(default = "display")]
    pub(super) action: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    minutes_before: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    trigger_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    trigger: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    summary: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    related: Option<String>,
}

/// Only names: the schema stands in many tools, and the values explain themselves.
impl JsonSchema for Reminder {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Reminder")
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "object",
            "properties": {
                "action": {}, "minutes_before": {}, "trigger_at": {}, "trigger": {}, "related": {},
                "description": {}, "summary": {},
            },
        })
    }
}

fn display() -> String {
    "DISPLAY".to_owned()
}

impl Reminder {
    /// So many minutes before it begins.
    pub(super) fn before(minutes: i64, action: &str) -> Self {
        Self {
            action: action.to_owned(),
            minutes_before: Some(minutes),
            ..Self::default()
        }
    }

    /// What an alarm of an event says.
    pub(super) fn read(alarm: &Component) -> Option<Self> {
        let line = alarm.line("TRIGGER")?;
        let mut reminder = Self {
            action: alarm.text("ACTION").unwrap_or_else(display).to_uppercase(),
            description: alarm.text("DESCRIPTION"),
            summary: alarm.text("SUMMARY"),
            related: line.param("RELATED").filter(|related| related != "START"),
            ..Self::default()
        };
        let Some(span) = parse_span(line.value()) else {
            let at = When::of(line)?;
            reminder.trigger_at = Some(at.iso(&Zones::none()));
            return Some(reminder);
        };
        match before(span) {
            Some(minutes) => reminder.minutes_before = Some(minutes),
            None => reminder.trigger = Some(line.value().to_owned()),
        }
        Some(reminder)
    }

    /// The alarm; `title` and `mail` are for those that are sent by mail.
    pub(super) fn alarm(&self, title: &str, mail: Option<&str>) -> Result<Component, ToolError> {
        let action = self.action.to_uppercase();
        if !["DISPLAY", "EMAIL", "AUDIO"].contains(&action.as_str()) {
            let message = format!("a reminder's action is DISPLAY, EMAIL or AUDIO, not {action}");
            return Err(ToolError::invalid(message));
        }
        let mut alarm = Component::new("VALARM");
        alarm.push(Line::new("ACTION", action.clone()));
        alarm.push(self.trigger_line()?);
        if action != "AUDIO" {
            let words = self.description.as_deref().unwrap_or(title);
            alarm.push(Line::text("DESCRIPTION", words));
        }
        if action == "EMAIL" {
            alarm.push(Line::text(
                "SUMMARY",
                self.summary.as_deref().unwrap_or(title),
            ));
            if let Some(mail) = mail {
                alarm.push(Line::new("ATTENDEE", format!("mailto:{mail}")));
            }
        }
        Ok(alarm)
    }

    fn trigger_line(&self) -> Result<Line, ToolError> {
        let line = match (&self.trigger_at, &self.trigger, self.minutes_before) {
            (Some(at), _, _) => {
                let at = moment::when("trigger_at", at, None)?;
                let at = at.moment(&Zones::none()).ok_or_else(|| {
                    ToolError::invalid("`trigger_at` of a reminder is out of range")
                })?;
                return Ok(When::utc(at).line("TRIGGER").with("VALUE", "DATE-TIME"));
            }
            (None, Some(trigger), _) => {
                let trigger = trigger.trim().to_uppercase();
                if parse_span(&trigger).is_none() {
                    let message = format!("`trigger` of a reminder is `{trigger}`; write -PT15M");
                    return Err(ToolError::invalid(message));
                }
                Line::new("TRIGGER", trigger)
            }
            (None, None, minutes) => {
                let minutes = minutes.unwrap_or(15);
                if minutes < 0 {
                    return Err(ToolError::invalid("`minutes_before` must not be negative"));
                }
                Line::new("TRIGGER", format!("-PT{minutes}M"))
            }
        };
        match self.related.as_deref().map(str::to_uppercase).as_deref() {
            None | Some("START") => Ok(line),
            Some("END") => Ok(line.with("RELATED", "END")),
            Some(_) => Err(ToolError::invalid(
                "`related` of a reminder is START or END",
            )),
        }
    }
}

/// Whole minutes before, if that is what the span means.
fn before(span: jiff::Span) -> Option<i64> {
    let days = jiff::SpanRelativeTo::days_are_24_hours();
    let seconds = span.total((jiff::Unit::Second, days)).ok()?;
    let minutes = -seconds / 60.0;
    #[expect(
        clippy::cast_possible_truncation,
        reason = "checked to be whole and small"
    )]
    (minutes >= 0.0 && minutes.fract() == 0.0 && minutes < 1.0e9).then_some(minutes as i64)
}

/// The reminders of an event or a task.
pub(super) fn all(component: &Component) -> Vec<Reminder> {
    let alarms = component.components().filter(|part| part.is("VALARM"));
    alarms.filter_map(Reminder::read).collect()
}

/// Put these reminders in the place of all there are.
pub(super) fn replace(
    component: &mut Component,
    reminders: &[Reminder],
    mail: Option<&str>,
) -> Result<(), ToolError> {
    let title = component
        .text("SUMMARY")
        .unwrap_or_else(|| "Reminder".to_owned());
    let alarms: Vec<Component> = reminders
        .iter()
        .map(|reminder| reminder.alarm(&title, mail))
        .collect::<Result<_, _>>()?;
    component.retain_components(|part| !part.is("VALARM"));
    for alarm in alarms {
        component.push_component(alarm);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn round(reminder: &Reminder) -> serde_json::Value {
        let alarm = reminder.alarm("Lunch", Some("a@x.test")).unwrap();
        serde_json::to_value(Reminder::read(&alarm).unwrap()).unwrap()
    }

    #[test]
    fn reminders_come_back_as_they_were_given() {
        let minutes = round(&Reminder::before(90, "DISPLAY"));
        assert_eq!(minutes["minutes_before"], 90);
        let at = Reminder {
            trigger_at: Some("2026-03-20T08:00:00+01:00".into()),
            ..Reminder::before(0, "email")
        };
        assert_eq!(round(&at)["trigger_at"], "2026-03-20T07:00:00Z");
        assert_eq!(round(&at)["action"], "EMAIL");
        let after = Reminder {
            trigger: Some("pt5m".into()),
            related: Some("end".into()),
            ..Reminder::before(0, "DISPLAY")
        };
        assert_eq!(round(&after)["trigger"], "PT5M");
        assert_eq!(round(&after)["related"], "END");
    }

    #[test]
    fn what_is_no_reminder_is_refused() {
        for bad in [
            Reminder::before(-5, "DISPLAY"),
            Reminder::before(5, "SMS"),
            Reminder {
                trigger: Some("soon".into()),
                ..Reminder::before(5, "DISPLAY")
            },
        ] {
            assert!(bad.alarm("x", None).is_err(), "{bad:?}");
        }
    }
}
