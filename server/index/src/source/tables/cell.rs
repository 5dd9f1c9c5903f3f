//! Cells of tables as text.

use std::fmt::Write;

use nextcloud_client::tables::types::{Column, Row};
use serde_json::Value;

/// What a row says: the title of each column and what stands in it, in the order of the columns.
pub(super) fn row_text(columns: &[Column], row: &Row) -> String {
    let mut text = String::new();
    for column in columns {
        let said = cell_of(column, row);
        if !said.is_empty() {
            // Writing to a String cannot fail.
            let _ = writeln!(
                text,
                "{}: {said}",
                column.title.as_deref().unwrap_or_default()
            );
        }
    }
    text.truncate(text.trim_end().len());
    text
}

/// What people would call a row: its first text.
pub(super) fn row_title(columns: &[Column], row: &Row) -> Option<String> {
    let texts = columns
        .iter()
        .filter(|column| column.type_.as_deref() == Some("text"));
    let said = texts
        .map(|column| cell_of(column, row))
        .find(|said| !said.is_empty())?;
    Some(said.lines().next()?.chars().take(200).collect())
}

fn cell_of(column: &Column, row: &Row) -> String {
    let cell = row
        .data
        .iter()
        .find(|cell| cell.column_id == column.id && column.id.is_some());
    cell.and_then(|cell| cell.value.as_ref())
        .map(|value| cell_text(column, value))
        .unwrap_or_default()
}

fn cell_text(column: &Column, value: &Value) -> String {
    match column.type_.as_deref().unwrap_or_default() {
        "selection" if column.subtype.as_deref() == Some("check") => match value {
            Value::Bool(true) => "yes".to_owned(),
            Value::String(text) if text == "true" => "yes".to_owned(),
            _ => "no".to_owned(),
        },
        "selection" => options(column, value).join(", "),
        "number" => {
            let number = plain(value);
            let around = |text: &Option<String>| text.clone().unwrap_or_default();
            if number.is_empty() {
                return number;
            }
            format!(
                "{}{number}{}",
                around(&column.number_prefix),
                around(&column.number_suffix)
            )
        }
        _ => plain(value),
    }
}

/// The labels of what is chosen; the app gives numbers, also as texts, alone or in a list or in a text of a list.
fn options(column: &Column, value: &Value) -> Vec<String> {
    let label = |id: i64| {
        let option = column
            .selection_options
            .iter()
            .find(|option| option.id == Some(id));
        option.and_then(|option| option.label.clone())
    };
    match value {
        Value::Number(number) => number.as_i64().and_then(label).into_iter().collect(),
        Value::String(text) => match serde_json::from_str::<Value>(text) {
            Ok(inner @ (Value::Number(_) | Value::Array(_))) => options(column, &inner),
            _ => Vec::new(),
        },
        Value::Array(all) => all.iter().flat_map(|one| options(column, one)).collect(),
        _ => Vec::new(),
    }
}

/// A value as text: names of people, titles of links, numbers and texts.
fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => match serde_json::from_str::<Value>(text) {
            // A link is a text that holds an object.
            Ok(inner @ Value::Object(_)) => plain(&inner),
            _ => text.trim().to_owned(),
        },
        Value::Array(all) => {
            let all: Vec<String> = all
                .iter()
                .map(plain)
                .filter(|text| !text.is_empty())
                .collect();
            all.join(", ")
        }
        Value::Object(one) => {
            let names = ["displayName", "title", "label", "value", "id"];
            let mut said: Vec<String> = Vec::new();
            for name in names {
                let text = one.get(name).map(plain).unwrap_or_default();
                if !text.is_empty() && !said.contains(&text) && (name != "id" || said.is_empty()) {
                    said.push(text);
                }
            }
            said.join(" ")
        }
    }
}

#[cfg(test)]
mod tests {
    use nextcloud_client::tables::types::{ColumnSelectionOptionsItem, RowDataItem};
    use serde_json::json;

    use super::*;

    fn column(id: i64, kind: &str) -> Column {
        Column {
            id: Some(id),
            title: Some(format!("C{id}")),
            type_: Some(kind.to_owned()),
            selection_options: vec![ColumnSelectionOptionsItem {
                id: Some(1),
                label: Some("Open".to_owned()),
            }],
            ..Column::default()
        }
    }

    #[test]
    fn every_kind_of_cell_has_a_text() {
        let check = Column {
            subtype: Some("check".to_owned()),
            ..column(6, "selection")
        };
        let euros = Column {
            number_suffix: Some(" €".to_owned()),
            ..column(4, "number")
        };
        let columns = [
            column(1, "text"),
            column(2, "selection"),
            column(3, "text"),
            euros,
            column(5, "usergroup"),
            check,
            column(7, "datetime"),
        ];
        let cell = |id: i64, value: Value| RowDataItem {
            column_id: Some(id),
            value: Some(value),
        };
        let row = Row {
            data: vec![
                cell(1, json!("oats")),
                cell(2, json!("1")),
                cell(3, json!(r#"{"title":"Site","value":"https://x.test"}"#)),
                cell(4, json!(2.5)),
                cell(5, json!([{ "id": "bob", "type": 0, "displayName": "Bob" }])),
                cell(6, json!("true")),
                cell(99, json!("not shown")),
            ],
            ..Row::default()
        };
        assert_eq!(
            row_text(&columns, &row),
            "C1: oats\nC2: Open\nC3: Site https://x.test\nC4: 2.5 €\nC5: Bob\nC6: yes"
        );
        assert_eq!(row_title(&columns, &row).as_deref(), Some("oats"));
        assert_eq!(options(&column(2, "selection"), &json!("[1,9]")), ["Open"]);
    }
}
