//! The door to everything that is stored.

use std::{collections::BTreeMap, sync::Arc};

use jiff::Timestamp;
use nc_base::Clock;

use crate::{
    Accounts, Address, Audit, Authorizations, BrowserSessions, Clients, Codes, Consents, Grants,
    IndexCursors, IndexQueue, IndexRegistry, Keyring, Leases, ProviderClients, RateLimits,
    Retention, Rotated, Spent, StoreError, Swept, Tokens, Webhooks, database::Database, schema,
    sealing, sweep,
};

/// A database that is of our version and opens with our keys. Cheap to clone; all clones share connections.
#[derive(Debug, Clone)]
pub struct Store(Arc<Parts>);

#[derive(Debug)]
struct Parts {
    database: Database,
    keys: Keyring,
    clock: Arc<dyn Clock>,
}

impl Store {
    /// Connect, upgrade the schema, and see that the keys are right. Replicas may do so at the same time.
    ///
    /// # Errors
    /// [`StoreError::File`] and [`StoreError::Database`] when it cannot be reached, [`StoreError::NewerDatabase`],
    /// [`StoreError::ChangedMigration`] and [`StoreError::PythonDatabase`] when it is not ours, [`StoreError::WrongKey`]
    /// naming the keys that are missing. Nothing was changed then but the schema.
    pub async fn open(
        address: &Address,
        keys: Keyring,
        clock: Arc<dyn Clock>,
    ) -> Result<Self, StoreError> {
        let database = Database::open(address).await?;
        schema::upgrade(&database, clock.now()).await?;
        sealing::check_keys(&database, &keys, clock.now()).await?;
        Ok(Self(Arc::new(Parts {
            database,
            keys,
            clock,
        })))
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// [`StoreError::Database`] when it does not.
    pub async fn ping(&self) -> Result<(), StoreError> {
        let sql = "SELECT version FROM schema_versions ORDER BY version DESC LIMIT 1";
        self.database().row(sql, &[]).await.map(drop)
    }

    /// Seal with the first key what older ones sealed, in batches, while others read and write.
    ///
    /// # Errors
    /// [`StoreError::Database`]; run it again, it goes on where it stopped.
    ///
    /// # Cancel safety
    /// Dropping the future leaves the batch in hand as it was.
    pub async fn rotate(&self) -> Result<Rotated, StoreError> {
        sealing::rotate(self.database(), self.keys()).await
    }

    /// The ids of the keys that something is sealed with, and how many values that are.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn keys_in_use(&self) -> Result<BTreeMap<String, u64>, StoreError> {
        let mut transaction = self.database().begin().await?;
        sealing::in_use(&mut transaction).await
    }

    /// Delete what is over for longer than `retention` says; counts it. Does nothing while another replica does it.
    ///
    /// # Errors
    /// [`StoreError::Database`]; what was deleted before stays deleted.
    ///
    /// # Cancel safety
    /// Dropping the future keeps what was not deleted yet.
    pub async fn sweep(&self, retention: &Retention) -> Result<Swept, StoreError> {
        sweep::sweep(self, retention).await
    }

    /// Close all connections; everything fails afterwards, for clones too.
    pub async fn close(&self) {
        self.database().close().await;
    }

    /// The file of the database, if it is SQLite.
    pub fn path(&self) -> Option<&std::path::Path> {
        self.database().path()
    }

    /// People, and how to act for them at Nextcloud.
    pub fn accounts(&self) -> Accounts<'_> {
        Accounts(self)
    }

    /// Refresh tokens that a provider gave us.
    pub fn grants(&self) -> Grants<'_> {
        Grants(self)
    }

    /// What we are at a provider.
    pub fn provider_clients(&self) -> ProviderClients<'_> {
        ProviderClients(self)
    }

    /// Clients that may ask us for authorization.
    pub fn clients(&self) -> Clients<'_> {
        Clients(self)
    }

    /// Sign-ins under way.
    pub fn authorizations(&self) -> Authorizations<'_> {
        Authorizations(self)
    }

    /// Authorization codes.
    pub fn codes(&self) -> Codes<'_> {
        Codes(self)
    }

    /// What people allowed clients to do.
    pub fn consents(&self) -> Consents<'_> {
        Consents(self)
    }

    /// Tokens that we issued.
    pub fn tokens(&self) -> Tokens<'_> {
        Tokens(self)
    }

    /// Who is signed in to the pages.
    pub fn browser_sessions(&self) -> BrowserSessions<'_> {
        BrowserSessions(self)
    }

    /// Budgets that all replicas share.
    pub fn rate_limits(&self) -> RateLimits<'_> {
        RateLimits(self)
    }

    /// Who alone does something.
    pub fn leases(&self) -> Leases<'_> {
        Leases(self)
    }

    /// What must not be used twice.
    pub fn spent(&self) -> Spent<'_> {
        Spent(self)
    }

    /// What happened to credentials.
    pub fn audit(&self) -> Audit<'_> {
        Audit(self)
    }

    /// Where Nextcloud tells us about changes.
    pub fn webhooks(&self) -> Webhooks<'_> {
        Webhooks(self)
    }

    /// What is to be done to the search index.
    pub fn index_queue(&self) -> IndexQueue<'_> {
        IndexQueue(self)
    }

    /// What is in the search index, and who sees it.
    pub fn index_registry(&self) -> IndexRegistry<'_> {
        IndexRegistry(self)
    }

    /// How far sources were read for the search index.
    pub fn index_cursors(&self) -> IndexCursors<'_> {
        IndexCursors(self)
    }

    pub(crate) fn database(&self) -> &Database {
        &self.0.database
    }

    pub(crate) fn keys(&self) -> &Keyring {
        &self.0.keys
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.0.clock.now()
    }
}
