//! Acting for people who are away: one refresh at a time, whoever needs it, and what becomes of refusals.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use futures::future::join_all;
use nc_auth::{
    grants::{BackgroundAccess, GrantError},
    provider::OwnClient,
};
use nc_base::{Clock, Hint, MasterKey, Retry, Secret};
use nc_store::{AccountId, Address, GrantState, Keyring, NewGrant, Person, Scopes, Store};
use serde_json::json;

use crate::small_provider::{Answering, Form, World, refusal};

/// The key on a database that several tests share.
pub(crate) const KEY: &str = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

/// Background access, refreshed by a task of the test.
pub(crate) fn access(world: &World, client: Arc<OwnClient>, store: &Store) -> BackgroundAccess {
    let (access, refresher) = BackgroundAccess::new(world.identity.clone(), client, store.clone());
    #[expect(
        clippy::disallowed_methods,
        reason = "the task ends with the runtime of the test"
    )]
    tokio::spawn(refresher.run());
    access
}

/// An account with a grant.
pub(crate) async fn granted(store: &Store, issuer: &str) -> AccountId {
    let person = Person::new(issuer, "alice").expect("a person");
    let account = store.accounts().see(&person).await.expect("an account");
    let grant = NewGrant {
        refresh_token: Secret::new("refresh-0"),
        access_token: None,
        scopes: Scopes::parse("openid offline_access"),
        audience: None,
    };
    store.grants().save(&account, &grant).await.expect("stored");
    account
}

struct Granted {
    world: World,
    store: Store,
    access: BackgroundAccess,
    account: AccountId,
    forms: Arc<Mutex<Vec<Form>>>,
}

impl Granted {
    async fn start() -> Self {
        let world = World::start().await;
        let store = world.store().await;
        let account = granted(&store, &world.issuer).await;
        let access = access(&world, Arc::clone(&world.client), &store);
        let forms: Arc<Mutex<Vec<Form>>> = Arc::default();
        let this = Self {
            world,
            store,
            access,
            account,
            forms,
        };
        this.answer(rotating(Arc::clone(&this.forms), true));
        this
    }

    fn answer(&self, answering: Answering) {
        self.world.provider().token = answering;
    }

    async fn token(&self) -> Result<String, GrantError> {
        let token = self.access.access_token(&self.account).await?;
        Ok(token.secret.expose().to_owned())
    }

    fn asked(&self) -> usize {
        self.forms.lock().expect("unpoisoned").len()
    }
}

/// A provider that takes only the newest refresh token, and revokes everything when it sees an older one.
pub(crate) fn rotating(forms: Arc<Mutex<Vec<Form>>>, rotates: bool) -> Answering {
    let (mut current, mut dead) = (0, false);
    Box::new(move |form| {
        forms.lock().expect("unpoisoned").push(form.clone());
        dead |= form.get("refresh_token") != format!("refresh-{current}");
        if dead {
            return refusal(400, "invalid_grant");
        }
        let n = forms.lock().expect("unpoisoned").len();
        let mut answer = json!({ "access_token": format!("access-{n}"), "token_type": "bearer", "expires_in": 300 });
        if rotates {
            current += 1;
            answer["refresh_token"] = json!(format!("refresh-{current}"));
        }
        (200, answer.to_string())
    })
}

#[tokio::test]
async fn a_token_is_used_until_its_end_and_then_replaced_with_its_successor() {
    let alice = Granted::start().await;
    assert_eq!(alice.token().await.expect("a token"), "access-1");
    assert_eq!(alice.token().await.expect("the same"), "access-1");
    alice.world.clock.advance(Duration::from_secs(241));
    assert_eq!(alice.token().await.expect("the next"), "access-2");
    let second = alice.forms.lock().expect("unpoisoned")[1].clone();
    assert_eq!(second.get("refresh_token"), "refresh-1", "the newest");
}

#[tokio::test]
async fn a_refresh_token_that_is_not_replaced_stays() {
    let alice = Granted::start().await;
    alice.answer(rotating(Arc::clone(&alice.forms), false));
    for n in 1..=3 {
        assert_eq!(alice.token().await.expect("a token"), format!("access-{n}"));
        alice.world.clock.advance(Duration::from_mins(5));
    }
}

