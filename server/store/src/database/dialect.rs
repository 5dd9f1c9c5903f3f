//! Where the two databases say the same in other words, and many rows as one value.

use serde_json::Value as Json;
use sqlx::AssertSqlSafe;

use super::{Value, value};
use crate::StoreError;

/// Whose SQL is spoken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dialect {
    Sqlite,
    Postgres,
}

impl Dialect {
    /// A statement for this database. In it `{list}` is the table `listed` that [`list`] makes of `$1`, with one column
    /// `value` whose cells are `listed.value ->> 0` and so on, as text; `{lock}` and `{skip locked}` end a SELECT whose
    /// rows nobody else shall change meanwhile. SQLite has one writer anyway.
    pub(crate) fn sql(self, text: &'static str) -> AssertSqlSafe<String> {
        let [list, lock, skip] = match self {
            Self::Sqlite => ["json_each($1) AS listed", "", ""],
            Self::Postgres => [
                "json_array_elements(CAST($1 AS json)) AS listed (value)",
                "FOR UPDATE",
                "FOR UPDATE SKIP LOCKED",
            ],
        };
        let text = text.replace("{list}", list);
        AssertSqlSafe(text.replace("{lock}", lock).replace("{skip locked}", skip))
    }
}

/// Rows as one value, so that a statement takes thousands of them.
pub(crate) fn list<'r>(rows: impl IntoIterator<Item = &'r [Value]>) -> Result<Value, StoreError> {
    let cell = |value: &Value| match value {
        Value::Text(text) => Json::from(text.clone()),
        Value::Number(number) => Json::from(*number),
    };
    let mut all = Vec::new();
    for row in rows {
        value::check(row)?;
        all.push(row.iter().map(cell).collect::<Json>());
    }
    Ok(Value::from(Json::from(all).to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::database::values;

    #[test]
    fn rows_become_arrays_and_what_cannot_be_stored_is_refused() {
        let rows = [
            values!["a\"b", 7_i64].to_vec(),
            values![None::<&str>].to_vec(),
        ];
        let made = list(rows.iter().map(Vec::as_slice)).expect("storable");
        assert_eq!(made, Value::from(r#"[["a\"b",7],[null]]"#));
        let bad = values!["a\0b"].to_vec();
        assert!(list([bad.as_slice()]).is_err());
    }
}
