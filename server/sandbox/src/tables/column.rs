//! A column: its type and what values it takes.

use http::StatusCode;
use serde_json::{Map, Value, json};

use crate::{
    ask::Ask,
    state::{hash, sql_time},
    tables::Fault,
};

const TYPES: [&str; 5] = ["text", "number", "selection", "datetime", "usergroup"];

/// The type-dependent fields with the value they have when nothing was asked.
const OPTIONS: [(&str, &str); 19] = [
    ("numberDefault", "null"),
    ("numberMin", "null"),
    ("numberMax", "null"),
    ("numberDecimals", "0"),
    ("numberPrefix", "\"\""),
    ("numberSuffix", "\"\""),
    ("textDefault", "null"),
    ("textAllowedPattern", "null"),
    ("textMaxLength", "null"),
    ("textUnique", "false"),
    ("selectionOptions", "[]"),
    ("selectionDefault", "\"null\""),
    ("datetimeDefault", "null"),
    ("usergroupDefault", "[]"),
    ("usergroupMultipleItems", "false"),
    ("usergroupSelectUsers", "false"),
    ("usergroupSelectGroups", "false"),
    ("usergroupSelectTeams", "false"),
    ("showUserStatus", "false"),
];

#[derive(Debug)]
pub(crate) struct Column {
    pub(crate) id: u64,
    pub(crate) title: String,
    pub(crate) kind: String,
    pub(crate) subtype: String,
    pub(crate) mandatory: bool,
    pub(crate) description: String,
    pub(crate) created: i64,
    pub(crate) options: Map<String, Value>,
}

impl Column {
    /// A column from a request; `kind` comes from the path in API 2.
    pub(crate) fn from_ask(ask: &Ask, id: u64, kind: &str, now: i64) -> Result<Self, Fault> {
        let title = ask
            .text("title")
            .filter(|title| !title.is_empty())
            .ok_or(Fault::Incomplete)?;
        if !TYPES.contains(&kind) {
            return Err(Fault::told(
                StatusCode::BAD_REQUEST,
                "Column type is not supported",
            ));
        }
        let mut column = Self {
            id,
            title,
            kind: kind.to_owned(),
            subtype: ask.text("subtype").unwrap_or_default(),
            mandatory: ask.flag("mandatory").unwrap_or(false),
            description: ask.text("description").unwrap_or_default(),
            created: now,
            options: OPTIONS
                .iter()
                .map(|(name, default)| {
                    (
                        (*name).to_owned(),
                        serde_json::from_str(default).unwrap_or_default(),
                    )
                })
                .collect(),
        };
        column.set_options(ask)?;
        Ok(column)
    }

    pub(crate) fn update(&mut self, ask: &Ask) -> Result<(), Fault> {
        self.set_options(ask)?;
        if let Some(title) = ask.text("title") {
            self.title = title;
        }
        if let Some(subtype) = ask.text("subtype") {
            self.subtype = subtype;
        }
        if let Some(mandatory) = ask.flag("mandatory") {
            self.mandatory = mandatory;
        }
        if let Some(description) = ask.text("description") {
            self.description = description;
        }
        Ok(())
    }

    fn set_options(&mut self, ask: &Ask) -> Result<(), Fault> {
        for (name, _) in OPTIONS {
            let Some(value) = ask.args.get(name).filter(|value| !value.is_null()) else {
                continue;
            };
            let value = match (name, value) {
                ("selectionOptions" | "usergroupDefault", Value::String(text)) => {
                    serde_json::from_str(text).map_err(|_| Fault::Incomplete)?
                }
                // Nextcloud takes these as text only.
                ("selectionOptions", _) => return Err(Fault::Incomplete),
                _ => value.clone(),
            };
            self.options.insert(name.to_owned(), value);
        }
        Ok(())
    }

    pub(crate) fn body(&self, table: u64, owner: &str, named: &str) -> Value {
        let uuid = hash(&format!("column {}", self.id));
        let part = |from: usize, to: usize| uuid.get(from..to).unwrap_or_default().to_owned();
        let uuid = [
            part(0, 8),
            part(8, 12),
            part(12, 16),
            part(16, 20),
            part(20, 32),
        ]
        .join("-");
        let time = sql_time(self.created);
        let mut body = json!({
            "id": self.id, "uuid": uuid, "tableId": table, "title": self.title, "technicalName": format!("column_{}", self.id),
            "createdBy": owner, "createdByDisplayName": named, "createdAt": time, "lastEditBy": owner,
            "lastEditByDisplayName": named, "lastEditAt": time, "viewColumnInformation": null, "type": self.kind,
            "subtype": self.subtype, "mandatory": self.mandatory, "description": self.description,
        });
        if let Value::Object(body) = &mut body {
            body.extend(self.options.clone());
            body.insert("customSettings".to_owned(), json!({}));
        }
        body
    }

    /// The value as it is stored, or why it is not.
    pub(crate) fn accept(&self, value: &Value) -> Result<Value, Fault> {
        let refuse = |message: String| Err(Fault::Told(StatusCode::BAD_REQUEST, message));
        let empty = value.is_null() || value.as_str() == Some("");
        if empty && self.mandatory {
            return refuse(format!(
                "Mandatory column \"{}\" cannot be empty.",
                self.title
            ));
        }
        if self.kind != "number" || empty {
            let single = self.kind == "selection" && self.subtype.is_empty();
            return Ok(value
                .as_i64()
                .filter(|_| single)
                .map_or_else(|| value.clone(), |id| json!(id.to_string())));
        }
        let number = value.as_f64().or_else(|| value.as_str()?.parse().ok());
        let Some(number) = number else {
            return refuse(format!("Value for column {} must be a number", self.title));
        };
        let limit = |name: &str| self.options.get(name).and_then(Value::as_f64);
        match (limit("numberMin"), limit("numberMax")) {
            (Some(min), _) if number < min => refuse(format!(
                "Value for column {} is below minimum allowed value of {min}",
                self.title
            )),
            (_, Some(max)) if number > max => refuse(format!(
                "Value for column {} exceeds maximum allowed value of {max}",
                self.title
            )),
            _ => Ok(value
                .as_str()
                .and_then(|text| serde_json::from_str(text).ok())
                .unwrap_or_else(|| value.clone())),
        }
    }
}