/// Where the two replicas of the next test meet: a file, and PostgreSQL when there is one.
fn addresses(folder: &std::path::Path) -> Vec<Address> {
    let mut all = vec![Address::file(folder.join("replicas.db"))];
    #[expect(
        clippy::disallowed_methods,
        reason = "a test is told by the environment where to go"
    )]
    let postgres = std::env::var("NC_STORE_TEST_POSTGRES").ok();
    let postgres = postgres.filter(|url| !url.is_empty());
    all.extend(postgres.map(|url| Address::parse(&Secret::new(url)).expect("a URL")));
    all
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hundred_needs_on_two_replicas_are_one_request() {
    let folder = tempfile::tempdir().expect("a folder");
    for address in addresses(folder.path()) {
        let world = World::start().await;
        let forms: Arc<Mutex<Vec<Form>>> = Arc::default();
        world.provider().token = rotating(Arc::clone(&forms), true);
        let key = MasterKey::parse(&Secret::new(KEY)).expect("a key");
        let open = async || {
            let clock = Arc::new(world.clock.clone());
            let store = Store::open(&address, Keyring::new(&key, []), clock).await;
            store.expect("a store")
        };
        let stores = [open().await, open().await];
        let account = granted(&stores[0], &world.issuer).await;
        let replicas = stores
            .each_ref()
            .map(|store| access(&world, Arc::clone(&world.client), store));
        let needs = (0..100).map(|n| replicas[n % 2].access_token(&account));
        for token in join_all(needs).await {
            assert_eq!(token.expect("a token").secret.expose(), "access-1");
        }
        assert_eq!(forms.lock().expect("unpoisoned").len(), 1);
        stores[0]
            .accounts()
            .remove(&account)
            .await
            .expect("cleaned up");
    }
}

#[tokio::test]
async fn a_token_that_was_used_before_ends_the_grant_and_is_said_once() {
    let alice = Granted::start().await;
    alice.answer(Box::new(|_| refusal(400, "invalid_grant")));
    let forms = Arc::clone(&alice.forms);
    alice.answer(Box::new(move |form| {
        forms.lock().expect("unpoisoned").push(form.clone());
        refusal(400, "invalid_grant")
    }));
    for _ in 0..3 {
        let over = alice.token().await.expect_err("over");
        assert!(matches!(over, GrantError::Dead(_)), "{over:?}");
        assert!(
            over.hint()
                .is_some_and(|hint| hint.contains("provision_nextcloud_access"))
        );
    }
    assert_eq!(alice.asked(), 1, "no loop");
    let grant = alice.access.find(&alice.account).await.expect("read");
    assert!(matches!(grant.expect("known").state, GrantState::Dead(_)));
    let entries = alice
        .store
        .audit()
        .entries(Some(&alice.account), None, 10)
        .await;
    let entries = entries.expect("a log");
    assert_eq!(
        entries
            .iter()
            .filter(|entry| entry.event == "grant.refused")
            .count(),
        1
    );
}

#[tokio::test]
async fn a_provider_in_trouble_is_left_alone_and_nothing_is_lost() {
    for trouble in [
        (500, String::new()),
        (429, String::new()),
        refusal(400, "temporarily_unavailable"),
    ] {
        let alice = Granted::start().await;
        let asked = Arc::new(Mutex::new(0));
        let (seen, answer) = (Arc::clone(&asked), trouble.clone());
        alice.answer(Box::new(move |_| {
            *seen.lock().expect("unpoisoned") += 1;
            answer.clone()
        }));
        for _ in 0..3 {
            let later = alice.token().await.expect_err("later");
            assert!(
                matches!(later, GrantError::Later { .. }),
                "{trouble:?} {later:?}"
            );
            assert!(matches!(later.retry(), Retry::After(_)));
        }
        assert_eq!(*asked.lock().expect("unpoisoned"), 1, "{trouble:?}");
        alice.answer(rotating(Arc::clone(&alice.forms), true));
        alice.world.clock.advance(Duration::from_secs(31));
        assert_eq!(alice.token().await.expect("a token"), "access-1");
    }
}

#[tokio::test]
async fn an_answer_that_was_lost_with_a_process_is_asked_for_once_more() {
    let alice = Granted::start().await;
    // Another replica got its turn, asked, and died before it stored the answer.
    let turn = alice.store.grants();
    let turn = turn
        .turn(
            &alice.account,
            Duration::from_mins(1),
            Duration::from_secs(45),
        )
        .await;
    drop(turn.expect("a turn"));
    alice.answer(Box::new(|_| refusal(400, "invalid_grant")));
    alice.world.clock.advance(Duration::from_secs(46));
    assert!(matches!(alice.token().await, Err(GrantError::Dead(_))));
    assert!(matches!(alice.token().await, Err(GrantError::Dead(_))));
}

#[tokio::test]
async fn a_revoked_grant_is_forgotten_here_and_at_the_provider() {
    let alice = Granted::start().await;
    let revoked: Arc<Mutex<Vec<Form>>> = Arc::default();
    let seen = Arc::clone(&revoked);
    alice.world.provider().revoke = Box::new(move |form| {
        seen.lock().expect("unpoisoned").push(form.clone());
        (200, String::new())
    });
    assert!(alice.access.revoke(&alice.account).await.expect("revoked"));
    assert!(!alice.access.revoke(&alice.account).await.expect("nothing"));
    assert_eq!(
        revoked.lock().expect("unpoisoned")[0].get("token"),
        "refresh-0"
    );
    assert!(matches!(alice.token().await, Err(GrantError::Missing)));
    let now = alice.world.clock.now();
    assert!(now.as_second() > 0);
}
