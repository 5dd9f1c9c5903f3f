//! Flow 2: background access is stored for the person who asked, and for nobody else.

use std::sync::{Arc, Mutex};

use nc_auth::{
    grants::BackgroundAccess,
    provider::{Callback, SignIn},
    provisioning::{Provisioning, ProvisioningError},
};
use nc_base::Secret;
use nc_store::{AccountId, Person, Scopes, Store};
use serde_json::json;
use url::Url;

use crate::small_provider::{Form, NOW, World};

struct Asking {
    world: World,
    store: Store,
    sign_in: SignIn,
    provisioning: Provisioning,
    alice: AccountId,
    revoked: Arc<Mutex<Vec<Form>>>,
}

fn of(url: &Url, name: &str) -> String {
    let found = url.query_pairs().find(|(key, _)| key == name);
    found
        .map(|(_, value)| value.into_owned())
        .unwrap_or_default()
}

impl Asking {
    async fn start() -> Self {
        let world = World::start().await;
        let store = world.store().await;
        let redirect = "https://mcp.test/oauth/callback".parse().expect("a URL");
        let client = Arc::clone(&world.client);
        let sign_in = SignIn::new(
            world.identity.clone(),
            Arc::clone(&client),
            store.clone(),
            redirect,
        );
        let (access, _) = BackgroundAccess::new(world.identity.clone(), client, store.clone());
        let address = "https://mcp.test/oauth/authorize-nextcloud"
            .parse()
            .expect("a URL");
        let provisioning = Provisioning::new(
            sign_in.clone(),
            access,
            store.clone(),
            &Scopes::parse("openid profile"),
            address,
        );
        let revoked: Arc<Mutex<Vec<Form>>> = Arc::default();
        let seen = Arc::clone(&revoked);
        world.provider().revoke = Box::new(move |form| {
            seen.lock().expect("unpoisoned").push(form.clone());
            (200, String::new())
        });
        let alice = Person::new(world.issuer.as_str(), "alice")
            .expect("a person")
            .account();
        Self {
            world,
            store,
            sign_in,
            provisioning,
            alice,
            revoked,
        }
    }

    /// Open `address` and come back as `subject`, with a refresh token or without.
    async fn come_back(
        &self,
        address: &Url,
        subject: &str,
        lasting: bool,
    ) -> Result<(), ProvisioningError> {
        let cookie = Secret::new("cookie");
        let state = Secret::new(of(address, "state"));
        let provider = self.provisioning.begin(&state, &cookie).await?;
        assert!(of(&provider, "scope").contains("offline_access"));
        let id_token = self.world.signer.sign(
            &json!({ "typ": "JWT" }),
            &json!({ "iss": self.world.issuer, "sub": subject, "aud": "mcp", "nonce": of(&provider, "nonce"), "exp": NOW + 300 }),
        );
        let mut answer =
            json!({ "access_token": "a", "token_type": "Bearer", "id_token": id_token });
        if lasting {
            answer["refresh_token"] = json!(format!("refresh-of-{subject}"));
        }
        self.world.provider().token = Box::new(move |_| (200, answer.to_string()));
        let query = format!("state={}&code=c", of(&provider, "state"));
        let callback = Callback::parse(&query).expect("a callback");
        let finished = self.sign_in.finish(&callback, Some(&cookie)).await?;
        self.provisioning.finish(finished).await
    }

    /// Where alice goes to allow it.
    async fn address(&self) -> Url {
        let address = self.provisioning.address_for(&self.alice).await;
        address.expect("an address")
    }

    async fn is_granted(&self) -> bool {
        let grant = self.store.grants().find(&self.alice).await;
        grant.expect("read").is_some()
    }
}

#[tokio::test]
async fn whoever_asked_may_allow_it_once_per_address() {
    let asking = Asking::start().await;
    let address = asking.address().await;
    assert_eq!(address.path(), "/oauth/authorize-nextcloud");
    asking
        .come_back(&address, "alice", true)
        .await
        .expect("stored");
    assert!(asking.is_granted().await);
    let again = asking.come_back(&address, "alice", true).await;
    assert!(matches!(again, Err(ProvisioningError::Over)));
}

#[tokio::test]
async fn another_person_stores_nothing_and_what_they_gave_is_given_back() {
    let asking = Asking::start().await;
    let address = asking.address().await;
    let mallory = asking.come_back(&address, "mallory", true).await;
    assert!(matches!(mallory, Err(ProvisioningError::OtherPerson)));
    assert!(!asking.is_granted().await);
    let person = Person::new(asking.world.issuer.as_str(), "mallory").expect("a person");
    let theirs = asking.store.grants().find(&person.account()).await;
    assert!(theirs.expect("read").is_none());
    let revoked = asking.revoked.lock().expect("unpoisoned");
    assert_eq!(revoked[0].get("token"), "refresh-of-mallory");
}

#[tokio::test]
async fn a_provider_that_gives_nothing_lasting_is_said() {
    let asking = Asking::start().await;
    let address = asking.address().await;
    let nothing = asking.come_back(&address, "alice", false).await;
    assert!(matches!(nothing, Err(ProvisioningError::NothingLasting)));
    assert!(!asking.is_granted().await);
}

#[tokio::test]
async fn an_address_ends_and_a_state_of_a_sign_in_is_none() {
    let asking = Asking::start().await;
    let address = asking.address().await;
    let cookie = Secret::new("cookie");
    let state = Secret::new(of(&address, "state"));
    let provider = asking
        .provisioning
        .begin(&state, &cookie)
        .await
        .expect("begun");
    let sign_in = Secret::new(of(&provider, "state"));
    let wrong = asking.provisioning.begin(&sign_in, &cookie).await;
    assert!(matches!(wrong, Err(ProvisioningError::Over)));
    let callback = Callback::parse(&format!("state={}&code=c", of(&address, "state")));
    let wrong = asking
        .sign_in
        .finish(&callback.expect("a callback"), Some(&cookie))
        .await;
    assert!(wrong.is_err());
    asking
        .world
        .clock
        .advance(std::time::Duration::from_mins(10));
    let over = asking.provisioning.begin(&state, &cookie).await;
    assert!(matches!(over, Err(ProvisioningError::Over)));
}
