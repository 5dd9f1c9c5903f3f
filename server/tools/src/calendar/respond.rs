//! `nc_calendar_respond`: the answer to an invitation, which the server sends to the organizer.

use jiff::tz::TimeZone;
use nc_generated_tools::calendar::RESPOND;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_dav::{collection::Principal, content_line::Component, icalendar::Kind};
use serde::Deserialize;

use super::{people, place::Place, saved::Saved, single};

pub(crate) struct Respond;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Name of the calendar
    calendar_name: String,
    /// UID of the event
    event_uid: String,
    /// ACCEPTED, DECLINED or TENTATIVE
    answer: String,
    /// Only this occurrence, by its `recurrence_id`
    recurrence_id: Option<String>,
}

impl Tool for Respond {
    const SPEC: &'static Spec = &RESPOND;
    type Input = Input;
    type Output = Saved;

    async fn run(ctx: &Ctx, input: Input) -> Result<Saved, ToolError> {
        let answer = input.answer.trim().to_uppercase();
        if !["ACCEPTED", "DECLINED", "TENTATIVE"].contains(&answer.as_str()) {
            return Err(ToolError::invalid(
                "`answer` is ACCEPTED, DECLINED or TENTATIVE",
            ));
        }
        let place = Place::of(ctx, &input.calendar_name).await?;
        let (object, mut event) = place.find(Kind::Event, &input.event_uid).await?;
        let me = people::me(ctx).await?;
        let zones = event.zones(TimeZone::UTC);
        let one = single::named(&event, input.recurrence_id.as_deref(), &zones)?;
        let answered = if let Some(which) = &one {
            let part = event.single_out(which, &zones);
            part.is_some_and(|part| set_answer(part, &me, &answer))
        } else {
            let mut any = false;
            for part in event.parts_mut() {
                any |= set_answer(part, &me, &answer);
            }
            any
        };
        if !answered {
            return Err(ToolError::refused(
                format!("you are not invited to event {}", input.event_uid),
                "only guests can answer",
            ));
        }
        let stored = place.change(&object, &event).await?;
        Ok(Saved::new(&event, &object.address, stored, false))
    }
}

/// Write the answer into the guest's own line, if there is one.
fn set_answer(part: &mut Component, me: &Principal, answer: &str) -> bool {
    let mut found = false;
    for line in part.lines_mut().filter(|line| line.is("ATTENDEE")) {
        if people::is_me(line, me) {
            line.set_param("PARTSTAT", answer);
            line.remove_param("RSVP");
            found = true;
        }
    }
    found
}
