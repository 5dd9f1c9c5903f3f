//! What is bound to a statement.

use std::time::Duration;

use jiff::Timestamp;
use sqlx::{Database, Encode, SqlStr, Type, query::Query};

use crate::StoreError;

/// A text or a number, or the absence of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Value {
    Text(Option<String>),
    Number(Option<i64>),
}

/// Bind these to `$1`, `$2`, ...
macro_rules! values {
    ($($value:expr),* $(,)?) => { &[$($crate::database::Value::from($value)),*] };
}
pub(crate) use values;

/// Refuse what one of the databases cannot hold, so that both behave alike.
pub(super) fn check(values: &[Value]) -> Result<(), StoreError> {
    let fits = |value: &Value| !matches!(value, Value::Text(Some(text)) if text.contains('\0'));
    if values.iter().all(fits) {
        Ok(())
    } else {
        Err(StoreError::Unstorable)
    }
}

/// `sql` with `values` bound to it.
pub(super) fn bound<'q, DB: Database>(
    sql: SqlStr,
    values: &[Value],
) -> Query<'q, DB, <DB as Database>::Arguments>
where
    Option<String>: for<'t> Encode<'t, DB> + Type<DB>,
    Option<i64>: for<'t> Encode<'t, DB> + Type<DB>,
{
    values
        .iter()
        .fold(sqlx::query(sql), |query, value| match value {
            Value::Text(text) => query.bind(text.clone()),
            Value::Number(number) => query.bind(*number),
        })
}

/// `now` and `wait` later, or the end of time.
pub(crate) fn after(now: Timestamp, wait: Duration) -> Timestamp {
    let wait = i64::try_from(wait.as_millis()).unwrap_or(i64::MAX);
    Timestamp::from_millisecond(now.as_millisecond().saturating_add(wait)).unwrap_or(Timestamp::MAX)
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(Some(text.to_owned()))
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(Some(text))
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Self::Text(Some(text.clone()))
    }
}

impl From<Option<String>> for Value {
    fn from(text: Option<String>) -> Self {
        Self::Text(text)
    }
}

impl From<Option<&str>> for Value {
    fn from(text: Option<&str>) -> Self {
        Self::Text(text.map(str::to_owned))
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Number(Some(number))
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Number(Some(number.into()))
    }
}

impl From<Option<i64>> for Value {
    fn from(number: Option<i64>) -> Self {
        Self::Number(number)
    }
}

impl From<Timestamp> for Value {
    fn from(time: Timestamp) -> Self {
        Self::Number(Some(time.as_millisecond()))
    }
}

impl From<Option<Timestamp>> for Value {
    fn from(time: Option<Timestamp>) -> Self {
        Self::Number(time.map(Timestamp::as_millisecond))
    }
}
