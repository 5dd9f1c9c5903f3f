//! What we are at a provider: the client that it registered for us. Table `provider_clients`.

use jiff::Timestamp;
use nc_base::Secret;

use crate::{
    Store, StoreError,
    database::{Row, values},
    json_list,
    sealing::Place,
};

/// Our clients by issuer.
#[derive(Debug, Clone, Copy)]
pub struct ProviderClients<'s>(pub(crate) &'s Store);

/// Our client at one provider.
#[derive(Debug, Clone)]
pub struct ProviderClient {
    /// The provider.
    pub issuer: String,
    /// Our name there.
    pub client_id: String,
    /// Our secret there; none for a public client.
    pub client_secret: Option<Secret>,
    /// Where it sends browsers back to.
    pub redirect_uris: Vec<String>,
    /// Where the registration can be changed (RFC 7592).
    pub registration_uri: Option<String>,
    /// What allows to change it.
    pub registration_token: Option<Secret>,
    /// When it was registered.
    pub issued_at: Timestamp,
    /// When the registration ends, if it does.
    pub secret_expires_at: Option<Timestamp>,
}

impl ProviderClients<'_> {
    /// Our client at `issuer`, ended ones too.
    ///
    /// # Errors
    /// [`StoreError::Sealed`] when a secret cannot be opened: register again.
    pub async fn find(self, issuer: &str) -> Result<Option<ProviderClient>, StoreError> {
        const SQL: &str = "SELECT issuer, client_id, client_secret, redirect_uris, registration_uri, registration_token, issued_at,
                                  secret_expires_at
                             FROM provider_clients
                            WHERE issuer = $1";
        let row = self.0.database().row(SQL, values![issuer]).await?;
        row.map(|row| self.client(&row)).transpose()
    }

    /// Store a new registration in place of `replaces`, the client id that it was made for; false, and nothing is stored, if
    /// another replica was faster: use what it stored.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    ///
    /// # Cancel safety
    /// Dropping the future stores all or nothing.
    pub async fn save(
        self,
        client: &ProviderClient,
        replaces: Option<&str>,
    ) -> Result<bool, StoreError> {
        const SQL: &str = "INSERT INTO provider_clients (issuer, client_id, client_secret, redirect_uris, registration_uri,
                                                         registration_token, issued_at, secret_expires_at)
                           VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
                           ON CONFLICT (issuer) DO UPDATE
                              SET client_id = $2, client_secret = $3, redirect_uris = $4, registration_uri = $5,
                                  registration_token = $6, issued_at = $7, secret_expires_at = $8
                            WHERE provider_clients.client_id = $9";
        let issuer = client.issuer.as_str();
        let seal = |secret: &Option<Secret>, column| {
            let place = place(issuer, column);
            secret
                .as_ref()
                .map(|secret| self.0.keys().seal(secret, place))
        };
        let row = values![
            issuer,
            client.client_id.as_str(),
            seal(&client.client_secret, SECRET),
            json_list::write(&client.redirect_uris),
            client.registration_uri.as_deref(),
            seal(&client.registration_token, TOKEN),
            client.issued_at,
            client.secret_expires_at,
            replaces,
        ];
        Ok(self.0.database().write(SQL, row).await? > 0)
    }

    /// Forget our client at `issuer` if it still is `client_id`; whether it was.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn remove(self, issuer: &str, client_id: &str) -> Result<bool, StoreError> {
        const SQL: &str = "DELETE FROM provider_clients WHERE issuer = $1 AND client_id = $2";
        Ok(self
            .0
            .database()
            .write(SQL, values![issuer, client_id])
            .await?
            > 0)
    }

    fn client(self, row: &Row) -> Result<ProviderClient, StoreError> {
        let issuer = row.text("issuer")?;
        let open = |column| {
            let sealed = row.text_or_null(column)?;
            let place = place(&issuer, column);
            sealed
                .map(|sealed| self.0.keys().open(&sealed, place))
                .transpose()
        };
        let redirect_uris = json_list::read(&row.text("redirect_uris")?);
        Ok(ProviderClient {
            client_id: row.text("client_id")?,
            client_secret: open(SECRET)?,
            redirect_uris: redirect_uris.ok_or(StoreError::Corrupt {
                table: "provider_clients",
                column: "redirect_uris",
            })?,
            registration_uri: row.text_or_null("registration_uri")?,
            registration_token: open(TOKEN)?,
            issued_at: row.time("issued_at")?,
            secret_expires_at: row.time_or_null("secret_expires_at")?,
            issuer,
        })
    }
}

const SECRET: &str = "client_secret";
const TOKEN: &str = "registration_token";

fn place<'p>(issuer: &'p str, column: &'static str) -> Place<'p> {
    Place {
        table: "provider_clients",
        column,
        owner: issuer,
    }
}
