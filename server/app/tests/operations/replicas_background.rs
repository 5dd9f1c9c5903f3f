//! Flow 2 over two replicas: a person allows background work at an identity provider, and each request of that may come to
//! either, also when the one that began is gone.

use std::time::Duration;

use serde_json::{Value, json};
use url::Url;

use crate::{
    background_provider::{ALICE, BOB, Provider},
    fleet::{Caller, Fleet},
    program::{Place, block_on},
    replicas::fleet,
    replicas_person::{ISSUER, TestBrowser, call, location, told},
    sandbox_server::start as nextcloud,
};

const STATUS: &str = "check_provisioning_status";

struct World {
    fleet: Fleet,
    provider: Provider,
    _place: Place,
}

impl World {
    async fn start() -> Self {
        let (_, port) = nextcloud().await;
        let provider = Provider::default();
        let issuer = provider.start().await;
        let discovery = format!("{issuer}/.well-known/openid-configuration");
        let settings = [
            ("MCP_DEPLOYMENT_MODE", "oauth"),
            ("NEXTCLOUD_MCP_SERVER_URL", ISSUER),
            ("OIDC_DISCOVERY_URL", discovery.as_str()),
            ("NEXTCLOUD_OIDC_CLIENT_ID", "mcp"),
            ("NEXTCLOUD_OIDC_CLIENT_SECRET", "canary-client-secret"),
            ("ENABLE_BACKGROUND_OPERATIONS", "true"),
        ];
        let place = Place::new();
        let fleet = fleet(&place, port, &settings).await;
        Self {
            fleet,
            provider,
            _place: place,
        }
    }

    fn at(&self) -> Caller {
        self.fleet.caller()
    }

    /// What a tool tells.
    async fn tells(&self, token: &str, tool: &str) -> Value {
        let answer = call(self.at(), token, tool, json!({})).await;
        let told = answer.body["result"]["structuredContent"].clone();
        assert!(told.is_object(), "{answer:?}");
        told
    }

    /// Both say of `token` that it is allowed, or not.
    async fn both_know(&self, token: &str, allowed: bool) {
        for _ in 0..2 {
            let now = self.tells(token, STATUS).await;
            assert_eq!(now["is_provisioned"], allowed, "{now}");
        }
    }

    /// The page for alice.
    async fn page(&self) -> String {
        let asked = self.tells(ALICE, "provision_nextcloud_access").await;
        let url = told(&asked, "provisioning_url");
        url.strip_prefix(ISSUER).expect("ours").to_owned()
    }

    /// The way back, after the browser opened the page and alice signed in at the provider.
    async fn back(&self, browser: &mut TestBrowser, page: &str) -> String {
        let begun = browser.get(self.at(), page).await;
        let provider = Url::parse(&location(&begun)).expect("an address");
        let mut pairs = provider.query_pairs();
        let state = pairs.find(|(name, _)| name == "state").expect("a state").1;
        let mut form = url::form_urlencoded::Serializer::new(String::new());
        form.append_pair("state", &state)
            .append_pair("code", "alice");
        format!("/oauth/callback?{}", form.finish())
    }
}

#[test]
fn replicas_share_what_a_person_allows_for_background_work() {
    block_on(async {
        let world = World::start().await;
        // The second time each request comes to the other one.
        for turn in 0..2 {
            for _ in 0..turn {
                world.at().send("GET", "/health/live", "", "").await;
            }
            world.both_know(ALICE, false).await;
            let (page, mut browser) = (world.page().await, TestBrowser::default());
            let back = world.back(&mut browser, &page).await;
            let done = browser.get(world.at(), &back).await;
            assert_eq!(done.status, 200, "{done:?}");
            world.both_know(ALICE, true).await;
            world.both_know(BOB, false).await;
            let used = browser.get(world.at(), &back).await;
            assert_eq!(used.status, 400, "it counts once: {used:?}");
            let yes = world.tells(ALICE, "check_logged_in").await;
            assert_eq!(told(&yes, "result"), "yes");
            let revoked = world.tells(ALICE, "revoke_nextcloud_access").await;
            assert_eq!(revoked["success"], true);
            assert_eq!(world.provider.revoked().len(), turn + 1);
            world.both_know(ALICE, false).await;
        }
        let served = world.fleet.served();
        assert!(served[0].abs_diff(served[1]) <= 1, "{served:?}");
    });
}

#[test]
fn the_other_replica_goes_on_where_the_one_that_sent_the_person_away_was_killed() {
    block_on(async {
        let mut world = World::start().await;
        let (page, mut browser) = (world.page().await, TestBrowser::default());
        let began = world.fleet.next();
        let back = world.back(&mut browser, &page).await;
        world.fleet.kill(began);
        let done = browser.get(world.at(), &back).await;
        assert_eq!(done.status, 200, "{done:?}");
        world.both_know(ALICE, true).await;
        let revoked = world.tells(ALICE, "revoke_nextcloud_access").await;
        assert_eq!(revoked["success"], true);
        world.both_know(ALICE, false).await;
    });
}

#[test]
fn the_page_is_still_good_where_a_replica_was_killed_as_the_person_came_back_to_it() {
    block_on(async {
        let mut world = World::start().await;
        let (page, mut browser) = (world.page().await, TestBrowser::default());
        let back = world.back(&mut browser, &page).await;
        world.provider.set_latency(Duration::from_secs(20));
        let (doomed, at, mut cut) = (world.fleet.next(), world.at(), browser.clone());
        #[expect(
            clippy::disallowed_methods,
            reason = "the task ends with the runtime of the test"
        )]
        let lost = tokio::spawn(async move { cut.get(at, &back).await });
        tokio::time::sleep(Duration::from_millis(700)).await;
        world.fleet.kill(doomed);
        let lost = lost.await.expect("no panic");
        assert_eq!(lost.status, 0, "the answer is lost: {lost:?}");
        world.provider.set_latency(Duration::ZERO);
        world.both_know(ALICE, false).await;
        let back = world.back(&mut browser, &page).await;
        let done = browser.get(world.at(), &back).await;
        assert_eq!(done.status, 200, "{done:?}");
        world.both_know(ALICE, true).await;
    });
}
