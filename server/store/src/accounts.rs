//! People, and how to act for them at Nextcloud. Table `accounts`.

use jiff::Timestamp;
use nc_base::{Secret, UserId};

use crate::{
    AccountId, Person, Scopes, Store, StoreError,
    database::{Row, Value, values},
    sealing::Place,
};

/// Accounts by person.
#[derive(Debug, Clone, Copy)]
pub struct Accounts<'s>(pub(crate) &'s Store);

/// What is known about one person, without secrets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Its key.
    pub id: AccountId,
    /// Whose it is.
    pub person: Person,
    /// The user at Nextcloud, once it is known.
    pub user_id: Option<UserId>,
    /// Whether there is an app password.
    pub connected: bool,
    /// What the person allowed for background work and tools; everything if `None`.
    pub scopes: Option<Scopes>,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was last changed by the person.
    pub updated_at: Timestamp,
    /// When Nextcloud last accepted the app password.
    pub proven_at: Option<Timestamp>,
    /// When Nextcloud refused the app password, which was deleted then.
    pub refused_at: Option<Timestamp>,
}

/// What connects an account with Nextcloud.
#[derive(Debug, Clone)]
pub struct Connected {
    /// The user.
    pub user_id: UserId,
    /// The name to log in with, which may differ.
    pub login_name: String,
    /// The app password.
    pub app_password: Secret,
    /// What the person allowed; everything if `None`.
    pub scopes: Option<Scopes>,
}

/// How to log in to Nextcloud for somebody.
#[derive(Debug, Clone)]
pub struct AppPassword {
    /// The user.
    pub user_id: UserId,
    /// The name to log in with.
    pub login_name: String,
    /// The app password.
    pub secret: Secret,
    /// What the person allowed; everything if `None`.
    pub scopes: Option<Scopes>,
}

impl Accounts<'_> {
    /// Make the account of `person` unless it is there.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn see(self, person: &Person) -> Result<AccountId, StoreError> {
        let id = person.account();
        let row = seen(person, &id, self.0.now());
        self.0.database().write(SEE, &row).await?;
        Ok(id)
    }

    /// Store how to act for `person`, in place of what was stored; gives back an app password that this replaced, so
    /// that it can be revoked.
    ///
    /// # Errors
    /// [`StoreError::Database`], [`StoreError::Unstorable`].
    ///
    /// # Cancel safety
    /// Dropping the future stores all or nothing.
    pub async fn connect(
        self,
        person: &Person,
        with: &Connected,
    ) -> Result<Option<AppPassword>, StoreError> {
        const SQL: &str = "UPDATE accounts
                              SET user_id = $2, login_name = $3, app_password = $4, scopes = $5,
                                  updated_at = $6, proven_at = $6, refused_at = NULL
                            WHERE id = $1";
        let (id, now) = (person.account(), self.0.now());
        let sealed = self.0.keys().seal(&with.app_password, place(&id));
        let mut transaction = self.0.database().begin().await?;
        transaction.run(SEE, &seen(person, &id, now)).await?;
        let old = transaction.row(LOCKED, values![id.as_str()]).await?;
        let row = values![
            id.as_str(),
            with.user_id.as_str(),
            with.login_name.as_str(),
            sealed,
            with.scopes.as_ref().map(Scopes::to_string),
            now,
        ];
        transaction.run(SQL, row).await?;
        transaction.commit().await?;
        // One that cannot be opened any more must not keep its owner from connecting again.
        Ok(old.and_then(|row| self.opened(&id, &row).ok()))
    }

    /// The account, if it is there.
    ///
    /// # Errors
    /// [`StoreError::Database`], [`StoreError::Corrupt`].
    pub async fn find(self, id: &AccountId) -> Result<Option<Account>, StoreError> {
        const SQL: &str = "SELECT id, issuer, subject, user_id, app_password, scopes, created_at, updated_at, proven_at, refused_at
                             FROM accounts
                            WHERE id = $1";
        let row = self.0.database().row(SQL, values![id.as_str()]).await?;
        row.as_ref().map(account).transpose()
    }

    /// Accounts with an app password, in the order of their keys, after `after`. Leaves out rows that cannot be believed.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn connected(
        self,
        after: Option<&AccountId>,
        limit: u32,
    ) -> Result<Vec<Account>, StoreError> {
        const SQL: &str = "SELECT id, issuer, subject, user_id, app_password, scopes, created_at, updated_at, proven_at, refused_at
                             FROM accounts
                            WHERE app_password IS NOT NULL AND id > $1
                            ORDER BY id
                            LIMIT $2";
        let after = after.map_or("", AccountId::as_str);
        let rows = self.0.database().rows(SQL, values![after, limit]).await?;
        Ok(rows.iter().filter_map(readable).collect())
    }

    /// Accounts whose app password was not accepted since `before`, the longest ago first: ask Nextcloud about them.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn unproven_since(
        self,
        before: Timestamp,
        limit: u32,
    ) -> Result<Vec<Account>, StoreError> {
        const SQL: &str = "SELECT id, issuer, subject, user_id, app_password, scopes, created_at, updated_at, proven_at, refused_at
                             FROM accounts
                            WHERE app_password IS NOT NULL AND proven_at < $1
                            ORDER BY proven_at
                            LIMIT $2";
        let rows = self.0.database().rows(SQL, values![before, limit]).await?;
        Ok(rows.iter().filter_map(readable).collect())
    }

    /// How to log in for the account, if it is connected.
    ///
    /// # Errors
    /// [`StoreError::Sealed`] when the password was changed, moved, or sealed with a key that is not here: the person has to
    /// connect again.
    pub async fn app_password(self, id: &AccountId) -> Result<Option<AppPassword>, StoreError> {
        let row = self
            .0
            .database()
            .row(PASSWORD, values![id.as_str()])
            .await?;
        row.map(|row| self.opened(id, &row)).transpose()
    }

    /// Change what the person allows; false if the account is not connected.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn set_scopes(
        self,
        id: &AccountId,
        scopes: Option<&Scopes>,
    ) -> Result<bool, StoreError> {
        const SQL: &str = "UPDATE accounts
                              SET scopes = $2, updated_at = $3
                            WHERE id = $1 AND app_password IS NOT NULL";
        let scopes = scopes.map(Scopes::to_string);
        let values = values![id.as_str(), scopes, self.0.now()];
        Ok(self.0.database().write(SQL, values).await? > 0)
    }

    /// Remember that Nextcloud accepted the app password now.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn proven(self, id: &AccountId) -> Result<(), StoreError> {
        const SQL: &str =
            "UPDATE accounts SET proven_at = $2 WHERE id = $1 AND app_password IS NOT NULL";
        let values = values![id.as_str(), self.0.now()];
        self.0.database().write(SQL, values).await.map(drop)
    }

    /// Delete an app password that Nextcloud refused, unless the person connected again after `asked_at`, when the question
    /// was put; whether it was deleted.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn refused(self, id: &AccountId, asked_at: Timestamp) -> Result<bool, StoreError> {
        const SQL: &str = "UPDATE accounts
                              SET app_password = NULL, refused_at = $2
                            WHERE id = $1 AND app_password IS NOT NULL AND updated_at <= $3";
        let values = values![id.as_str(), self.0.now(), asked_at];
        Ok(self.0.database().write(SQL, values).await? > 0)
    }

    /// Forget the app password; gives it back so that it can be revoked at Nextcloud. Everything else stays.
    ///
    /// # Errors
    /// [`StoreError::Database`]. One that cannot be opened is forgotten all the same, and nothing is given back.
    ///
    /// # Cancel safety
    /// Dropping the future forgets it or not; a password may be forgotten that nobody got back.
    pub async fn disconnect(self, id: &AccountId) -> Result<Option<AppPassword>, StoreError> {
        const SQL: &str = "UPDATE accounts
                              SET app_password = NULL, updated_at = $2
                            WHERE id = $1";
        let mut transaction = self.0.database().begin().await?;
        let old = transaction.row(LOCKED, values![id.as_str()]).await?;
        transaction
            .run(SQL, values![id.as_str(), self.0.now()])
            .await?;
        transaction.commit().await?;
        Ok(old.and_then(|row| self.opened(id, &row).ok()))
    }

    /// Delete the account with its grant, tokens, sessions, consents and webhooks; whether it was there.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn remove(self, id: &AccountId) -> Result<bool, StoreError> {
        const SQL: &str = "DELETE FROM accounts WHERE id = $1";
        Ok(self.0.database().write(SQL, values![id.as_str()]).await? > 0)
    }

    fn opened(self, id: &AccountId, row: &Row) -> Result<AppPassword, StoreError> {
        let secret = self.0.keys().open(&row.text("app_password")?, place(id))?;
        let user = row.text("user_id")?;
        Ok(AppPassword {
            user_id: UserId::parse(user).map_err(|_| corrupt("user_id"))?,
            login_name: row.text("login_name")?,
            secret,
            scopes: row.text_or_null("scopes")?.map(|text| Scopes::parse(&text)),
        })
    }
}

