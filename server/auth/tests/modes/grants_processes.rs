//! Refreshing in processes of their own: one of them asks the provider, and one that is killed while it asks takes nothing along.

use std::{
    io::{BufRead, BufReader, Read, Write},
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex, mpsc},
    time::Duration,
};

use futures::future::join_all;
use jiff::Timestamp;
use nc_auth::{
    grants::BackgroundAccess,
    provider::{
        ClientCredentials, IdentityProvider, OwnClient, OwnClientSettings, ProviderSettings,
    },
};
use nc_base::{Clock, FixedClock, MasterKey, Secret};
use nc_store::{Address, Keyring, Person, Store};
use nextcloud_transport::{RetryPolicy, Server, ServerSettings};

use crate::{
    grants::{KEY, granted, rotating},
    small_provider::{Form, NOW, World},
};

/// Told by these, this program needs tokens and says what it got.
const DATABASE: &str = "NC_AUTH_TEST_CHILD_DATABASE";
const ISSUER: &str = "NC_AUTH_TEST_CHILD_ISSUER";
/// Its clock, in seconds after that of its parent.
const LATER: &str = "NC_AUTH_TEST_CHILD_LATER";
const NEEDS: usize = 50;

async fn store(address: &Address, clock: Arc<dyn Clock>) -> Store {
    let key = MasterKey::parse(&Secret::new(KEY)).expect("a key");
    let store = Store::open(address, Keyring::new(&key, []), clock).await;
    store.expect("a store")
}

/// What finds the database from another process.
fn urls(folder: &std::path::Path) -> Vec<String> {
    #[expect(
        clippy::disallowed_methods,
        reason = "a test is told by the environment where to go"
    )]
    let postgres = std::env::var("NC_STORE_TEST_POSTGRES").ok();
    let file = format!("sqlite://{}", folder.join("replicas.db").display());
    let all = [file].into_iter().chain(postgres);
    all.filter(|url| !url.is_empty()).collect()
}

/// A process that waits for its sign to begin.
struct Replica(Child);

impl Replica {
    fn start(world: &World, database: &str, later: Duration) -> Self {
        let program = std::env::current_exe().expect("this program");
        let test = "grants_processes::a_process_needs_tokens";
        let child = Command::new(program)
            .args(["--exact", test, "--nocapture", "--ignored"])
            .env(DATABASE, database)
            .env(ISSUER, &world.issuer)
            .env(LATER, later.as_secs().to_string())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn();
        let mut child = child.expect("started");
        let mut said = BufReader::new(child.stdout.take().expect("a pipe"));
        let mut line = String::new();
        while line.trim() != "READY" {
            line.clear();
            assert_ne!(said.read_line(&mut line).expect("a line"), 0, "it ended");
        }
        child.stdout = Some(said.into_inner());
        Self(child)
    }

    fn begin(&mut self) {
        let mut pipe = self.0.stdin.take().expect("a pipe");
        pipe.write_all(b"go\n").expect("told");
    }

    /// The tokens that it got.
    fn tokens(mut self) -> Vec<String> {
        let mut said = String::new();
        let mut pipe = self.0.stdout.take().expect("a pipe");
        pipe.read_to_string(&mut said).expect("text");
        let tokens = said.lines().filter_map(|line| line.strip_prefix("GOT "));
        tokens.map(ToOwned::to_owned).collect()
    }
}

