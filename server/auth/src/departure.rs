//! What goes when somebody ends what this server may do for them, whichever way they ended it.

use nc_store::{AccountId, Store, StoreError};

/// Forget everything that was kept only to work for this person while they are away. Called once after each disconnection and
/// each revocation; whatever else is kept for background work is to go here.
///
/// What cannot be forgotten is said in the log: the person is disconnected all the same.
///
/// # Cancel safety
/// Dropping the future may leave some of it, which nothing uses.
pub(crate) async fn departed(store: &Store, account: &AccountId) {
    if let Err(error) = forget(store, account).await {
        tracing::error!(%error, "something that was kept for background work is still there");
    }
}

async fn forget(store: &Store, account: &AccountId) -> Result<(), StoreError> {
    // Their secrets are gone with them: what Nextcloud still reports is refused.
    for webhook in store.webhooks().of(account).await? {
        store.webhooks().remove(&webhook.id).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use nc_base::{MasterKey, Secret, SystemClock};
    use nc_store::{Address, Keyring, Person};

    use super::*;

    #[tokio::test]
    async fn webhooks_of_whoever_left_go_and_those_of_others_stay() {
        let keys = Keyring::new(&MasterKey::random(), []);
        let store = Store::open(&Address::memory(), keys, Arc::new(SystemClock));
        let store = store.await.unwrap();
        let mut accounts = Vec::new();
        for name in ["alice", "bob"] {
            let person = Person::new("https://cloud.test", name).unwrap();
            let account = store.accounts().see(&person).await.unwrap();
            let secret = Secret::new(name);
            let saved = store.webhooks().save(&account, "changed", "7", &secret);
            saved.await.unwrap();
            accounts.push(account);
        }
        departed(&store, &accounts[0]).await;
        assert!(store.webhooks().of(&accounts[0]).await.unwrap().is_empty());
        assert_eq!(store.webhooks().of(&accounts[1]).await.unwrap().len(), 1);
        let late = store.webhooks().called(&Secret::new("alice"), "changed");
        assert_eq!(late.await.unwrap(), None);
    }
}
