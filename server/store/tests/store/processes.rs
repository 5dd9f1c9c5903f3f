//! Races between processes, not only between tasks: what the file locks of SQLite make of them.

use std::process::Command;

use nc_base::Secret;
use nc_store::{Code, NewGrant, Redeemed, Scopes, Store, Turn, random_token};

use crate::databases::{DAY, MINUTE, World, account, on_each, person};

/// Told by these, this program takes what it can get and says what that was.
const ADDRESS: &str = "NC_STORE_TEST_CHILD_ADDRESS";
const CODE: &str = "NC_STORE_TEST_CHILD_CODE";
const PROCESSES: usize = 4;

async fn prepared(store: &Store) -> Secret {
    let alice = account(store, "alice").await;
    let scopes = Scopes::parse("notes.read");
    let grant = NewGrant {
        refresh_token: Secret::new("refresh"),
        access_token: None,
        scopes: scopes.clone(),
        audience: None,
    };
    store.grants().save(&alice, &grant).await.expect("stored");
    let code = Code {
        account: alice,
        client_id: "client".to_owned(),
        redirect_uri: "r".to_owned(),
        code_challenge: "c".to_owned(),
        scopes,
        resource: "r".to_owned(),
    };
    let secret = random_token();
    store
        .codes()
        .issue(&secret, &code, MINUTE)
        .await
        .expect("stored");
    secret
}

#[test]
fn of_four_processes_one_gets_each_thing() {
    on_each(async |world| {
        let store = world.replica().await;
        let code = prepared(&store).await;
        store.close().await;
        let program = std::env::current_exe().expect("this program");
        let start = || {
            Command::new(&program)
                .args([
                    "--exact",
                    "processes::a_process_takes_what_it_can",
                    "--nocapture",
                    "--ignored",
                ])
                .env(ADDRESS, world.url())
                .env(CODE, code.expose())
                .output()
        };
        let runs: Vec<_> = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..PROCESSES).map(|_| scope.spawn(start)).collect();
            threads
                .into_iter()
                .map(|thread| thread.join().expect("joined").expect("run"))
                .collect()
        });
        let said: Vec<_> = runs
            .iter()
            .map(|run| String::from_utf8_lossy(&run.stdout))
            .collect();
        let count = |word: &str| said.iter().filter(|said| said.contains(word)).count();
        assert_eq!(count("TOOK PART"), PROCESSES, "{said:?}");
        for thing in ["GOT LEASE", "GOT CODE", "GOT REFRESH"] {
            assert_eq!(count(thing), 1, "{thing}: {said:?}");
        }
    });
}

#[test]
#[ignore = "run by the test above, in processes of its own"]
#[expect(
    clippy::disallowed_methods,
    reason = "a process is told by its parent where to go"
)]
fn a_process_takes_what_it_can() {
    let (Ok(url), Ok(code)) = (std::env::var(ADDRESS), std::env::var(CODE)) else {
        return;
    };
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        let store = World::at(&Secret::new(url)).await;
        let alice = person("alice").account();
        println!("TOOK PART");
        if store
            .leases()
            .take("scan", MINUTE)
            .await
            .expect("an answer")
            .is_some()
        {
            println!("GOT LEASE");
        }
        let redeemed = store
            .codes()
            .redeem(&Secret::new(code), DAY)
            .await
            .expect("an answer");
        if matches!(redeemed, Redeemed::Once { .. }) {
            println!("GOT CODE");
        }
        if let Turn::Mine(_) = store
            .grants()
            .turn(&alice, MINUTE, MINUTE)
            .await
            .expect("an answer")
        {
            println!("GOT REFRESH");
        }
    });
}
