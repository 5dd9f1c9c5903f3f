-- When each budget will be full again.
CREATE TABLE rate_limits (
    id      TEXT   NOT NULL PRIMARY KEY,
    full_at BIGINT NOT NULL
);
CREATE INDEX rate_limits_by_end ON rate_limits (full_at);

-- Who alone does something, until when. The token grows with every new holder.
CREATE TABLE leases (
    name       TEXT   NOT NULL PRIMARY KEY,
    holder     TEXT   NOT NULL,
    token      BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);

-- What must not be used twice and was used: answers of people, one-time proofs.
CREATE TABLE spent (
    id         TEXT   NOT NULL PRIMARY KEY,
    expires_at BIGINT NOT NULL
);
CREATE INDEX spent_by_end ON spent (expires_at);

-- What happened to credentials; each entry contains the digest of the one before it.
CREATE TABLE audit_entries (
    seq        BIGINT NOT NULL PRIMARY KEY,
    at         BIGINT NOT NULL,
    event      TEXT   NOT NULL,
    account_id TEXT,
    client_id  TEXT,
    detail     TEXT   NOT NULL,
    previous   TEXT   NOT NULL,
    hash       TEXT   NOT NULL
);
CREATE INDEX audit_entries_by_account ON audit_entries (account_id, seq);

-- Where the chain begins and ends, sealed, so that neither end can be cut off.
CREATE TABLE audit_ends (
    id     TEXT   NOT NULL PRIMARY KEY,
    seq    BIGINT NOT NULL,
    sealed TEXT
);
INSERT INTO audit_ends (id, seq) VALUES ('audit', 0);

-- Where Nextcloud was asked to tell us about changes. The secret is kept as a digest.
CREATE TABLE webhooks (
    id           TEXT   NOT NULL PRIMARY KEY,
    account_id   TEXT   NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    event        TEXT   NOT NULL,
    remote_id    TEXT   NOT NULL,
    secret_hash  TEXT   NOT NULL,
    created_at   BIGINT NOT NULL,
    confirmed_at BIGINT NOT NULL,
    called_at    BIGINT,
    UNIQUE (account_id, event)
);
CREATE INDEX webhooks_by_secret ON webhooks (secret_hash);
