//! A calendar object: one event or task, with all that belongs to its series.

use std::fmt;

use jiff::{Timestamp, tz::TimeZone};

use super::{When, Zones, occurrence::anchor, zone};
use crate::content_line::{Component, InvalidContent, Line};

/// What programs of ours call themselves in the objects that they make.
const PRODUCT: &str = "-//nextcloud-mcp-server//EN";

/// What an object is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// `VEVENT`.
    Event,
    /// `VTODO`.
    Task,
}

impl Kind {
    /// The name of its component.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Event => "VEVENT",
            Self::Task => "VTODO",
        }
    }
}

/// Why a text is no object of the kind that was expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidObject {
    /// It is no iCalendar text.
    #[error(transparent)]
    Content(#[from] InvalidContent),
    /// There is nothing of that kind in it.
    #[error("there is no {} in it", .0.name())]
    Nothing(Kind),
}

/// An event or a task with its overrides and zones, every line of it as it was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarObject {
    calendar: Component,
    kind: Kind,
}

impl CalendarObject {
    /// A new object of one component.
    pub fn new(kind: Kind, uid: &str, now: Timestamp) -> Self {
        let mut calendar = Component::new("VCALENDAR");
        calendar.push(Line::new("VERSION", "2.0"));
        calendar.push(Line::new("PRODID", PRODUCT));
        calendar.push(Line::new("CALSCALE", "GREGORIAN"));
        let mut main = Component::new(kind.name());
        main.push(Line::text("UID", uid));
        for stamp in ["DTSTAMP", "CREATED", "LAST-MODIFIED"] {
            main.push(When::utc(now).line(stamp));
        }
        calendar.push_component(main);
        Self { calendar, kind }
    }

    /// Read an object.
    ///
    /// # Errors
    /// [`InvalidObject`] when it is none, or holds nothing of that kind.
    pub fn parse(text: &str, kind: Kind) -> Result<Self, InvalidObject> {
        let calendar = Component::parse(text)?;
        if !calendar.components().any(|part| part.is(kind.name())) {
            return Err(InvalidObject::Nothing(kind));
        }
        Ok(Self { calendar, kind })
    }

    /// Event or task.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The whole `VCALENDAR`.
    pub fn calendar(&self) -> &Component {
        &self.calendar
    }

    /// The identity that all its components share.
    pub fn uid(&self) -> Option<String> {
        self.parts().find_map(|part| part.text("UID"))
    }

    fn parts(&self) -> impl Iterator<Item = &Component> {
        let name = self.kind.name();
        self.calendar.components().filter(move |part| part.is(name))
    }

    /// The component that describes the whole; `None` where only single instances were sent, as to a guest of one.
    pub fn series(&self) -> Option<&Component> {
        self.parts()
            .find(|part| part.line("RECURRENCE-ID").is_none())
    }

    /// The component that describes the whole, or else the first instance.
    pub fn main(&self) -> Option<&Component> {
        self.series().or_else(|| self.parts().next())
    }

    /// The same, to change.
    pub fn main_mut(&mut self) -> Option<&mut Component> {
        let name = self.kind.name();
        let whole = self.series().is_some();
        self.calendar
            .components_mut()
            .find(|part| part.is(name) && (!whole || part.line("RECURRENCE-ID").is_none()))
    }

    /// The components that describe single instances.
    pub fn overrides(&self) -> impl Iterator<Item = &Component> {
        self.parts()
            .filter(|part| part.line("RECURRENCE-ID").is_some())
    }

    /// Every component of the event or task, to change.
    pub fn parts_mut(&mut self) -> impl Iterator<Item = &mut Component> {
        let name = self.kind.name();
        self.calendar
            .components_mut()
            .filter(move |part| part.is(name))
    }

    /// Whether there is a series.
    pub fn repeats(&self) -> bool {
        self.series()
            .is_some_and(|main| main.line("RRULE").is_some() || main.line("RDATE").is_some())
    }

    /// The zones that it declares; days and floating times count as times of `here`.
    pub fn zones(&self, here: TimeZone) -> Zones {
        Zones::read(&self.calendar, here)
    }

    /// Add a component, of an instance for example.
    pub fn push(&mut self, part: Component) {
        self.calendar.push_component(part);
    }

    /// Take instances away.
    pub fn retain_overrides(&mut self, keep: impl Fn(&Component) -> bool) {
        let name = self.kind.name();
        self.calendar.retain_components(|part| {
            !part.is(name) || part.line("RECURRENCE-ID").is_none() || keep(part)
        });
    }

    /// Declare every zone that a time refers to and that nobody declared; names that nobody knows are left alone.
    pub fn declare_zones(&mut self) {
        let declared: Vec<String> = self
            .calendar
            .components()
            .filter(|part| part.is("VTIMEZONE"))
            .filter_map(|part| part.text("TZID"))
            .collect();
        let mut wanted: Vec<String> = Vec::new();
        for name in self
            .parts()
            .flat_map(Component::lines)
            .filter_map(|line| line.param("TZID"))
        {
            if !declared.contains(&name) && !wanted.contains(&name) {
                wanted.push(name);
            }
        }
        let starts = self.parts().filter_map(anchor);
        let first = starts
            .filter_map(|start| start.moment(&Zones::none()))
            .min();
        let zones = wanted
            .iter()
            .filter_map(|name| zone::declaration(name, first?));
        for zone in zones.collect::<Vec<_>>() {
            self.calendar.insert_component(zone);
        }
    }

    /// Note that it was changed now: for each component `SEQUENCE` (of those that are `touched`), `DTSTAMP`, `LAST-MODIFIED`.
    pub fn stamp(&mut self, now: Timestamp, touched: impl Fn(&Component) -> bool) {
        for part in self.parts_mut().filter(|part| touched(part)) {
            let sequence: u32 = part
                .text("SEQUENCE")
                .and_then(|text| text.trim().parse().ok())
                .unwrap_or(0);
            part.set(Line::new(
                "SEQUENCE",
                sequence.saturating_add(1).to_string(),
            ));
            part.set(When::utc(now).line("DTSTAMP"));
            part.set(When::utc(now).line("LAST-MODIFIED"));
        }
    }
}

impl fmt::Display for CalendarObject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.calendar.fmt(f)
    }
}
