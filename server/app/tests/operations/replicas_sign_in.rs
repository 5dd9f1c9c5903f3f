//! The whole of login_flow over two replicas that take turns: registration, consent, connecting, tokens, and their end.

use crate::{
    program::block_on,
    replicas_person::{
        CLIENT, ISSUER, SignIn, TestBrowser, ask, for_code, for_refresh, registration, told,
    },
};

#[test]
fn every_request_of_a_sign_in_may_come_to_either_replica() {
    block_on(async {
        let world = SignIn::start().await;
        let at = world.caller();
        // The second time each request comes to the other one.
        for turn in 0..2 {
            for _ in 0..turn {
                at.send("GET", "/health/live", "", "").await;
            }
            let refused = world.notes("no-token-of-ours").await;
            assert_eq!(refused.status, 401, "{refused:?}");
            let metadata = "/.well-known/oauth-authorization-server";
            let metadata = at.send("GET", metadata, "", "").await;
            assert_eq!(told(&metadata.body, "issuer"), ISSUER);
            let json = "Content-Type: application/json\r\n";
            let said = registration();
            let made = at.send("POST", "/oauth/register", json, &said).await;
            assert_eq!(made.status, 201, "{made:?}");
            let (id, secret) = (
                told(&made.body, "client_id"),
                told(&made.body, "client_secret"),
            );
            let proof = [("client_id", &*id), ("client_secret", &*secret)];
            let mut browser = TestBrowser::default();
            let waiting = world.agree(&mut browser, &id).await;
            assert_eq!(browser.get(at, &waiting).await.status, 200);
            let code = world.code(&mut browser, &waiting).await;
            let form = [&for_code(&code)[..], &proof].concat();
            let given = ask(at, "/oauth/token", &form).await;
            assert_eq!(given.status, 200, "{given:?}");
            assert_eq!(told(&given.body, "scope"), "notes.read");
            let access = told(&given.body, "access_token");
            for _ in 0..2 {
                let notes = world.notes(&access).await;
                assert_eq!(notes.status, 200, "{notes:?}");
            }
            let refresh = told(&given.body, "refresh_token");
            let form = [&for_refresh(&refresh)[..], &proof].concat();
            let fresh = ask(at, "/oauth/token", &form).await;
            assert_eq!(fresh.status, 200, "{fresh:?}");
            let access = told(&fresh.body, "access_token");
            for _ in 0..2 {
                let form = [&[("token", &*access)][..], &proof].concat();
                let about = ask(at, "/oauth/introspect", &form).await;
                assert_eq!(told(&about.body, "username"), "alice");
            }
            for _ in 0..2 {
                let home = browser.get(at, "/app").await;
                assert!(home.text().contains("Stop allowing Replicas"), "{home:?}");
            }
            let refresh = told(&fresh.body, "refresh_token");
            let form = [&[("token", &*refresh)][..], &proof].concat();
            let revoked = ask(at, "/oauth/revoke", &form).await;
            assert_eq!(revoked.status, 200, "{revoked:?}");
            for _ in 0..2 {
                assert_eq!(world.notes(&access).await.status, 401, "it is over");
            }
        }
        let served = world.fleet.served();
        assert!(served[0].abs_diff(served[1]) <= 1, "{served:?}");
    });
}

#[test]
fn of_two_who_refresh_at_once_at_different_replicas_one_gets_tokens() {
    block_on(async {
        let world = SignIn::start().await;
        let at = world.caller();
        let mut browser = TestBrowser::default();
        let waiting = world.agree(&mut browser, CLIENT).await;
        let code = world.code(&mut browser, &waiting).await;
        let proof = [("client_id", CLIENT)];
        let form = [&for_code(&code)[..], &proof].concat();
        let both = futures::join!(
            ask(at, "/oauth/token", &form),
            ask(at, "/oauth/token", &form)
        );
        let both = [both.0, both.1];
        let given: Vec<_> = both.iter().filter(|reply| reply.status == 200).collect();
        assert!(given.len() <= 1, "a code is good once: {both:?}");
        let refused = both.iter().filter(|reply| reply.status == 400);
        assert_eq!(refused.count(), 2 - given.len(), "{both:?}");
        let waiting = world.agree(&mut browser, CLIENT).await;
        // Alice is connected and known to this browser: no second sign-in.
        let code = waiting.split_once("code=").expect("a code").1;
        let code = code.split('&').next().unwrap_or_default();
        let form = [&for_code(code)[..], &proof].concat();
        let given = ask(at, "/oauth/token", &form).await;
        assert_eq!(given.status, 200, "{given:?}");
        let refresh = told(&given.body, "refresh_token");
        let form = [&for_refresh(&refresh)[..], &proof].concat();
        let both = futures::join!(
            ask(at, "/oauth/token", &form),
            ask(at, "/oauth/token", &form)
        );
        let both = [both.0, both.1];
        let count = |status| both.iter().filter(|reply| reply.status == status).count();
        assert_eq!((count(200), count(400)), (1, 1), "{both:?}");
        // Whoever came second may be a thief: all of it is over, at both.
        let won = both.iter().find(|reply| reply.status == 200);
        let access = told(&won.expect("a winner").body, "access_token");
        for _ in 0..2 {
            assert_eq!(world.notes(&access).await.status, 401);
        }
    });
}
