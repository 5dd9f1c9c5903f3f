//! Sign-ins under way: what must be known when the browser comes back. Table `authorizations`.
//!
//! A sign-in is found by its state, which only the browser has; of it only a digest is stored. What belongs to it (PKCE
//! verifier, nonce, where to go on) is sealed.

use std::time::Duration;

use jiff::Timestamp;
use nc_base::Secret;

use crate::{
    AccountId, Store, StoreError,
    database::{Row, after, values},
    digest::digest,
    sealing::Place,
};

/// Sign-ins by state.
#[derive(Debug, Clone, Copy)]
pub struct Authorizations<'s>(pub(crate) &'s Store);

/// What a sign-in is for. One kind's state is unknown to the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AuthorizationKind {
    /// A client wants a token from us.
    Client,
    /// We want a refresh token from the provider.
    Provision,
    /// A person signs in to our pages.
    Browser,
    /// A person makes an app password at Nextcloud.
    LoginFlow,
}

/// A sign-in that begins.
#[derive(Debug)]
pub struct NewAuthorization<'a> {
    /// What it is for.
    pub kind: AuthorizationKind,
    /// A cookie of the browser that began it; nobody else can go on with it.
    pub binding: Option<&'a Secret>,
    /// Whose it is, if that is known. An earlier one of the same account and kind ends.
    pub account: Option<&'a AccountId>,
    /// What has to be known later.
    pub data: &'a Secret,
    /// How long the person has.
    pub good_for: Duration,
}

/// A sign-in.
#[derive(Debug, Clone)]
pub struct Authorization {
    /// Its key; no secret.
    pub id: String,
    /// Whose it is, if that was known.
    pub account: Option<AccountId>,
    /// What was to be known.
    pub data: Secret,
    /// When it ends.
    pub expires_at: Timestamp,
}

impl Authorizations<'_> {
    /// Remember a sign-in under its state; gives back its key.
    ///
    /// # Errors
    /// [`StoreError::Database`], also when the state was used before or there is no such account.
    pub async fn begin(
        self,
        state: &Secret,
        new: &NewAuthorization<'_>,
    ) -> Result<String, StoreError> {
        const EARLIER: &str = "DELETE FROM authorizations WHERE account_id = $1 AND kind = $2";
        const SQL: &str = "INSERT INTO authorizations (id, kind, binding, account_id, data, created_at, expires_at)
                           VALUES ($1, $2, $3, $4, $5, $6, $7)";
        let (id, now) = (key(new.kind, state), self.0.now());
        let account = new.account.map(AccountId::as_str);
        let row = values![
            id.as_str(),
            new.kind.name(),
            new.binding.map(binding),
            account,
            self.0.keys().seal(new.data, place(&id)),
            now,
            after(now, new.good_for),
        ];
        let mut transaction = self.0.database().begin().await?;
        if let Some(account) = account {
            transaction
                .run(EARLIER, values![account, new.kind.name()])
                .await?;
        }
        transaction.run(SQL, row).await?;
        transaction.commit().await?;
        Ok(id)
    }

    /// End a sign-in and get what belongs to it: once, in time, and from the browser that began it. `None` otherwise, and
    /// then it goes on for whom it belongs to.
    ///
    /// # Errors
    /// [`StoreError::Sealed`] when it cannot be opened; it is over then.
    ///
    /// # Cancel safety
    /// Dropping the future may end the sign-in; the person begins again.
    pub async fn take(
        self,
        kind: AuthorizationKind,
        state: &Secret,
        cookie: Option<&Secret>,
    ) -> Result<Option<Authorization>, StoreError> {
        const SQL: &str = "DELETE FROM authorizations
                            WHERE id = $1 AND expires_at > $2 AND (binding IS NULL OR binding = $3)
                           RETURNING id, account_id, data, expires_at";
        let values = values![key(kind, state), self.0.now(), cookie.map(binding)];
        let row = self.0.database().write_row(SQL, values).await?;
        row.map(|row| self.opened(&row)).transpose()
    }

    /// Look at a sign-in that goes on, under the same conditions as [`Self::take`].
    ///
    /// # Errors
    /// [`StoreError::Sealed`] when it cannot be opened.
    pub async fn find(
        self,
        kind: AuthorizationKind,
        state: &Secret,
        cookie: Option<&Secret>,
    ) -> Result<Option<Authorization>, StoreError> {
        const SQL: &str = "SELECT id, account_id, data, expires_at
                             FROM authorizations
                            WHERE id = $1 AND expires_at > $2 AND (binding IS NULL OR binding = $3)";
        let values = values![key(kind, state), self.0.now(), cookie.map(binding)];
        let row = self.0.database().row(SQL, values).await?;
        row.map(|row| self.opened(&row)).transpose()
    }

    /// The sign-in of a kind that an account has under way.
    ///
    /// # Errors
    /// [`StoreError::Sealed`] when it cannot be opened.
    pub async fn under_way(
        self,
        account: &AccountId,
        kind: AuthorizationKind,
    ) -> Result<Option<Authorization>, StoreError> {
        const SQL: &str = "SELECT id, account_id, data, expires_at
                             FROM authorizations
                            WHERE account_id = $1 AND kind = $2 AND expires_at > $3";
        let values = values![account.as_str(), kind.name(), self.0.now()];
        let row = self.0.database().row(SQL, values).await?;
        row.map(|row| self.opened(&row)).transpose()
    }

    /// End the sign-in with this key; false if it was over already, and then somebody else ended it.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn end(self, id: &str) -> Result<bool, StoreError> {
        const SQL: &str = "DELETE FROM authorizations WHERE id = $1";
        Ok(self.0.database().write(SQL, values![id]).await? > 0)
    }

    fn opened(self, row: &Row) -> Result<Authorization, StoreError> {
        let id = row.text("id")?;
        Ok(Authorization {
            account: row.text_or_null("account_id")?.map(AccountId::stored),
            data: self.0.keys().open(&row.text("data")?, place(&id))?,
            expires_at: row.time("expires_at")?,
            id,
        })
    }
}

impl AuthorizationKind {
    const fn name(self) -> &'static str {
        match self {
            Self::Client => "client",
            Self::Provision => "provision",
            Self::Browser => "browser",
            Self::LoginFlow => "login_flow",
        }
    }
}

/// The kind is part of the key: a state of one kind is none of another.
fn key(kind: AuthorizationKind, state: &Secret) -> String {
    digest("authorization", &[kind.name(), state.expose()])
}

fn binding(cookie: &Secret) -> String {
    digest("authorization-cookie", &[cookie.expose()])
}

fn place(id: &str) -> Place<'_> {
    Place {
        table: "authorizations",
        column: "data",
        owner: id,
    }
}