const SEE: &str = "INSERT INTO accounts (id, issuer, subject, created_at, updated_at)
                   VALUES ($1, $2, $3, $4, $4)
                   ON CONFLICT (id) DO NOTHING";

fn seen(person: &Person, id: &AccountId, now: Timestamp) -> [Value; 4] {
    [
        Value::from(id.as_str()),
        Value::from(person.issuer()),
        Value::from(person.subject()),
        Value::from(now),
    ]
}

/// As [`PASSWORD`], and nobody else changes the row until the transaction ends: of several who replace a password, each
/// gets the one that it replaced.
const LOCKED: &str = "UPDATE accounts
                         SET app_password = app_password
                       WHERE id = $1 AND app_password IS NOT NULL
                      RETURNING user_id, login_name, app_password, scopes";

const PASSWORD: &str = "SELECT user_id, login_name, app_password, scopes
                          FROM accounts
                         WHERE id = $1 AND app_password IS NOT NULL";

fn place(id: &AccountId) -> Place<'_> {
    Place {
        table: "accounts",
        column: "app_password",
        owner: id.as_str(),
    }
}

const fn corrupt(column: &'static str) -> StoreError {
    StoreError::Corrupt {
        table: "accounts",
        column,
    }
}

/// One row that somebody changed must not hide the others.
fn readable(row: &Row) -> Option<Account> {
    account(row)
        .inspect_err(|error| tracing::warn!(%error, "an account is left out"))
        .ok()
}

/// A row as it may be believed: its key must be the one of the person it names.
fn account(row: &Row) -> Result<Account, StoreError> {
    let person = Person::new(row.text("issuer")?, row.text("subject")?);
    let person = person.map_err(|_| corrupt("subject"))?;
    let id = person.account();
    if row.text("id")? != id.as_str() {
        return Err(corrupt("id"));
    }
    let user_id = row.text_or_null("user_id")?.map(UserId::parse).transpose();
    Ok(Account {
        id,
        person,
        user_id: user_id.map_err(|_| corrupt("user_id"))?,
        connected: row.text_or_null("app_password")?.is_some(),
        scopes: row.text_or_null("scopes")?.map(|text| Scopes::parse(&text)),
        created_at: row.time("created_at")?,
        updated_at: row.time("updated_at")?,
        proven_at: row.time_or_null("proven_at")?,
        refused_at: row.time_or_null("refused_at")?,
    })
}
