//! The tables, made when a model is first used.

use sqlx::{AssertSqlSafe, PgConnection, PgPool, Row as _};

use crate::index::EngineError;

/// Under which replicas that start at once make tables one after the other.
const LOCK: i64 = 0x6e63_6d63_7002;
/// Longer rows would be moved out of line, which costs a second read each.
const INLINE: u32 = 1_900;

const INDEXES: &str = "
CREATE TABLE IF NOT EXISTS vector_indexes (
    id         BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    model      TEXT   NOT NULL,
    dimensions BIGINT NOT NULL,
    chunks     BIGINT NOT NULL DEFAULT 0,
    words      BIGINT NOT NULL DEFAULT 0,
    UNIQUE (model, dimensions)
)";

const TABLES: &str = "
CREATE TABLE {i}_documents (
    number      BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    doc_type    TEXT COLLATE \"C\" NOT NULL,
    doc_id      TEXT COLLATE \"C\" NOT NULL,
    title       TEXT   NOT NULL,
    etag        TEXT   NOT NULL,
    mode        TEXT   NOT NULL,
    modified_at BIGINT,
    tags        TEXT[] NOT NULL,
    page_count  BIGINT,
    chunks      BIGINT NOT NULL,
    vectors     BIGINT NOT NULL,
    facts       TEXT   NOT NULL,
    places      TEXT   NOT NULL,
    scopes      TEXT[] NOT NULL,
    UNIQUE (doc_type, doc_id)
);
CREATE INDEX {i}_documents_by_scope ON {i}_documents USING gin (scopes);
CREATE TABLE {i}_chunks (
    document BIGINT NOT NULL REFERENCES {i}_documents (number) ON DELETE CASCADE,
    place    BIGINT NOT NULL,
    text     TEXT   NOT NULL,
    start_at BIGINT NOT NULL,
    end_at   BIGINT NOT NULL,
    page     BIGINT,
    page_end BIGINT,
    heading  TEXT,
    terms    TEXT   NOT NULL,
    PRIMARY KEY (document, place)
);
CREATE TABLE {i}_vectors (
    document BIGINT NOT NULL REFERENCES {i}_documents (number) ON DELETE CASCADE,
    place    BIGINT NOT NULL,
    vector   vector({d}) NOT NULL,
    PRIMARY KEY (document, place)
);
CREATE TABLE {i}_words (
    term     TEXT COLLATE \"C\" NOT NULL,
    document BIGINT NOT NULL REFERENCES {i}_documents (number) ON DELETE CASCADE,
    place    BIGINT NOT NULL,
    times    BIGINT NOT NULL,
    length   BIGINT NOT NULL,
    PRIMARY KEY (term, document, place)
);
CREATE INDEX {i}_words_by_document ON {i}_words (document);
";

/// The names of an index's tables.
pub(super) fn named(text: &str, id: i64) -> String {
    text.replace("{i}", &format!("vector_index_{id}"))
}

/// See that the extension and the tables are there; the number of the index.
pub(super) async fn prepare(
    pool: &PgPool,
    model: &str,
    dimensions: u32,
) -> Result<i64, EngineError> {
    const FIND: &str = "SELECT id FROM vector_indexes WHERE model = $1 AND dimensions = $2";
    const MAKE: &str =
        "INSERT INTO vector_indexes (model, dimensions) VALUES ($1, $2) RETURNING id";
    let mut transaction = pool.begin().await?;
    sqlx::query("SELECT pg_advisory_xact_lock($1)")
        .bind(LOCK)
        .execute(&mut *transaction)
        .await?;
    extension(&mut transaction).await?;
    sqlx::raw_sql(INDEXES).execute(&mut *transaction).await?;
    let found = sqlx::query(FIND)
        .bind(model)
        .bind(i64::from(dimensions))
        .fetch_optional(&mut *transaction)
        .await?;
    if let Some(found) = found {
        let id = found.try_get("id")?;
        transaction.commit().await?;
        return Ok(id);
    }
    let made = sqlx::query(MAKE)
        .bind(model)
        .bind(i64::from(dimensions))
        .fetch_one(&mut *transaction)
        .await?;
    let id: i64 = made.try_get("id")?;
    let tables = named(TABLES, id).replace("{d}", &dimensions.to_string());
    sqlx::raw_sql(AssertSqlSafe(tables))
        .execute(&mut *transaction)
        .await?;
    if dimensions <= INLINE {
        let inline = named(
            "ALTER TABLE {i}_vectors ALTER COLUMN vector SET STORAGE PLAIN",
            id,
        );
        sqlx::raw_sql(AssertSqlSafe(inline))
            .execute(&mut *transaction)
            .await?;
    }
    transaction.commit().await?;
    Ok(id)
}

/// The length of the vectors of a model that has tables.
pub(super) async fn dimensions_of(pool: &PgPool, model: &str) -> Result<Option<u32>, EngineError> {
    const THERE: &str = "SELECT to_regclass('vector_indexes') IS NOT NULL AS there";
    const FIND: &str =
        "SELECT dimensions FROM vector_indexes WHERE model = $1 ORDER BY id DESC LIMIT 1";
    let there: bool = sqlx::query(THERE).fetch_one(pool).await?.try_get("there")?;
    if !there {
        return Ok(None);
    }
    let found = sqlx::query(FIND).bind(model).fetch_optional(pool).await?;
    let length: Option<i64> = found.map(|row| row.try_get("dimensions")).transpose()?;
    Ok(length.and_then(|length| u32::try_from(length).ok()))
}

/// Remove the tables of an index; nothing happens when another process did.
pub(super) async fn remove(pool: &PgPool, id: i64) -> Result<(), EngineError> {
    const TABLES: &str = "DROP TABLE IF EXISTS {i}_words, {i}_vectors, {i}_chunks, {i}_documents";
    let mut transaction = pool.begin().await?;
    sqlx::query("SELECT pg_advisory_xact_lock($1)")
        .bind(LOCK)
        .execute(&mut *transaction)
        .await?;
    sqlx::raw_sql(AssertSqlSafe(named(TABLES, id)))
        .execute(&mut *transaction)
        .await?;
    sqlx::query("DELETE FROM vector_indexes WHERE id = $1")
        .bind(id)
        .execute(&mut *transaction)
        .await?;
    transaction.commit().await?;
    Ok(())
}

async fn extension(connection: &mut PgConnection) -> Result<(), EngineError> {
    let there = sqlx::query("SELECT 1 FROM pg_extension WHERE extname = 'vector'")
        .fetch_optional(&mut *connection)
        .await?;
    if there.is_some() {
        return Ok(());
    }
    let made = sqlx::raw_sql("CREATE EXTENSION vector")
        .execute(connection)
        .await;
    let Err(error) = made else { return Ok(()) };
    match error {
        sqlx::Error::Database(told) => Err(EngineError::Missing {
            what: format!("PostgreSQL has no extension vector in this database: {}", told.message()),
            fix: "install pgvector on the database server (Debian and PGDG: postgresql-<version>-pgvector) and let a \
                  superuser run CREATE EXTENSION vector in this database"
                .to_owned(),
        }),
        error => Err(error.into()),
    }
}
