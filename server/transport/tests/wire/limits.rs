//! How many calls are under way at once.

use std::time::Duration;

use futures::future::join_all;
use http::Method;
use nc_base::Secret;
use nextcloud_transport::{Credentials, Kind, Server, Session};

use crate::stub::{Reply, Stub, alice, reply, session_with};

fn bob() -> Credentials {
    Credentials::Basic {
        login: "bob".to_owned(),
        password: Secret::new("app-password-of-bob"),
    }
}

#[tokio::test]
async fn one_user_cannot_take_the_places_of_another() {
    let stall = || Reply::Stall(Vec::new());
    let stub = Stub::start([stall(), stall(), reply(200, &[], "ok")]).await;
    let mut settings = stub.settings();
    settings.max_per_user = 2;
    let server = Server::build(settings).expect("good settings");
    // Two sessions with the same credentials share one bound.
    let sessions = [
        Session::new(&server, alice()),
        Session::new(&server, alice()),
    ];
    let of_alice = join_all((0..6).map(|n| sessions[n % 2].request(Method::POST, "/x").send()));
    let of_bob = async {
        while stub.seen().len() < 2 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        let session = Session::new(&server, bob());
        session.request(Method::GET, "/x").send().await
    };
    tokio::select! {
        _ = of_alice => panic!("the calls of alice hang"),
        answer = of_bob => assert!(answer.is_ok(), "bob has his own places"),
    }
    assert_eq!(stub.seen().len(), 3, "never more than two of alice at once");
}

#[tokio::test]
async fn a_stream_keeps_its_place_until_it_is_dropped() {
    let half = b"HTTP/1.1 200 X\r\nContent-Length: 9\r\n\r\nhalf".to_vec();
    let stub = Stub::start([Reply::Stall(half), reply(200, &[], "ok")]).await;
    let mut settings = stub.settings();
    settings.max_per_host = 1;
    let session = session_with(settings);
    let open = session
        .request(Method::GET, "/x")
        .send()
        .await
        .expect("a stream");
    let brief = Duration::from_millis(50);
    let second = session
        .request(Method::GET, "/y")
        .timeout(brief)
        .send()
        .await;
    assert_eq!(second.expect_err("no place").kind(), Kind::RateLimited);
    drop(open);
    assert!(session.request(Method::GET, "/y").send().await.is_ok());
}
