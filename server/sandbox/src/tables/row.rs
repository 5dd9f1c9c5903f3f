//! A row, and how its values come and go.

use std::collections::BTreeMap;

use http::StatusCode;
use serde_json::{Map, Value, json};

use crate::{
    ask::Ask,
    state::sql_time,
    tables::{Fault, Table},
};

#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) id: u64,
    pub(crate) values: BTreeMap<u64, Value>,
    pub(crate) created: i64,
    pub(crate) edited: i64,
}

impl Row {
    /// The row; one that was just created does not tell who created it.
    pub(crate) fn body(&self, table: &Table, fresh: bool) -> Value {
        let (user, created, edited) = if fresh {
            (Value::Null, Value::Null, Value::Null)
        } else {
            (
                json!(table.owner),
                json!(sql_time(self.created)),
                json!(sql_time(self.edited)),
            )
        };
        let cells: Vec<Value> = self
            .values
            .iter()
            .map(|(column, value)| json!({"columnId": column, "value": value}))
            .collect();
        let by_alias: Map<String, Value> = self
            .values
            .iter()
            .map(|(column, value)| {
                (
                    format!("column_{column}"),
                    json!({"columnId": column, "value": value}),
                )
            })
            .collect();
        json!({
            "id": self.id, "tableId": table.id, "createdBy": user, "createdAt": created, "lastEditBy": user, "lastEditAt": edited,
            "data": cells, "dataByAlias": by_alias,
        })
    }
}

/// The values of a request by column: an object, or the same as a JSON text.
pub(crate) fn values(table: &Table, ask: &Ask, whole: bool) -> Result<BTreeMap<u64, Value>, Fault> {
    let data = ask.args.get("data").ok_or(Fault::Incomplete)?;
    let parsed = data
        .as_str()
        .and_then(|text| serde_json::from_str::<Value>(text).ok());
    let unknown = |id: &str| {
        let message = format!(
            "Column with id {id} is not part of table with id {}",
            table.id
        );
        Fault::told(StatusCode::INTERNAL_SERVER_ERROR, message)
    };
    let Some(fields) = parsed.as_ref().unwrap_or(data).as_object() else {
        return Err(unknown("0"));
    };
    let mut values = BTreeMap::new();
    for (name, value) in fields {
        let id = name.trim_start_matches("column_");
        let column = id
            .parse()
            .ok()
            .and_then(|id| table.columns.get(&id))
            .ok_or_else(|| unknown(id))?;
        values.insert(column.id, column.accept(value)?);
    }
    for column in table
        .columns
        .values()
        .filter(|column| whole && !values.contains_key(&column.id))
    {
        column.accept(&Value::Null)?;
    }
    Ok(values)
}

/// A head of titles, then the cells of each row.
pub(crate) fn simple(table: &Table, rows: &[&Row]) -> Value {
    let head: Vec<Value> = table
        .columns
        .values()
        .map(|column| json!(column.title))
        .collect();
    let cells = |row: &&Row| {
        let cell = |id: &u64| row.values.get(id).cloned().unwrap_or_else(|| json!(""));
        Value::Array(table.columns.keys().map(cell).collect())
    };
    Value::Array(
        std::iter::once(Value::Array(head))
            .chain(rows.iter().map(cells))
            .collect(),
    )
}