impl Drop for Replica {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hundred_needs_of_two_processes_are_one_request() {
    let folder = tempfile::tempdir().expect("a folder");
    for url in urls(folder.path()) {
        let world = World::start().await;
        let address = Address::parse(&Secret::new(url.as_str())).expect("an address");
        let own = store(&address, Arc::new(world.clock.clone())).await;
        granted(&own, &world.issuer).await;
        let forms: Arc<Mutex<Vec<Form>>> = Arc::default();
        world.provider().token = rotating(Arc::clone(&forms), true);
        let mut replicas = [(); 2].map(|()| Replica::start(&world, &url, Duration::ZERO));
        replicas.iter_mut().for_each(Replica::begin);
        let got: Vec<_> = replicas.into_iter().flat_map(Replica::tokens).collect();
        assert_eq!(got, vec!["access-1"; 2 * NEEDS]);
        assert_eq!(forms.lock().expect("unpoisoned").len(), 1, "{url}");
        own.close().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn a_process_that_is_killed_while_it_refreshes_leaves_the_grant_as_it_was() {
    let folder = tempfile::tempdir().expect("a folder");
    for url in urls(folder.path()) {
        let world = World::start().await;
        let address = Address::parse(&Secret::new(url.as_str())).expect("an address");
        let own = store(&address, Arc::new(world.clock.clone())).await;
        granted(&own, &world.issuer).await;
        let (asked, is_asked) = mpsc::channel();
        let (release, is_released) = mpsc::channel::<()>();
        world.provider().token = Box::new(move |_| {
            asked.send(()).expect("the test waits");
            let _ = is_released.recv();
            (503, String::new())
        });
        let mut doomed = Replica::start(&world, &url, Duration::ZERO);
        doomed.begin();
        is_asked
            .recv_timeout(Duration::from_secs(20))
            .expect("the provider is asked");
        drop(doomed);
        drop(release);
        let forms: Arc<Mutex<Vec<Form>>> = Arc::default();
        world.provider().token = rotating(Arc::clone(&forms), true);
        // As long as its turn lasts nobody else asks; then the next one does, with the same token.
        let mut next = Replica::start(&world, &url, Duration::from_secs(46));
        next.begin();
        assert_eq!(next.tokens(), vec!["access-1"; NEEDS], "{url}");
        {
            let forms = forms.lock().expect("unpoisoned");
            assert_eq!(forms.len(), 1);
            assert_eq!(forms[0].get("refresh_token"), "refresh-0");
        }
        own.close().await;
    }
}

#[tokio::test]
#[ignore = "run by the tests above, in processes of its own"]
#[expect(
    clippy::disallowed_methods,
    reason = "a process is told by its parent what to do, and says what it got"
)]
async fn a_process_needs_tokens() {
    let told = |name| std::env::var(name).ok();
    let (Some(database), Some(issuer), Some(later)) = (told(DATABASE), told(ISSUER), told(LATER))
    else {
        return;
    };
    let now = NOW + later.parse::<i64>().expect("seconds");
    let clock: Arc<dyn Clock> = Arc::new(FixedClock::new(
        Timestamp::from_second(now).expect("a time"),
    ));
    let address = Address::parse(&Secret::new(database)).expect("an address");
    let store = store(&address, Arc::clone(&clock)).await;
    let mut settings = ServerSettings::new(issuer.parse().expect("a URL"));
    settings.retry = RetryPolicy::NEVER;
    let server = Server::build(settings).expect("good settings");
    let discovery = format!("{issuer}/.well-known/openid-configuration");
    let settings = ProviderSettings {
        discovery: discovery.parse().expect("a URL"),
        issuer: Some(issuer.clone()),
        public_issuer: None,
        jwks_uri: None,
        introspection_uri: None,
    };
    let provider = IdentityProvider::new(&server, clock, settings);
    let settings = OwnClientSettings {
        configured: Some(ClientCredentials {
            id: "mcp".to_owned(),
            secret: Some(Secret::new("mcp-secret")),
        }),
        ..OwnClientSettings::default()
    };
    let client = OwnClient::new(provider.clone(), settings, None);
    let (access, refresher) = BackgroundAccess::new(provider, client, store);
    tokio::spawn(refresher.run());
    let account = Person::new(issuer, "alice").expect("a person").account();
    println!("\nREADY");
    let mut line = String::new();
    std::io::stdin().read_line(&mut line).expect("a sign");
    for got in join_all((0..NEEDS).map(|_| access.access_token(&account))).await {
        match got {
            Ok(token) => println!("GOT {}", token.secret.expose()),
            Err(error) => println!("GOT {error}"),
        }
    }
}
