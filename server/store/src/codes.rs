//! Authorization codes: good once, for a short time. Table `codes`.

use std::time::Duration;

use nc_base::Secret;

use crate::{
    AccountId, NewFamily, NewTokens, Scopes, Store, StoreError,
    database::{Row, after, values},
    digest::{digest, random_name},
    tokens,
};

/// Codes by digest.
#[derive(Debug, Clone, Copy)]
pub struct Codes<'s>(pub(crate) &'s Store);

/// What a code stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// Who agreed.
    pub account: AccountId,
    /// Whom the code was given to.
    pub client_id: String,
    /// Where it was sent, to be compared with what the client says.
    pub redirect_uri: String,
    /// The PKCE challenge (S256), to be compared with the client's verifier.
    pub code_challenge: String,
    /// What was agreed to.
    pub scopes: Scopes,
    /// Whom the tokens will be for.
    pub resource: String,
}

/// What became of a code.
#[derive(Debug, PartialEq, Eq)]
pub enum Redeemed {
    /// It was good, and is used now. Issue tokens for this family if the client proves to be the one it was given to, else
    /// revoke the family.
    Once {
        /// What it stands for.
        code: Code,
        /// The family that its tokens belong to.
        family: String,
    },
    /// It was used before; everything that came from it is revoked now.
    Again {
        /// Who had agreed.
        account: AccountId,
        /// Whom the code was given to.
        client_id: String,
    },
    /// There is no such code, or it is too late.
    Unknown,
}

impl Codes<'_> {
    /// Store a code for `good_for`.
    ///
    /// # Errors
    /// [`StoreError::Database`], also when there is no such account.
    pub async fn issue(
        self,
        secret: &Secret,
        code: &Code,
        good_for: Duration,
    ) -> Result<(), StoreError> {
        const SQL: &str = "INSERT INTO codes (hash, family_id, account_id, client_id, redirect_uri, code_challenge, scopes,
                                              resource, created_at, expires_at)
                           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
        let now = self.0.now();
        let row = values![
            hash(secret),
            random_name(),
            code.account.as_str(),
            code.client_id.as_str(),
            code.redirect_uri.as_str(),
            code.code_challenge.as_str(),
            code.scopes.to_string(),
            code.resource.as_str(),
            now,
            after(now, good_for),
        ];
        self.0.database().write(SQL, row).await.map(drop)
    }

    /// Use a code: of all who try, on any replica, one gets [`Redeemed::Once`]. Its tokens live at most `lives_for`.
    ///
    /// # Errors
    /// [`StoreError::Database`]; the code is as it was.
    ///
    /// # Cancel safety
    /// Dropping the future may use the code; the person authorizes again.
    pub async fn redeem(
        self,
        secret: &Secret,
        lives_for: Duration,
    ) -> Result<Redeemed, StoreError> {
        self.exchange(secret, lives_for, |_| None).await
    }

    /// As [`Self::redeem`], and give out the `tokens` for it in the same step, if there are to be some: whoever is cut off
    /// before has a code that is still good.
    ///
    /// # Errors
    /// [`StoreError::Database`]; the code is as it was.
    ///
    /// # Cancel safety
    /// Dropping the future uses the code and gives out the tokens, or neither.
    pub async fn exchange<'t>(
        self,
        secret: &Secret,
        lives_for: Duration,
        tokens: impl FnOnce(&Code) -> Option<&'t NewTokens<'t>>,
    ) -> Result<Redeemed, StoreError> {
        const USE: &str = "UPDATE codes
                              SET spent_at = $2
                            WHERE hash = $1 AND spent_at IS NULL AND expires_at > $2
                           RETURNING family_id, account_id, client_id, redirect_uri, code_challenge, scopes, resource";
        const USED: &str = "SELECT family_id, account_id, client_id
                              FROM codes
                             WHERE hash = $1 AND spent_at IS NOT NULL";
        let (hash, now) = (hash(secret), self.0.now());
        let mut transaction = self.0.database().begin().await?;
        if let Some(row) = transaction.row(USE, values![hash.as_str(), now]).await? {
            let (code, family) = (code(&row)?, row.text("family_id")?);
            let new = NewFamily {
                account: code.account.clone(),
                client_id: code.client_id.clone(),
                scopes: code.scopes.clone(),
                resource: code.resource.clone(),
                lives_for,
            };
            tokens::begin_family(&mut transaction, &family, &new, now).await?;
            if let Some(tokens) = tokens(&code) {
                let times = (now, after(now, lives_for));
                tokens::insert(&mut transaction, &family, tokens, &code.scopes, times).await?;
            }
            transaction.commit().await?;
            return Ok(Redeemed::Once { code, family });
        }
        let Some(row) = transaction.row(USED, values![hash]).await? else {
            return Ok(Redeemed::Unknown);
        };
        let family = row.text("family_id")?;
        tokens::revoke_family(&mut transaction, &family, "its code was used twice", now).await?;
        transaction.commit().await?;
        Ok(Redeemed::Again {
            account: AccountId::stored(row.text("account_id")?),
            client_id: row.text("client_id")?,
        })
    }
}

fn hash(secret: &Secret) -> String {
    digest("code", &[secret.expose()])
}

fn code(row: &Row) -> Result<Code, StoreError> {
    Ok(Code {
        account: AccountId::stored(row.text("account_id")?),
        client_id: row.text("client_id")?,
        redirect_uri: row.text("redirect_uri")?,
        code_challenge: row.text("code_challenge")?,
        scopes: Scopes::parse(&row.text("scopes")?),
        resource: row.text("resource")?,
    })
}
