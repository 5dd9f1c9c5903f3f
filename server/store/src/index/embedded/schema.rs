//! The tables of the file, made when it is.

use sqlx::{Row as _, SqlitePool};

use crate::index::EngineError;

/// Of another one the file is made anew; it holds nothing that cannot be had again.
const FORMAT: &str = "1";

const TABLES: &str = "
CREATE TABLE about (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE documents (
    number      INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    doc_type    TEXT    NOT NULL,
    doc_id      TEXT    NOT NULL,
    title       TEXT    NOT NULL,
    etag        TEXT    NOT NULL,
    mode        TEXT    NOT NULL,
    modified_at INTEGER,
    tags        TEXT    NOT NULL,
    page_count  INTEGER,
    chunks      INTEGER NOT NULL,
    facts       TEXT    NOT NULL,
    places      TEXT    NOT NULL,
    change      INTEGER NOT NULL,
    UNIQUE (doc_type, doc_id)
);
CREATE INDEX documents_by_change ON documents (change);
CREATE TABLE codes (number INTEGER NOT NULL PRIMARY KEY, codes BLOB NOT NULL);
CREATE TABLE chunks (
    id         INTEGER NOT NULL PRIMARY KEY,
    text       TEXT    NOT NULL,
    start_at   INTEGER NOT NULL,
    end_at     INTEGER NOT NULL,
    page       INTEGER,
    page_end   INTEGER,
    heading    TEXT,
    terms      TEXT    NOT NULL
);
CREATE TABLE vectors (id INTEGER NOT NULL PRIMARY KEY, vector BLOB NOT NULL);
CREATE TABLE removed (change INTEGER NOT NULL PRIMARY KEY, number INTEGER NOT NULL);
CREATE TABLE changes (last INTEGER NOT NULL, forgotten INTEGER NOT NULL);
INSERT INTO changes (last, forgotten) VALUES (0, 0);
CREATE VIRTUAL TABLE words USING fts5 (terms, content = '', contentless_delete = 1, tokenize = 'ascii');
";

/// Make the tables of a new file, or see that those of an old one are of this model.
pub(super) async fn prepare(
    write: &SqlitePool,
    model: &str,
    dimensions: u32,
) -> Result<(), EngineError> {
    let mut transaction = write.begin_with("BEGIN IMMEDIATE").await?;
    let made = sqlx::query("SELECT name FROM sqlite_master WHERE name = 'about'")
        .fetch_optional(&mut *transaction)
        .await?;
    if made.is_none() {
        sqlx::raw_sql(TABLES).execute(&mut *transaction).await?;
        let about = [
            ("format", FORMAT.to_owned()),
            ("model", model.to_owned()),
            ("dimensions", dimensions.to_string()),
        ];
        for (name, value) in about {
            sqlx::query("INSERT INTO about (name, value) VALUES ($1, $2)")
                .bind(name)
                .bind(value)
                .execute(&mut *transaction)
                .await?;
        }
        transaction.commit().await?;
        return Ok(());
    }
    let about = |name: &'static str| {
        let query = sqlx::query("SELECT value FROM about WHERE name = $1").bind(name);
        (name, query)
    };
    let mut found = Vec::new();
    for (name, query) in [about("format"), about("model"), about("dimensions")] {
        let row = query.fetch_optional(&mut *transaction).await?;
        let row =
            row.ok_or_else(|| EngineError::Damaged(format!("it does not tell its {name}")))?;
        let value: String = row.try_get("value")?;
        found.push(value);
    }
    let wanted = [FORMAT.to_owned(), model.to_owned(), dimensions.to_string()];
    if found.first() != wanted.first() {
        let known = found.concat();
        return Err(EngineError::Damaged(format!(
            "its format {known} is not known here"
        )));
    }
    if found == wanted {
        return Ok(());
    }
    let say = |about: &[String]| about.get(1..).unwrap_or_default().join(" with dimensions ");
    Err(EngineError::OtherModel {
        found: say(&found),
        wanted: say(&wanted),
    })
}
