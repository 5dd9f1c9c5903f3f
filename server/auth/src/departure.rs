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
    // What was indexed for them alone leaves the index. Without a known user nothing was; whoever may still be worked for
    // in another way is indexed anew by the next look.
    let account = store.accounts().find(account).await?;
    if let Some(user) = account.and_then(|account| account.user_id) {
        store.index_registry().purge_user(&user).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use nc_base::{MasterKey, Secret, SystemClock, UserId};
    use nc_store::{Address, Connected, Keyring, Listed, Person};

    use super::*;

    #[tokio::test]
    async fn what_was_indexed_for_whoever_left_is_forgotten() {
        let keys = Keyring::new(&MasterKey::random(), []);
        let memory = Address::memory();
        let store = Store::open(&memory, keys, Arc::new(SystemClock))
            .await
            .unwrap();
        let user = UserId::parse("alice").unwrap();
        let person = Person::new("https://cloud.test", "alice").unwrap();
        let connected = Connected {
            user_id: user.clone(),
            login_name: "alice".to_owned(),
            app_password: Secret::new("app-password"),
            scopes: None,
        };
        store.accounts().connect(&person, &connected).await.unwrap();
        let listed = Listed {
            doc_id: "7".to_owned(),
            etag: "1".to_owned(),
            mode: "hybrid".to_owned(),
            place: None,
        };
        let now = jiff::Timestamp::now();
        let registry = store.index_registry();
        registry.saw(&user, "note", &[listed], now).await.unwrap();
        departed(&store, &person.account()).await;
        assert!(registry.known(&user, "note").await.unwrap().is_empty());
    }

    #[tokio::test]
    async fn webhooks_of_whoever_left_go_and_those_of_others_stay() {
        let keys = Keyring::new(&MasterKey::random(), []);
        let memory = Address::memory();
        let store = Store::open(&memory, keys, Arc::new(SystemClock))
            .await
            .unwrap();
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
        let secret = Secret::new("alice");
        let late = store.webhooks().called(&secret, "changed").await;
        assert_eq!(late.unwrap(), None);
    }
}
