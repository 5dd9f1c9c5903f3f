//! Birthdays, whose year people often keep to themselves.

use jiff::civil::Date;

use crate::content_line::Line;

/// A leap year before everybody's birth, which stands for "no year" where a year must be.
const NO_YEAR: i16 = 1604;
const OMIT_YEAR: &str = "X-APPLE-OMIT-YEAR";

/// The date of a line as `1980-05-31`, or `--05-31` without a year; as written when it is no whole date.
pub(super) fn read(line: &Line) -> Option<String> {
    let text = line.as_text();
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    let omitted = line.param(OMIT_YEAR).and_then(|year| year.parse().ok());
    let shown = match parse(text) {
        Some((year, date)) if year.is_none() || omitted == year => {
            date.strftime("--%m-%d").to_string()
        }
        Some((_, date)) => date.to_string(),
        None => text.to_owned(),
    };
    Some(shown)
}

/// The line of a date; `None` when the text is none.
pub(super) fn line(text: &str, version_4: bool) -> Option<Line> {
    let (year, date) = parse(text.trim())?;
    let basic = |format| Line::new("BDAY", date.strftime(format).to_string());
    Some(match (version_4, year) {
        (true, Some(_)) => basic("%Y%m%d"),
        (true, None) => basic("--%m%d"),
        (false, Some(_)) => basic("%Y-%m-%d"),
        (false, None) => basic("%Y-%m-%d").with(OMIT_YEAR, &NO_YEAR.to_string()),
    })
}

/// A date, with its year unless it has none; a time behind it does not count.
fn parse(text: &str) -> Option<(Option<i16>, Date)> {
    let text = text.split(['T', ' ']).next()?;
    let (year, rest) = match text.strip_prefix("--") {
        Some(rest) => (None, rest),
        None => (Some(text.get(..4)?.parse().ok()?), text.get(4..)?),
    };
    let digits: String = rest.chars().filter(|letter| *letter != '-').collect();
    if digits.len() != 4 || rest.len() > 6 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let month = digits.get(..2)?.parse().ok()?;
    let day = digits.get(2..)?.parse().ok()?;
    let date = Date::new(year.unwrap_or(NO_YEAR), month, day).ok()?;
    Some((year, date))
}
