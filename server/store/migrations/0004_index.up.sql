-- What is to be done to the index: one row per document. `ready_at` is when it may be taken (again): the end of a wait, of
-- a lease, or of time itself for a dead one. `revision` grows when a job is changed while it runs.
CREATE TABLE index_jobs (
    doc_type  TEXT   NOT NULL,
    doc_id    TEXT   NOT NULL,
    user_id   TEXT   NOT NULL,
    operation TEXT   NOT NULL,
    place     TEXT,
    etag      TEXT,
    mode      TEXT   NOT NULL,
    priority  BIGINT NOT NULL,
    seen_at   BIGINT NOT NULL,
    added_at  BIGINT NOT NULL,
    ready_at  BIGINT NOT NULL,
    attempts  BIGINT NOT NULL,
    revision  BIGINT NOT NULL,
    lease     TEXT,
    worker    TEXT,
    error     TEXT,
    dead_at   BIGINT,
    PRIMARY KEY (doc_type, doc_id)
);
CREATE INDEX index_jobs_by_turn ON index_jobs (user_id, priority, ready_at);
CREATE INDEX index_jobs_by_end ON index_jobs (dead_at);

-- When jobs in a user's name were last taken.
CREATE TABLE index_turns (
    user_id  TEXT   NOT NULL PRIMARY KEY,
    taken_at BIGINT NOT NULL
);

-- What is indexed, and how.
CREATE TABLE index_documents (
    doc_type   TEXT   NOT NULL,
    doc_id     TEXT   NOT NULL,
    etag       TEXT   NOT NULL,
    mode       TEXT   NOT NULL,
    model      TEXT   NOT NULL,
    chunks     BIGINT NOT NULL,
    title      TEXT,
    indexed_at BIGINT NOT NULL,
    PRIMARY KEY (doc_type, doc_id)
);
CREATE INDEX index_documents_by_model ON index_documents (model, doc_type, doc_id);

-- Who sees a document, and as what it was listed for them. A place may be here before the document is indexed.
CREATE TABLE index_places (
    user_id  TEXT   NOT NULL,
    doc_type TEXT   NOT NULL,
    doc_id   TEXT   NOT NULL,
    etag     TEXT   NOT NULL,
    mode     TEXT   NOT NULL,
    place    TEXT,
    seen_at  BIGINT NOT NULL,
    PRIMARY KEY (user_id, doc_type, doc_id)
);
CREATE INDEX index_places_by_document ON index_places (doc_type, doc_id);

-- How far each kind of document was read for each user. `looks` grows whenever somebody asks for a scan.
CREATE TABLE index_cursors (
    user_id         TEXT   NOT NULL,
    doc_type        TEXT   NOT NULL,
    cursor          TEXT,
    last_scan_at    BIGINT,
    next_scan_at    BIGINT NOT NULL,
    looks           BIGINT NOT NULL,
    failures        BIGINT NOT NULL,
    last_error      TEXT,
    documents       BIGINT NOT NULL,
    webhook_seen_at BIGINT,
    lease           TEXT,
    lease_until     BIGINT NOT NULL,
    PRIMARY KEY (user_id, doc_type)
);
CREATE INDEX index_cursors_by_turn ON index_cursors (next_scan_at);
