//! Links of the chain, and its two ends.

use nc_base::Secret;
use serde_json::json;

use crate::{
    StoreError,
    database::{Row, Transaction, values},
    digest::digest,
    sealing::{Keyring, Place},
};

/// An entry as it stands in the chain.
#[derive(Debug, Clone)]
pub(super) struct Link {
    pub(super) seq: i64,
    pub(super) at: i64,
    pub(super) event: String,
    pub(super) account_id: Option<String>,
    pub(super) client_id: Option<String>,
    pub(super) detail: String,
    pub(super) previous: String,
}

/// Where the chain begins and ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Ends {
    /// The number of the oldest entry that is kept.
    pub(super) first: i64,
    /// The digest of the entry before it.
    pub(super) before_first: String,
    /// The number of the newest entry.
    pub(super) last: i64,
    /// Its digest.
    pub(super) hash: String,
}

impl Link {
    pub(super) fn read(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            seq: row.number("seq")?,
            at: row.number("at")?,
            event: row.text("event")?,
            account_id: row.text_or_null("account_id")?,
            client_id: row.text_or_null("client_id")?,
            detail: row.text("detail")?,
            previous: row.text("previous")?,
        })
    }

    pub(super) fn hash(&self) -> String {
        // What is missing differs from what is empty.
        let written = |text: &Option<String>| {
            text.as_ref()
                .map_or(String::new(), |text| format!("={text}"))
        };
        let (seq, at) = (self.seq.to_string(), self.at.to_string());
        let (account, client) = (written(&self.account_id), written(&self.client_id));
        let parts: [&str; 7] = [
            &seq,
            &at,
            &self.event,
            &account,
            &client,
            &self.detail,
            &self.previous,
        ];
        digest("audit", &parts)
    }
}

impl Ends {
    /// Those of a log without entries.
    fn of_nothing() -> Self {
        Self {
            first: 1,
            before_first: String::new(),
            last: 0,
            hash: String::new(),
        }
    }

    pub(super) fn read(row: &Row, keys: &Keyring) -> Result<Self, StoreError> {
        let seq = row.number("seq")?;
        let Some(sealed) = row.text_or_null("sealed")? else {
            return if seq == 0 {
                Ok(Self::of_nothing())
            } else {
                Err(CORRUPT)
            };
        };
        let ends = keys.open(&sealed, PLACE)?;
        let ends = Self::parse(ends.expose()).ok_or(CORRUPT)?;
        if ends.last == seq {
            Ok(ends)
        } else {
            Err(CORRUPT)
        }
    }

    fn parse(text: &str) -> Option<Self> {
        let (first, before_first, last, hash) = serde_json::from_str(text).ok()?;
        Some(Self {
            first,
            before_first,
            last,
            hash,
        })
    }

    fn text(&self) -> Secret {
        Secret::new(json!([self.first, self.before_first, self.last, self.hash]).to_string())
    }
}

/// The ends, which nobody else changes until this transaction ends.
pub(super) async fn lock(
    transaction: &mut Transaction,
    keys: &Keyring,
) -> Result<Ends, StoreError> {
    const SQL: &str = "UPDATE audit_ends SET seq = seq WHERE id = 'audit' RETURNING seq, sealed";
    let row = transaction.row(SQL, &[]).await?;
    Ends::read(&row.ok_or(CORRUPT)?, keys)
}

pub(super) async fn put(
    transaction: &mut Transaction,
    keys: &Keyring,
    ends: &Ends,
) -> Result<(), StoreError> {
    const SQL: &str = "UPDATE audit_ends SET seq = $1, sealed = $2 WHERE id = 'audit'";
    let sealed = keys.seal(&ends.text(), PLACE);
    transaction
        .run(SQL, values![ends.last, sealed])
        .await
        .map(drop)
}

pub(super) const CORRUPT: StoreError = StoreError::Corrupt {
    table: "audit_ends",
    column: "sealed",
};

const PLACE: Place<'static> = Place {
    table: "audit_ends",
    column: "sealed",
    owner: "audit",
};
