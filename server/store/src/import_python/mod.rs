//! Bringing people over from the database of the Python server, whose secrets are sealed with Fernet.
//!
//! Only reads that database. Can be run again: what is here already stays as it is.

mod source;

pub use source::PythonDatabase;

use std::collections::BTreeMap;

use nc_base::UserId;

use crate::{Connected, NewGrant, Person, Store, StoreError};
use source::{Entry, Rows};

/// What was brought over.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Imported {
    /// App passwords.
    pub accounts: u64,
    /// Refresh tokens.
    pub grants: u64,
    /// What was not, by reason.
    pub skipped: BTreeMap<Skipped, u64>,
}

/// Why something was not brought over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Skipped {
    /// It does not open: it was sealed with another key, or changed.
    DoesNotOpen,
    /// What it holds is no text.
    NoText,
    /// The user has a name that Nextcloud does not allow.
    NoUser,
    /// Its scopes cannot be read, and without them it would be good for everything.
    NoScopes,
    /// It has ended.
    Ended,
    /// There is one here already.
    Present,
}

impl Store {
    /// Bring app passwords and refresh tokens over; their owners become people of `issuer`, who names them as the Python
    /// server did.
    ///
    /// # Errors
    /// [`StoreError::File`] when there is no such file, [`StoreError::Address`] when it is memory, [`StoreError::Database`]
    /// when either database fails; what was brought over before stays.
    ///
    /// # Cancel safety
    /// Dropping the future keeps what was brought over; run it again.
    pub async fn import_python(
        &self,
        from: &PythonDatabase,
        issuer: &str,
    ) -> Result<Imported, StoreError> {
        let Rows { passwords, tokens } = from.rows().await?;
        let mut imported = Imported::default();
        for row in passwords {
            let entry = from.entry(&row, "encrypted_password", self.now());
            match self.import_password(entry, issuer).await? {
                Ok(()) => imported.accounts += 1,
                Err(why) => *imported.skipped.entry(why).or_default() += 1,
            }
        }
        for row in tokens {
            let entry = from.entry(&row, "encrypted_token", self.now());
            match self.import_token(entry, issuer).await? {
                Ok(()) => imported.grants += 1,
                Err(why) => *imported.skipped.entry(why).or_default() += 1,
            }
        }
        Ok(imported)
    }

    async fn import_password(
        &self,
        entry: Result<Entry, Skipped>,
        issuer: &str,
    ) -> Result<Result<(), Skipped>, StoreError> {
        let (entry, person) = match whose(entry, issuer) {
            Ok(found) => found,
            Err(why) => return Ok(Err(why)),
        };
        let Ok(user_id) = UserId::parse(entry.user.as_str()) else {
            return Ok(Err(Skipped::NoUser));
        };
        let here = self.accounts().find(&person.account()).await?;
        if here.is_some_and(|account| account.connected) {
            return Ok(Err(Skipped::Present));
        }
        let connected = Connected {
            user_id,
            login_name: entry.login.unwrap_or(entry.user),
            app_password: entry.secret,
            scopes: entry.scopes,
        };
        self.accounts().connect(&person, &connected).await?;
        Ok(Ok(()))
    }

    async fn import_token(
        &self,
        entry: Result<Entry, Skipped>,
        issuer: &str,
    ) -> Result<Result<(), Skipped>, StoreError> {
        let (entry, person) = match whose(entry, issuer) {
            Ok(found) => found,
            Err(why) => return Ok(Err(why)),
        };
        if self.grants().find(&person.account()).await?.is_some() {
            return Ok(Err(Skipped::Present));
        }
        let grant = NewGrant {
            refresh_token: entry.secret,
            access_token: None,
            scopes: entry.scopes.unwrap_or_default(),
            audience: entry.audience,
        };
        let account = self.accounts().see(&person).await?;
        self.grants().save(&account, &grant).await?;
        Ok(Ok(()))
    }
}

fn whose(entry: Result<Entry, Skipped>, issuer: &str) -> Result<(Entry, Person), Skipped> {
    let entry = entry?;
    let person = Person::new(issuer, entry.user.as_str()).map_err(|_| Skipped::NoUser)?;
    Ok((entry, person))
}
