//! Clients that may ask us for authorization. Table `clients`.

use std::time::Duration;

use jiff::Timestamp;
use nc_base::Secret;
use serde_json::Value as Json;

use crate::{
    Store, StoreError,
    database::{Row, after, values},
    digest::digest,
    json_list,
};

/// Clients by id.
#[derive(Debug, Clone, Copy)]
pub struct Clients<'s>(pub(crate) &'s Store);

/// How we know a client.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClientKind {
    /// It registered with us (RFC 7591).
    Registered,
    /// Its id is the address of a document that describes it; what is stored is a copy.
    Document,
}

/// A client to be stored.
#[derive(Debug, Clone)]
pub struct NewClient {
    /// Its id.
    pub id: String,
    /// How we know it.
    pub kind: ClientKind,
    /// What people read.
    pub name: String,
    /// Where it may have browsers sent.
    pub redirect_uris: Vec<String>,
    /// Everything else that it said about itself and that we keep.
    pub metadata: Json,
    /// Its secret, if it has one; a digest is stored.
    pub secret: Option<Secret>,
    /// What allows to change the registration (RFC 7592), if it can be; a digest is stored.
    pub registration_token: Option<Secret>,
    /// How long it is good for, if not for ever.
    pub good_for: Option<Duration>,
}

/// A client.
#[derive(Debug, Clone, PartialEq)]
pub struct Client {
    /// Its id.
    pub id: String,
    /// How we know it.
    pub kind: ClientKind,
    /// What people read.
    pub name: String,
    /// Where it may have browsers sent.
    pub redirect_uris: Vec<String>,
    /// Everything else that it said about itself.
    pub metadata: Json,
    /// Whether it has a secret.
    pub confidential: bool,
    /// When it was stored first.
    pub created_at: Timestamp,
    /// When somebody last authorized it.
    pub used_at: Option<Timestamp>,
    /// When it ends, if it does.
    pub expires_at: Option<Timestamp>,
}

