-- Proves at start that the right keys were given.
CREATE TABLE seal_keys (
    key_id     TEXT   NOT NULL PRIMARY KEY,
    proof      TEXT   NOT NULL,
    created_at BIGINT NOT NULL
);

-- A person as an issuer names them, and how to act for them at Nextcloud. The id is made from issuer and subject.
CREATE TABLE accounts (
    id           TEXT   NOT NULL PRIMARY KEY,
    issuer       TEXT   NOT NULL,
    subject      TEXT   NOT NULL,
    user_id      TEXT,
    login_name   TEXT,
    app_password TEXT,
    scopes       TEXT,
    created_at   BIGINT NOT NULL,
    updated_at   BIGINT NOT NULL,
    proven_at    BIGINT,
    refused_at   BIGINT
);
CREATE INDEX accounts_by_user ON accounts (user_id);
CREATE INDEX accounts_by_proof ON accounts (proven_at);

-- Refresh tokens that a provider gave us, one per account, and the access token that the last refresh brought.
CREATE TABLE grants (
    account_id        TEXT   NOT NULL PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
    refresh_token     TEXT   NOT NULL,
    access_token      TEXT,
    access_expires_at BIGINT NOT NULL,
    scopes            TEXT   NOT NULL,
    audience          TEXT,
    generation        BIGINT NOT NULL,
    lease_holder      TEXT,
    lease_until       BIGINT NOT NULL,
    retry_at          BIGINT NOT NULL,
    created_at        BIGINT NOT NULL,
    updated_at        BIGINT NOT NULL,
    dead_at           BIGINT,
    dead_why          TEXT
);

-- What we are at a provider.
CREATE TABLE provider_clients (
    issuer             TEXT   NOT NULL PRIMARY KEY,
    client_id          TEXT   NOT NULL,
    client_secret      TEXT,
    redirect_uris      TEXT   NOT NULL,
    registration_uri   TEXT,
    registration_token TEXT,
    issued_at          BIGINT NOT NULL,
    secret_expires_at  BIGINT
);
