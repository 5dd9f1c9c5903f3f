//! How long things are kept that are over, and their deletion.

use std::time::Duration;

use jiff::Timestamp;
use sqlx::AssertSqlSafe;

use crate::{Store, StoreError, database::values};

/// How many rows are deleted in one transaction.
const BATCH: i64 = 500;
/// How long a sweep is waited for whose replica died.
const LEASE: Duration = Duration::from_mins(15);
const HOUR: Duration = Duration::from_hours(1);
const DAY: Duration = Duration::from_hours(24);

/// How long things stay after they are over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Retention {
    /// Accounts that are not connected and were not touched for this long.
    pub accounts: Duration,
    /// Grants that the provider refused, so that people are told why.
    pub dead_grants: Duration,
    /// Our ended registrations at providers, so that they can be replaced by name.
    pub provider_clients: Duration,
    /// Registered clients that nobody ever authorized.
    pub unused_clients: Duration,
    /// Registered clients that nobody authorized again.
    pub idle_clients: Duration,
    /// Copies of clients' documents after they are out of date.
    pub client_documents: Duration,
    /// Used and ended codes, so that a second use is noticed.
    pub codes: Duration,
    /// Families of tokens after their end; those that were revoked count from then.
    pub families: Duration,
    /// Consents that were not used.
    pub consents: Duration,
    /// Names of leases that nobody holds.
    pub leases: Duration,
    /// Entries of the audit log.
    pub audit: Duration,
    /// Webhooks that Nextcloud did not confirm.
    pub webhooks: Duration,
    /// Jobs of the search index that were given up.
    pub dead_jobs: Duration,
}

impl Default for Retention {
    fn default() -> Self {
        Self {
            accounts: 30 * DAY,
            dead_grants: 30 * DAY,
            provider_clients: 7 * DAY,
            unused_clients: DAY,
            idle_clients: 90 * DAY,
            client_documents: 7 * DAY,
            codes: HOUR,
            families: DAY,
            consents: 365 * DAY,
            leases: DAY,
            audit: 365 * DAY,
            webhooks: 30 * DAY,
            dead_jobs: 90 * DAY,
        }
    }
}

/// What a sweep deleted, by table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Swept(Vec<(&'static str, u64)>);

impl Swept {
    /// How many rows of a table.
    pub fn of(&self, table: &str) -> u64 {
        let of = self.0.iter().filter(|(name, _)| *name == table);
        of.map(|(_, count)| count).sum()
    }

    /// How many rows of all tables.
    pub fn total(&self) -> u64 {
        self.0.iter().map(|(_, count)| count).sum()
    }

    /// Each table of which something was deleted.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, u64)> {
        self.0.iter().copied()
    }

    fn add(&mut self, table: &'static str, count: u64) {
        if count > 0 {
            self.0.push((table, count));
        }
    }
}

/// Rows of `table` for which `over` holds; `$1` in it is the time before which they must have been over.
struct Rule {
    table: &'static str,
    key: &'static str,
    over: &'static str,
    keep: fn(&Retention) -> Duration,
}

const fn rule(
    table: &'static str,
    key: &'static str,
    over: &'static str,
    keep: fn(&Retention) -> Duration,
) -> Rule {
    Rule {
        table,
        key,
        over,
        keep,
    }
}

