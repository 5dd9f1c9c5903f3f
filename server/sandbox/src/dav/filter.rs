//! The filters of calendar and address book queries, on the text itself.
//!
//! Times are compared as UTC, whatever zone they name, and a recurring event counts as endless unless it has an `UNTIL`.

use crate::dav::xml::Element;

/// Whether a text passes a `filter` element.
pub(crate) fn matches(filter: &Element, data: &str) -> bool {
    let any = filter.attribute("test") != Some("allof")
        && filter
            .children
            .iter()
            .any(|child| child.name == "prop-filter");
    let mut parts = filter.children.iter().map(|part| passes(part, data));
    if filter.children.is_empty() {
        return true;
    }
    if any {
        parts.any(|passed| passed)
    } else {
        parts.all(|passed| passed)
    }
}

fn passes(part: &Element, data: &str) -> bool {
    let name = part.attribute("name").unwrap_or_default();
    match part.name.as_str() {
        "comp-filter" => {
            let there = data.contains(&format!("BEGIN:{name}"));
            if part.child("is-not-defined").is_some() {
                return !there;
            }
            there && part.children.iter().all(|child| passes(child, data))
        }
        "prop-filter" => {
            let mut values = values(data, name);
            if part.child("is-not-defined").is_some() {
                return values.next().is_none();
            }
            match part.child("text-match") {
                None => values.next().is_some(),
                Some(wanted) => {
                    let negated = wanted.attribute("negate-condition") == Some("yes");
                    values.any(|value| text_matches(wanted, value)) != negated
                }
            }
        }
        "time-range" => in_range(part.attribute("start"), part.attribute("end"), data),
        _ => true,
    }
}

fn text_matches(wanted: &Element, value: &str) -> bool {
    let (value, text) = (value.to_lowercase(), wanted.text.trim().to_lowercase());
    match wanted.attribute("match-type") {
        Some("equals") => value == text,
        Some("starts-with") => value.starts_with(&text),
        Some("ends-with") => value.ends_with(&text),
        _ => value.contains(&text),
    }
}

/// The values of a property, whatever its parameters.
fn values<'d>(data: &'d str, name: &str) -> impl Iterator<Item = &'d str> {
    let name = name.to_uppercase();
    data.lines().filter_map(move |line| {
        let (head, value) = line.trim_end().split_once(':')?;
        let head = head.split(';').next()?;
        let head = head.rsplit('.').next()?;
        (head.to_uppercase() == name).then_some(value)
    })
}

fn in_range(from: Option<&str>, until: Option<&str>, data: &str) -> bool {
    let first = |name: &str| values(data, name).next().map(instant);
    let Some(begins) = first("DTSTART").or_else(|| first("DUE")) else {
        return true;
    };
    let ends = first("DTEND")
        .or_else(|| first("DUE"))
        .unwrap_or_else(|| begins.clone());
    let rule = values(data, "RRULE").next();
    let ends = match rule {
        None => ends,
        Some(rule) => match rule.split(';').find_map(|part| part.strip_prefix("UNTIL=")) {
            Some(until) => instant(until),
            None => "9".to_owned(),
        },
    };
    let after_start =
        from.is_none_or(|from| ends > instant(from) || (ends == begins && begins >= instant(from)));
    after_start && until.is_none_or(|until| begins < instant(until))
}

/// `20261201T100000Z`, `20261201` and the like as digits that compare.
fn instant(text: &str) -> String {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    format!("{digits:0<14}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passes_query(filter: &str, data: &str) -> bool {
        matches(&Element::parse(filter.as_bytes()).unwrap().unwrap(), data)
    }

    #[test]
    fn time_ranges_and_texts_select_events() {
        let event = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261201T100000Z\nDTEND:20261201T110000Z\nSUMMARY:Team Meeting\nEND:VEVENT";
        let range = |start: &str, end: &str| {
            let range = format!("<time-range start='{start}' end='{end}'/>");
            let event = format!("<comp-filter name='VEVENT'>{range}</comp-filter>");
            format!("<f><comp-filter name='VCALENDAR'>{event}</comp-filter></f>")
        };
        assert!(passes_query(
            &range("20261201T000000Z", "20261202T000000Z"),
            event
        ));
        assert!(!passes_query(
            &range("20261202T000000Z", "20261203T000000Z"),
            event
        ));
        let weekly = event.replace("SUMMARY", "RRULE:FREQ=WEEKLY\nSUMMARY");
        assert!(passes_query(
            &range("20270101T000000Z", "20270201T000000Z"),
            &weekly
        ));
        assert!(passes_query(
            "<f><prop-filter name='summary'><text-match>meeting</text-match></prop-filter></f>",
            event
        ));
        assert!(!passes_query("<f><comp-filter name='VTODO'/></f>", event));
    }
}