impl Clients<'_> {
    /// Store a client of a new id, unless there are `limit` of its kind or about that many.
    ///
    /// # Errors
    /// [`StoreError::Full`]; [`StoreError::Taken`] when there is one of that id.
    pub async fn register(self, client: &NewClient, limit: u32) -> Result<(), StoreError> {
        const SQL: &str = "INSERT INTO clients (id, kind, name, redirect_uris, metadata, secret_hash, registration_hash,
                                                created_at, updated_at, expires_at)
                           SELECT $1, $2, $3, $4, $5, $6, $7, $8, $8, $9
                            WHERE (SELECT COUNT(*) FROM clients WHERE kind = $2) < $10";
        let row = values![
            client.id.as_str(),
            client.kind.name(),
            client.name.as_str(),
            json_list::write(&client.redirect_uris),
            client.metadata.to_string(),
            client.secret.as_ref().map(secret_digest),
            client.registration_token.as_ref().map(token_digest),
            self.0.now(),
            client.good_for.map(|good| after(self.0.now(), good)),
            limit,
        ];
        if self.0.database().write(SQL, row).await? > 0 {
            Ok(())
        } else {
            Err(StoreError::Full {
                what: "clients",
                limit,
            })
        }
    }

    /// Store what a client says about itself now, in place of what it said before; false if it is not there.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn update(self, client: &NewClient) -> Result<bool, StoreError> {
        const SQL: &str = "UPDATE clients
                              SET name = $3, redirect_uris = $4, metadata = $5, secret_hash = $6, registration_hash = $7,
                                  updated_at = $8, expires_at = $9
                            WHERE id = $1 AND kind = $2";
        let row = values![
            client.id.as_str(),
            client.kind.name(),
            client.name.as_str(),
            json_list::write(&client.redirect_uris),
            client.metadata.to_string(),
            client.secret.as_ref().map(secret_digest),
            client.registration_token.as_ref().map(token_digest),
            self.0.now(),
            client.good_for.map(|good| after(self.0.now(), good)),
        ];
        Ok(self.0.database().write(SQL, row).await? > 0)
    }

    /// Store the copy of a client's document, in place of an older one. When there are `limit` of them, the oldest that nobody
    /// ever authorized makes room.
    ///
    /// # Errors
    /// [`StoreError::Full`] when all of them were authorized, [`StoreError::Taken`] when a client of another kind has that id.
    pub async fn remember(self, client: &NewClient, limit: u32) -> Result<(), StoreError> {
        const ROOM: &str = "DELETE FROM clients
                             WHERE id = (SELECT id
                                           FROM clients
                                          WHERE kind = $1 AND used_at IS NULL
                                          ORDER BY updated_at, id
                                          LIMIT 1)";
        let mut refused = StoreError::Taken;
        // Another replica may store the same copy meanwhile, which is as good.
        for _ in 0..3 {
            if self.update(client).await? {
                return Ok(());
            }
            refused = match self.register(client, limit).await {
                Err(full @ StoreError::Full { .. }) => {
                    let room = values![client.kind.name()];
                    if self.0.database().write(ROOM, room).await? == 0 {
                        return Err(full);
                    }
                    full
                }
                Err(taken @ StoreError::Taken) => taken,
                done => return done,
            };
        }
        Err(refused)
    }

    /// The client called `id`, unless it ended.
    ///
    /// # Errors
    /// [`StoreError::Database`], [`StoreError::Corrupt`].
    pub async fn find(self, id: &str) -> Result<Option<Client>, StoreError> {
        const SQL: &str = "SELECT id, kind, name, redirect_uris, metadata, secret_hash, created_at, used_at, expires_at
                             FROM clients
                            WHERE id = $1 AND (expires_at IS NULL OR expires_at > $2)";
        let row = self
            .0
            .database()
            .row(SQL, values![id, self.0.now()])
            .await?;
        row.as_ref().map(client).transpose()
    }

    /// Whether the client called `id` has this secret.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn has_secret(self, id: &str, secret: &Secret) -> Result<bool, StoreError> {
        const SQL: &str = "SELECT id
                             FROM clients
                            WHERE id = $1 AND secret_hash = $2 AND (expires_at IS NULL OR expires_at > $3)";
        let values = values![id, secret_digest(secret), self.0.now()];
        Ok(self.0.database().row(SQL, values).await?.is_some())
    }

    /// Whether this token allows to change the registration of the client called `id`.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn may_change(self, id: &str, token: &Secret) -> Result<bool, StoreError> {
        const SQL: &str = "SELECT id
                             FROM clients
                            WHERE id = $1 AND registration_hash = $2 AND (expires_at IS NULL OR expires_at > $3)";
        let values = values![id, token_digest(token), self.0.now()];
        Ok(self.0.database().row(SQL, values).await?.is_some())
    }

    /// Remember that somebody authorized the client now, so that it is kept.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn used(self, id: &str) -> Result<(), StoreError> {
        const SQL: &str = "UPDATE clients SET used_at = $2 WHERE id = $1";
        self.0
            .database()
            .write(SQL, values![id, self.0.now()])
            .await
            .map(drop)
    }

    /// Delete a client with all its tokens and consents; whether it was there.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    ///
    /// # Cancel safety
    /// Dropping the future deletes all or nothing.
    pub async fn remove(self, id: &str) -> Result<bool, StoreError> {
        const TOKENS: &str = "DELETE FROM token_families WHERE client_id = $1";
        const CODES: &str = "DELETE FROM codes WHERE client_id = $1";
        const CONSENTS: &str = "DELETE FROM consents WHERE client_id = $1";
        const CLIENT: &str = "DELETE FROM clients WHERE id = $1";
        let mut transaction = self.0.database().begin().await?;
        for sql in [CODES, TOKENS, CONSENTS] {
            transaction.run(sql, values![id]).await?;
        }
        let removed = transaction.run(CLIENT, values![id]).await?;
        transaction.commit().await?;
        Ok(removed > 0)
    }
}

impl ClientKind {
    const fn name(self) -> &'static str {
        match self {
            Self::Registered => "registered",
            Self::Document => "document",
        }
    }
}

fn secret_digest(secret: &Secret) -> String {
    digest("client-secret", &[secret.expose()])
}

fn token_digest(token: &Secret) -> String {
    digest("registration-token", &[token.expose()])
}

fn client(row: &Row) -> Result<Client, StoreError> {
    let corrupt = |column| StoreError::Corrupt {
        table: "clients",
        column,
    };
    let kind = match row.text("kind")?.as_str() {
        "registered" => ClientKind::Registered,
        "document" => ClientKind::Document,
        _ => return Err(corrupt("kind")),
    };
    let metadata = row.text("metadata")?;
    Ok(Client {
        id: row.text("id")?,
        kind,
        name: row.text("name")?,
        redirect_uris: json_list::read(&row.text("redirect_uris")?)
            .ok_or_else(|| corrupt("redirect_uris"))?,
        metadata: serde_json::from_str(&metadata).map_err(|_| corrupt("metadata"))?,
        confidential: row.text_or_null("secret_hash")?.is_some(),
        created_at: row.time("created_at")?,
        used_at: row.time_or_null("used_at")?,
        expires_at: row.time_or_null("expires_at")?,
    })
}
