//! `nc_calendar_list_trash`: deleted events, tasks and calendars.

use nc_generated_tools::calendar::LIST_TRASH;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_dav::{
    calendar::{Calendars, Trashed},
    icalendar::{CalendarObject, Kind},
};
use serde::{Deserialize, Serialize};

pub(crate) struct ListTrash;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {}

// Something in the trash.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(transform = super::loose)]
struct Item {
    /// event, task or calendar
    kind: &'static str,
    /// By which it is restored
    entry_id: String,
    title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    uid: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    calendar_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    deleted_at: Option<String>,
}

#[derive(Debug, Serialize, JsonSchema)]
#[schemars(transform = super::loose)]
pub(crate) struct Output {
    items: Vec<Item>,
    total_count: usize,
}

impl Tool for ListTrash {
    const SPEC: &'static Spec = &LIST_TRASH;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, Input {}: Input) -> Result<Output, ToolError> {
        let calendars = Calendars::new(ctx.session());
        // Who the user is is asked once, before the two go out together.
        calendars.collections().calendar_home().await?;
        let (objects, whole) = futures::join!(calendars.trash(), calendars.deleted());
        let mut items: Vec<Item> = objects?.iter().map(item).collect();
        items.extend(whole?.into_iter().map(|calendar| Item {
            kind: "calendar",
            entry_id: calendar.name,
            title: calendar.display_name,
            uid: None,
            calendar_name: None,
            deleted_at: None,
        }));
        Ok(Output {
            total_count: items.len(),
            items,
        })
    }
}

fn item(trashed: &Trashed) -> Item {
    let read = |kind| CalendarObject::parse(&trashed.object.data, kind).ok();
    let (kind, object) = match read(Kind::Event) {
        Some(event) => ("event", Some(event)),
        None => ("task", read(Kind::Task)),
    };
    let title = object.as_ref().and_then(|one| one.main()?.text("SUMMARY"));
    Item {
        kind,
        entry_id: trashed.object.address.name(),
        title: title.unwrap_or_default(),
        uid: object.and_then(|one| one.uid()),
        calendar_name: trashed.calendar.clone(),
        deleted_at: trashed.deleted_at.map(|at| at.to_string()),
    }
}