/// Accounts come last, for they stay as long as something belongs to them.
const RULES: &[Rule] = &[
    rule("authorizations", "id", "expires_at <= $1", |_| {
        Duration::ZERO
    }),
    rule("browser_sessions", "hash", "expires_at <= $1", |_| {
        Duration::ZERO
    }),
    rule("rate_limits", "id", "full_at <= $1", |_| Duration::ZERO),
    rule("spent", "id", "expires_at <= $1", |_| Duration::ZERO),
    rule("codes", "hash", "expires_at <= $1", |keep| keep.codes),
    rule(
        "token_families",
        "id",
        "expires_at <= $1 OR revoked_at <= $1",
        |keep| keep.families,
    ),
    // A used refresh token stays as long as its family.
    rule(
        "issued_tokens",
        "hash",
        "expires_at <= $1 AND spent_at IS NULL",
        |_| Duration::ZERO,
    ),
    rule(
        "consents",
        "account_id || ' ' || client_id",
        "used_at <= $1",
        |keep| keep.consents,
    ),
    rule("grants", "account_id", "dead_at <= $1", |keep| {
        keep.dead_grants
    }),
    rule(
        "provider_clients",
        "issuer",
        "secret_expires_at <= $1",
        |keep| keep.provider_clients,
    ),
    rule(
        "clients",
        "id",
        "kind = 'registered' AND used_at IS NULL AND created_at <= $1",
        |keep| keep.unused_clients,
    ),
    rule(
        "clients",
        "id",
        "kind = 'registered' AND used_at <= $1",
        |keep| keep.idle_clients,
    ),
    rule(
        "clients",
        "id",
        "kind = 'registered' AND expires_at <= $1",
        |_| Duration::ZERO,
    ),
    rule(
        "clients",
        "id",
        "kind = 'document' AND expires_at <= $1",
        |keep| keep.client_documents,
    ),
    rule("leases", "name", "expires_at <= $1", |keep| keep.leases),
    rule(
        "index_jobs",
        "doc_type || ' ' || doc_id",
        "dead_at <= $1",
        |keep| keep.dead_jobs,
    ),
    // In microseconds. Who was not served for so long comes first with or without it.
    rule("index_turns", "user_id", "taken_at <= $1 * 1000", |_| DAY),
    rule("webhooks", "id", "confirmed_at <= $1", |keep| keep.webhooks),
    rule(
        "accounts",
        "id",
        "app_password IS NULL AND updated_at <= $1
         AND NOT EXISTS (SELECT 1 FROM grants WHERE account_id = accounts.id)
         AND NOT EXISTS (SELECT 1 FROM token_families WHERE account_id = accounts.id)
         AND NOT EXISTS (SELECT 1 FROM browser_sessions WHERE account_id = accounts.id)
         AND NOT EXISTS (SELECT 1 FROM authorizations WHERE account_id = accounts.id)",
        |keep| keep.accounts,
    ),
];

/// Sweep unless another replica does: two at once would only stand in each other's way.
pub(crate) async fn sweep(store: &Store, retention: &Retention) -> Result<Swept, StoreError> {
    let Some(lease) = store.leases().take("nc-store sweep", LEASE).await? else {
        return Ok(Swept::default());
    };
    let swept = sweep_alone(store, retention).await;
    store.leases().release(&lease).await?;
    swept
}

async fn sweep_alone(store: &Store, retention: &Retention) -> Result<Swept, StoreError> {
    let mut swept = Swept::default();
    for rule in RULES {
        let until = before(store.now(), (rule.keep)(retention));
        swept.add(rule.table, delete(store, rule, until).await?);
    }
    let until = before(store.now(), retention.audit);
    swept.add("audit_entries", store.audit().prune(until).await?);
    Ok(swept)
}

/// Delete in batches, so that nobody has to wait for all of it.
async fn delete(store: &Store, rule: &Rule, until: Timestamp) -> Result<u64, StoreError> {
    let Rule {
        table, key, over, ..
    } = rule;
    let sql = format!(
        "DELETE FROM {table} WHERE {key} IN (SELECT {key} FROM {table} WHERE {over} LIMIT $2)"
    );
    let mut deleted = 0;
    loop {
        let sql = AssertSqlSafe(sql.as_str());
        let batch = store.database().write(sql, values![until, BATCH]).await?;
        deleted += batch;
        if batch == 0 {
            return Ok(deleted);
        }
    }
}

/// `now` and `keep` earlier, or the beginning of time.
fn before(now: Timestamp, keep: Duration) -> Timestamp {
    let keep = i64::try_from(keep.as_millis()).unwrap_or(i64::MAX);
    Timestamp::from_millisecond(now.as_millisecond().saturating_sub(keep)).unwrap_or(Timestamp::MIN)
}
