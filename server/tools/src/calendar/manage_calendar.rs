//! `nc_calendar_manage_calendar`: create, change, delete, restore and list calendars.

use nc_generated_tools::calendar::MANAGE_CALENDAR;
use nc_toolkit::{Ctx, JsonSchema, Kind as Failure, Spec, Tool, ToolError};
use nextcloud_dav::calendar::Calendars;
use serde::{Deserialize, Serialize};

use super::{list_calendars::Listed, place::Place};

/// The colour of a calendar that was given none.
const BLUE: &str = "#1976D2";

pub(crate) struct ManageCalendar;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// create, update, delete, restore or list
    action: String,
    /// Name in addresses; made from `display_name` if not given
    calendar_name: Option<String>,
    /// Name for people
    display_name: Option<String>,
    /// Text
    description: Option<String>,
    /// As #1976D2
    color: Option<String>,
}

#[derive(Debug, Default, Serialize, JsonSchema)]
#[schemars(transform = super::loose)]
pub(crate) struct Output {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    display_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    color: Option<String>,
    status_code: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    calendars: Option<Vec<Listed>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    total_count: Option<usize>,
}

impl Tool for ManageCalendar {
    const SPEC: &'static Spec = &MANAGE_CALENDAR;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        match input.action.trim().to_lowercase().as_str() {
            "list" => list(ctx).await,
            "create" => input.create(ctx).await,
            "update" => input.update(ctx).await,
            "delete" => input.delete(ctx).await,
            "restore" => input.restore(ctx).await,
            _ => Err(ToolError::invalid(
                "`action` is create, update, delete, restore or list",
            )),
        }
    }
}

async fn list(ctx: &Ctx) -> Result<Output, ToolError> {
    let all = Calendars::new(ctx.session()).list().await?;
    Ok(Output {
        status_code: 200,
        total_count: Some(all.len()),
        calendars: Some(all.into_iter().map(Listed::from).collect()),
        ..Output::default()
    })
}

impl Input {
    fn named(&self) -> &str {
        self.calendar_name.as_deref().unwrap_or_default().trim()
    }

    fn color(&self) -> Result<Option<&str>, ToolError> {
        let Some(color) = self.color.as_deref().map(str::trim) else {
            return Ok(None);
        };
        let digits = color.strip_prefix('#').unwrap_or_default();
        let hex = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        match (hex, digits.len()) {
            (true, 6 | 8) => Ok(Some(color)),
            _ if color.is_empty() => Ok(None),
            _ => Err(ToolError::invalid("`color` is written as #1976D2")),
        }
    }

    async fn create(&self, ctx: &Ctx) -> Result<Output, ToolError> {
        let shown = self.display_name.as_deref().unwrap_or_default().trim();
        let name = match self.named() {
            "" => slug(shown),
            given => given.to_owned(),
        };
        let shown = if shown.is_empty() {
            name.as_str()
        } else {
            shown
        };
        let description = self.description.as_deref().unwrap_or_default();
        let color = self.color()?.unwrap_or(BLUE);
        let place = Place::of(ctx, &name).await?;
        let made = place
            .calendars
            .create(&place.address, shown, description, Some(color));
        made.await.map_err(|error| match error.kind() {
            Failure::MethodNotAllowed => ToolError::refused(
                format!("a calendar {name} exists, or lies in the trash"),
                "choose another name, or restore it",
            ),
            _ => error.into(),
        })?;
        Ok(Output {
            display_name: Some(shown.to_owned()),
            description: Some(description.to_owned()),
            color: Some(color.to_owned()),
            name: Some(name),
            status_code: 201,
            ..Output::default()
        })
    }

    async fn update(&self, ctx: &Ctx) -> Result<Output, ToolError> {
        let place = Place::of(ctx, self.named()).await?;
        let shown = self
            .display_name
            .as_deref()
            .filter(|name| !name.trim().is_empty());
        let (description, color) = (self.description.as_deref(), self.color()?);
        if shown.is_none() && description.is_none() && color.is_none() {
            return Err(ToolError::invalid(
                "give at least one of `display_name`, `description` and `color`",
            ));
        }
        let changed = place
            .calendars
            .update(&place.address, shown, description, color);
        changed.await.map_err(|error| place.missing(error))?;
        Ok(Output {
            name: Some(place.name),
            display_name: shown.map(str::to_owned),
            description: description.map(str::to_owned),
            color: color.map(str::to_owned),
            status_code: 200,
            ..Output::default()
        })
    }

    async fn delete(&self, ctx: &Ctx) -> Result<Output, ToolError> {
        let place = Place::of(ctx, self.named()).await?;
        let deleted = place.calendars.collections().delete(&place.address, false);
        deleted.await.map_err(|error| place.missing(error))?;
        Ok(Output {
            name: Some(place.name),
            status_code: 204,
            ..Output::default()
        })
    }

    async fn restore(&self, ctx: &Ctx) -> Result<Output, ToolError> {
        let place = Place::of(ctx, self.named()).await?;
        let deleted = place.calendars.deleted().await?;
        let Some(calendar) = deleted.iter().find(|one| one.address == place.address) else {
            let message = format!("Calendar {} not found in the trash", place.name);
            return Err(ToolError::refused(
                message,
                "list the trash with nc_calendar_list_trash",
            ));
        };
        place.calendars.restore(&calendar.address).await?;
        Ok(Output {
            display_name: Some(calendar.display_name.clone()),
            name: Some(place.name),
            status_code: 200,
            ..Output::default()
        })
    }
}

/// A name for addresses made of a name for people.
fn slug(text: &str) -> String {
    let words = text
        .to_lowercase()
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect::<Vec<_>>();
    words.join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_for_addresses_has_neither_spaces_nor_slashes() {
        assert_eq!(slug(" Team & more / Ärger "), "team-more-ärger");
        assert_eq!(slug("/"), "");
    }
}
