//! The plain fields of events and tasks: texts, categories, status, priority, privacy, link, colour.

use nc_toolkit::ToolError;
use nextcloud_dav::{
    content_line::{Component, Line},
    icalendar::Kind,
};

/// What a caller gives; what is `None` stays, an empty text clears.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Fields<'t> {
    pub(super) title: Option<&'t str>,
    pub(super) description: Option<&'t str>,
    pub(super) location: Option<&'t str>,
    pub(super) categories: Option<&'t str>,
    pub(super) status: Option<&'t str>,
    pub(super) priority: Option<i64>,
    pub(super) privacy: Option<&'t str>,
    pub(super) url: Option<&'t str>,
    pub(super) color: Option<&'t str>,
}

impl Fields<'_> {
    /// Write them into a component.
    pub(super) fn apply(&self, component: &mut Component, kind: Kind) -> Result<(), ToolError> {
        if let Some(title) = self.title {
            if title.trim().is_empty() {
                return Err(ToolError::invalid("the title must not be empty"));
            }
            component.set_text("SUMMARY", title);
        }
        let texts = [
            ("DESCRIPTION", self.description),
            ("LOCATION", self.location),
        ];
        for (name, text) in texts {
            if let Some(text) = text {
                component.set_text(name, text);
                if text.is_empty() && name == "DESCRIPTION" {
                    component.remove("X-ALT-DESC");
                }
            }
        }
        if let Some(categories) = self.categories {
            set_categories(component, categories);
        }
        if let Some(status) = self.status {
            let line = one_of("status", "STATUS", status, statuses(kind))?;
            set_or_clear(component, "STATUS", line);
        }
        if let Some(priority) = self.priority {
            if !(0..=9).contains(&priority) {
                return Err(ToolError::invalid(
                    "`priority` is 0 (none) or 1 (highest) to 9",
                ));
            }
            component.set(Line::new("PRIORITY", priority.to_string()));
        }
        if let Some(privacy) = self.privacy {
            let values = ["PUBLIC", "PRIVATE", "CONFIDENTIAL"];
            let line = one_of("privacy", "CLASS", privacy, &values)?;
            set_or_clear(component, "CLASS", line);
        }
        if let Some(url) = self.url {
            let url = url.trim();
            if url.contains(char::is_whitespace) {
                return Err(ToolError::invalid("`url` must not contain spaces"));
            }
            let line = (!url.is_empty()).then(|| Line::new("URL", url));
            set_or_clear(component, "URL", line);
        }
        if let Some(color) = self.color {
            let color = color.trim();
            if !color.chars().all(|letter| letter.is_ascii_alphabetic()) {
                return Err(ToolError::invalid(
                    "`color` is a CSS3 name such as turquoise",
                ));
            }
            let line = (!color.is_empty()).then(|| Line::new("COLOR", color.to_lowercase()));
            set_or_clear(component, "COLOR", line);
        }
        Ok(())
    }
}

fn statuses(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Event => &["CONFIRMED", "TENTATIVE", "CANCELLED"],
        Kind::Task => &["NEEDS-ACTION", "IN-PROCESS", "COMPLETED", "CANCELLED"],
    }
}

fn one_of(
    argument: &str,
    name: &str,
    text: &str,
    values: &[&str],
) -> Result<Option<Line>, ToolError> {
    let text = text.trim().to_uppercase();
    if text.is_empty() {
        return Ok(None);
    }
    if values.contains(&text.as_str()) {
        return Ok(Some(Line::new(name, text)));
    }
    let values = values.join(", ");
    Err(ToolError::invalid(format!(
        "`{argument}` is one of {values}"
    )))
}

fn set_or_clear(component: &mut Component, name: &str, line: Option<Line>) {
    match line {
        Some(line) => component.set(line),
        None => component.remove(name),
    }
}

/// The parts of a list that commas separate.
pub(super) fn listed(text: &str) -> impl Iterator<Item = &str> {
    text.split(',')
        .map(str::trim)
        .filter(|part| !part.is_empty())
}

fn set_categories(component: &mut Component, text: &str) {
    let all: Vec<&str> = listed(text).collect();
    let line = (!all.is_empty()).then(|| Line::texts("CATEGORIES", all.iter().copied()));
    set_or_clear(component, "CATEGORIES", line);
}

/// All categories of a component.
pub(super) fn categories(component: &Component) -> Vec<String> {
    component
        .each("CATEGORIES")
        .flat_map(Line::as_texts)
        .collect()
}

/// The text of a line in capitals, as keywords are compared.
pub(super) fn keyword(component: &Component, name: &str) -> Option<String> {
    component.text(name).map(|text| text.trim().to_uppercase())
}

/// A number in a line.
pub(super) fn number(component: &Component, name: &str) -> Option<i64> {
    component.text(name)?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_texts_clear_and_nothing_else_does() {
        let mut event = Component::new("VEVENT");
        let all = Fields {
            title: Some("Lunch"),
            description: Some("a\nb"),
            categories: Some("one, two,"),
            status: Some("tentative"),
            color: Some("Turquoise"),
            ..Fields::default()
        };
        all.apply(&mut event, Kind::Event).unwrap();
        assert_eq!(categories(&event), ["one", "two"]);
        assert_eq!(event.text("STATUS").as_deref(), Some("TENTATIVE"));
        let clear = Fields {
            description: Some(""),
            categories: Some(""),
            status: Some(""),
            ..Fields::default()
        };
        clear.apply(&mut event, Kind::Event).unwrap();
        let left: Vec<&str> = event.lines().map(Line::name).collect();
        assert_eq!(left, ["SUMMARY", "COLOR"]);
    }

    #[test]
    fn words_that_no_calendar_knows_are_refused() {
        let mut event = Component::new("VEVENT");
        let refused =
            |fields: Fields<'_>, event: &mut Component| fields.apply(event, Kind::Event).is_err();
        let status = Fields {
            status: Some("COMPLETED"),
            ..Fields::default()
        };
        let color = Fields {
            color: Some("#ff0000"),
            ..Fields::default()
        };
        let title = Fields {
            title: Some(" "),
            ..Fields::default()
        };
        let priority = Fields {
            priority: Some(10),
            ..Fields::default()
        };
        for fields in [status, color, title, priority] {
            assert!(refused(fields, &mut event), "{fields:?}");
        }
    }
}
