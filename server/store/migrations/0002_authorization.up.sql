-- Clients that may ask for authorization: registered with us, or described by a document of their own.
CREATE TABLE clients (
    id                 TEXT   NOT NULL PRIMARY KEY,
    kind               TEXT   NOT NULL,
    name               TEXT   NOT NULL,
    redirect_uris      TEXT   NOT NULL,
    metadata           TEXT   NOT NULL,
    secret_hash        TEXT,
    registration_hash  TEXT,
    created_at         BIGINT NOT NULL,
    updated_at         BIGINT NOT NULL,
    used_at            BIGINT,
    expires_at         BIGINT
);
CREATE INDEX clients_by_kind ON clients (kind, created_at);

-- Sign-ins under way. The id is the digest of the state that only the browser has.
CREATE TABLE authorizations (
    id         TEXT   NOT NULL PRIMARY KEY,
    kind       TEXT   NOT NULL,
    binding    TEXT,
    account_id TEXT   REFERENCES accounts (id) ON DELETE CASCADE,
    data       TEXT   NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX authorizations_by_account ON authorizations (account_id, kind);
CREATE INDEX authorizations_by_end ON authorizations (expires_at);

-- What a person allowed a client to do.
CREATE TABLE consents (
    account_id    TEXT   NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    client_id     TEXT   NOT NULL,
    client_digest TEXT   NOT NULL,
    scopes        TEXT   NOT NULL,
    granted_at    BIGINT NOT NULL,
    used_at       BIGINT NOT NULL,
    PRIMARY KEY (account_id, client_id)
);

-- All tokens that come from one authorization.
CREATE TABLE token_families (
    id          TEXT   NOT NULL PRIMARY KEY,
    account_id  TEXT   NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    client_id   TEXT   NOT NULL,
    scopes      TEXT   NOT NULL,
    resource    TEXT   NOT NULL,
    created_at  BIGINT NOT NULL,
    expires_at  BIGINT NOT NULL,
    revoked_at  BIGINT,
    revoked_why TEXT
);
CREATE INDEX token_families_by_account ON token_families (account_id, client_id);
CREATE INDEX token_families_by_end ON token_families (expires_at);

-- Tokens that we issued, by digest. A refresh token that was used stays, so that its second use is noticed.
CREATE TABLE issued_tokens (
    hash       TEXT   NOT NULL PRIMARY KEY,
    family_id  TEXT   NOT NULL REFERENCES token_families (id) ON DELETE CASCADE,
    kind       TEXT   NOT NULL,
    scopes     TEXT   NOT NULL,
    issued_at  BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    spent_at   BIGINT
);
CREATE INDEX issued_tokens_by_family ON issued_tokens (family_id);
CREATE INDEX issued_tokens_by_end ON issued_tokens (expires_at);

-- Authorization codes, by digest. A code that was used stays a while for the same reason.
CREATE TABLE codes (
    hash           TEXT   NOT NULL PRIMARY KEY,
    family_id      TEXT   NOT NULL,
    account_id     TEXT   NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    client_id      TEXT   NOT NULL,
    redirect_uri   TEXT   NOT NULL,
    code_challenge TEXT   NOT NULL,
    scopes         TEXT   NOT NULL,
    resource       TEXT   NOT NULL,
    created_at     BIGINT NOT NULL,
    expires_at     BIGINT NOT NULL,
    spent_at       BIGINT
);
CREATE INDEX codes_by_end ON codes (expires_at);

-- Who is signed in to the pages. The id is the digest of the cookie.
CREATE TABLE browser_sessions (
    hash       TEXT   NOT NULL PRIMARY KEY,
    account_id TEXT   NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    created_at BIGINT NOT NULL,
    seen_at    BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX browser_sessions_by_account ON browser_sessions (account_id);
CREATE INDEX browser_sessions_by_end ON browser_sessions (expires_at);
