//! `nc_calendar_list_calendars`: the user's own, shared and subscribed calendars.

use nc_generated_tools::calendar::LIST_CALENDARS;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_dav::calendar::{Calendar, Calendars};
use serde::{Deserialize, Serialize};

pub(crate) struct ListCalendars;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {}

// One calendar.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(transform = super::loose)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a property that the server has apart"
)]
pub(super) struct Listed {
    name: String,
    display_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    color: Option<String>,
    href: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    timezone: Option<String>,
    enabled: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    ctag: Option<String>,
    read_only: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<String>,
    transparent: bool,
    /// Takes events
    events: bool,
    /// Takes tasks
    tasks: bool,
}

impl From<Calendar> for Listed {
    fn from(calendar: Calendar) -> Self {
        Self {
            name: calendar.name,
            display_name: calendar.display_name,
            description: calendar.description,
            color: calendar.color,
            href: calendar.address.into(),
            timezone: calendar.timezone,
            enabled: calendar.enabled,
            ctag: calendar.ctag,
            read_only: calendar.read_only,
            source: calendar.source,
            transparent: calendar.transparent,
            events: calendar.events,
            tasks: calendar.tasks,
        }
    }
}

#[derive(Debug, Serialize, JsonSchema)]
#[schemars(transform = super::loose)]
pub(crate) struct Output {
    calendars: Vec<Listed>,
    total_count: usize,
}

impl Tool for ListCalendars {
    const SPEC: &'static Spec = &LIST_CALENDARS;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, Input {}: Input) -> Result<Output, ToolError> {
        let all = Calendars::new(ctx.session()).list().await?;
        Ok(Output {
            total_count: all.len(),
            calendars: all.into_iter().map(Listed::from).collect(),
        })
    }
}
