//! A real provider in front of the Login Flow: who signs in there is who must come back from Nextcloud.

use std::sync::Arc;

use nc_auth::{
    AuthError, AuthorizationServer, Caller, LoginFlow,
    authorization::{Browser, CameBack, Connect, ConnectError, InFront},
    outward::Public,
    provider::{Callback, SignIn, UserIdForm, UserOfClaims},
    token::Judge,
};
use nc_base::Secret;
use nc_store::Scopes;

use crate::{
    browser,
    cloud::{self, SmallCloud},
    process::Running,
    world::{CALLBACK, MCP, World, bearer, clock, configured},
};

struct Front {
    world: World,
    cloud: SmallCloud,
    server: Arc<AuthorizationServer>,
    mode: LoginFlow,
}

impl Front {
    async fn at(issuer: &str) -> Self {
        let world = World::at(issuer, configured()).await;
        let cloud = SmallCloud::start().await;
        let (provider, client) = (world.provider.clone(), Arc::clone(&world.client));
        let callback = CALLBACK.parse().expect("a URL");
        let front = InFront {
            sign_in: SignIn::new(
                provider.clone(),
                Arc::clone(&client),
                world.store.clone(),
                callback,
            ),
            scopes: Scopes::parse("openid profile"),
            // The provider tells it to whom asks with the access token only.
            user: UserOfClaims {
                claim: "preferred_username".to_owned(),
                form: UserIdForm::Plain,
            },
        };
        let settings = cloud::settings("http://127.0.0.1:8000");
        let documents = Arc::new(Public::default());
        let server =
            AuthorizationServer::new(settings, world.store.clone(), cloud.server(), documents);
        let server = Arc::new(server.behind(front));
        let judge = Judge::new(provider, client, vec![MCP.to_owned()], false);
        let metadata = MCP.parse().expect("a URL");
        let mode = LoginFlow::new(cloud.server(), Arc::clone(&server), metadata);
        Self {
            mode: mode.behind(judge, clock()),
            world,
            cloud,
            server,
        }
    }

    async fn show(&self, token: &Secret) -> Result<Caller, AuthError> {
        self.mode.authenticate(&bearer(token)).await
    }

    /// `user` opens the page that the client of this caller got, and signs in.
    async fn opens(
        &self,
        caller: &Caller,
        user: &str,
    ) -> (Result<CameBack, ConnectError>, Browser) {
        let account = caller.account.as_ref().expect("an account");
        let asked = self.server.provision(account, None).await.expect("asked");
        let page = asked.login.expect("a page");
        let ticket = Secret::new(page.rsplit('/').next().expect("a ticket"));
        let opened = self.server.connect(&ticket, &Browser::default()).await;
        let Connect::First(way) = opened.expect("a page") else {
            panic!("the provider comes first")
        };
        let browser = Browser {
            session: None,
            binding: Some(way.binding),
        };
        let url = way.url.parse().expect("a URL");
        let query = browser::sign_in(self.world.server.http(), &url, user).await;
        let callback = Callback::parse(&query).expect("a callback");
        let came = self.server.come_back(&callback, &browser, "peer").await;
        (came, browser)
    }
}

pub(crate) async fn connects_whoever_signs_in(running: Running) {
    let front = Front::at(&running.issuer).await;
    let elsewhere = "urn:test:nextcloud";
    let wrong = front
        .world
        .sign_in("alice", "openid notes:read", Some(elsewhere))
        .await;
    let refused = front.show(&wrong.access_token.secret).await;
    assert!(
        matches!(refused, Err(AuthError::InvalidToken(_))),
        "{refused:?}"
    );
    let alice = front
        .world
        .sign_in("alice", "openid notes:read", Some(MCP))
        .await;
    let token = &alice.access_token.secret;
    let caller = front.show(token).await.expect("a caller");
    assert!(!caller.is_connected() && caller.scopes.allows("notes.read"));

    let (other, _) = front.opens(&caller, "bob").await;
    assert!(matches!(other, Err(ConnectError::OtherPerson)), "{other:?}");
    assert_eq!(front.cloud.state().begun, 0);

    for (granted, connected) in [("bob", false), ("alice", true)] {
        let (came, browser) = front.opens(&caller, "alice").await;
        let ticket = came.expect("signed in").ticket.expect("a page");
        front.cloud.state().granted = Some(granted.to_owned());
        let done = front.server.connect(&ticket, &browser).await;
        assert_eq!(done.is_ok(), connected, "{done:?}");
        let caller = front.show(token).await.expect("a caller");
        assert_eq!(caller.is_connected(), connected);
    }
    assert_eq!(front.cloud.state().revoked, 1, "what bob granted");
}
