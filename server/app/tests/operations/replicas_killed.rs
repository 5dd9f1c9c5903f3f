//! A replica that is killed in the middle of an authorization or of a request for tokens: the other one goes on from there.

use std::{
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Child, Command, Stdio},
    time::Duration,
};

use crate::{
    fleet::{Reply, postgres},
    program::block_on,
    replicas_person::{CLIENT, SignIn, TestBrowser, ask, for_code, for_refresh, location, told},
};

impl SignIn {
    /// Kill the replica that serves `request`, once it is at it; the answer is lost.
    async fn lose(
        &mut self,
        request: impl Future<Output = Reply> + Send + 'static,
        is_at_it: impl AsyncFn(&Self),
    ) {
        let doomed = self.fleet.next();
        #[expect(
            clippy::disallowed_methods,
            reason = "the task ends with the runtime of the test"
        )]
        let lost = tokio::spawn(request);
        is_at_it(self).await;
        self.fleet.kill(doomed);
        let lost = lost.await.expect("no panic");
        assert_eq!(lost.status, 0, "only this one is lost: {lost:?}");
    }

    /// Kill the replica that asks Nextcloud for the sake of `request`.
    async fn lose_while_it_asks(&mut self, request: impl Future<Output = Reply> + Send + 'static) {
        self.sandbox.set_latency(Duration::from_secs(20));
        let asks = async |_: &Self| tokio::time::sleep(Duration::from_millis(700)).await;
        self.lose(request, asks).await;
        self.sandbox.set_latency(Duration::ZERO);
    }

    /// Kill the replica that wants to write for the sake of `request`.
    async fn lose_while_it_writes(
        &mut self,
        request: impl Future<Output = Reply> + Send + 'static,
    ) {
        let lock = Lock::take(&self.place.database());
        let waits = async |_: &Self| tokio::time::sleep(Duration::from_millis(700)).await;
        self.lose(request, waits).await;
        drop(lock);
    }
}

/// A database that nobody else can write to until this is dropped.
struct Lock(Child);

impl Lock {
    fn take(file: &Path) -> Self {
        let mut command = if let Some(url) = postgres() {
            let mut psql = Command::new("psql");
            psql.args(["--quiet", "--no-psqlrc", &url]);
            psql
        } else {
            let script = "import sqlite3, sys\n\
                    db = sqlite3.connect(sys.argv[1], isolation_level=None)\n\
                    db.execute('BEGIN IMMEDIATE')\n\
                    print('held', flush=True)\n\
                    sys.stdin.read()";
            let mut python = Command::new("python3");
            python.args(["-c", script]).arg(file);
            python
        };
        let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let mut child = child.expect("python3, or psql");
        if postgres().is_some() {
            let lock = b"BEGIN;\nLOCK TABLE issued_tokens IN EXCLUSIVE MODE;\n\\echo held\n";
            let pipe = child.stdin.as_mut().expect("a pipe");
            pipe.write_all(lock).expect("asked");
        }
        let mut line = String::new();
        let pipe = child.stdout.as_mut().expect("a pipe");
        BufReader::new(pipe).read_line(&mut line).expect("a line");
        assert_eq!(line.trim(), "held");
        Self(child)
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        drop(self.0.stdin.take());
        let _ = self.0.wait();
    }
}

const PROOF: [(&str, &str); 1] = [("client_id", CLIENT)];

#[test]
fn who_pressed_the_button_when_a_replica_died_presses_it_again() {
    block_on(async {
        let mut world = SignIn::start().await;
        let mut browser = TestBrowser::default();
        let form = world.question(&mut browser, CLIENT).await;
        let (at, mut cut, same) = (world.caller(), browser.clone(), form.clone());
        let request = async move { cut.post(at, "/oauth/authorize", &same).await };
        world.lose_while_it_asks(request).await;
        let again = browser.post(at, "/oauth/authorize", &form).await;
        let waiting = location(&again);
        world.sandbox.accept_logins("alice");
        let back = browser.get(at, &waiting).await;
        assert!(location(&back).contains("code="), "{back:?}");
    });
}

#[test]
fn who_waited_for_nextcloud_when_a_replica_died_looks_again() {
    block_on(async {
        let mut world = SignIn::start().await;
        let mut browser = TestBrowser::default();
        let waiting = world.agree(&mut browser, CLIENT).await;
        let (at, mut cut, same) = (world.caller(), browser.clone(), waiting.clone());
        let request = async move { cut.get(at, &same).await };
        world.lose_while_it_asks(request).await;
        let code = world.code(&mut browser, &waiting).await;
        let form = [&for_code(&code)[..], &PROOF].concat();
        let given = ask(at, "/oauth/token", &form).await;
        assert_eq!(given.status, 200, "{given:?}");
    });
}

#[test]
fn a_code_that_was_shown_to_a_replica_that_died_is_good_at_the_other() {
    block_on(async {
        let mut world = SignIn::start().await;
        let mut browser = TestBrowser::default();
        let waiting = world.agree(&mut browser, CLIENT).await;
        let code = world.code(&mut browser, &waiting).await;
        let (at, same) = (world.caller(), code.clone());
        let request = async move {
            let form = [&for_code(&same)[..], &PROOF].concat();
            ask(at, "/oauth/token", &form).await
        };
        world.lose_while_it_writes(request).await;
        let form = [&for_code(&code)[..], &PROOF].concat();
        let given = ask(at, "/oauth/token", &form).await;
        assert_eq!(given.status, 200, "{given:?}");
    });
}

#[test]
fn a_refresh_token_that_was_shown_to_a_replica_that_died_is_good_at_the_other() {
    block_on(async {
        let mut world = SignIn::start().await;
        let mut browser = TestBrowser::default();
        let waiting = world.agree(&mut browser, CLIENT).await;
        let code = world.code(&mut browser, &waiting).await;
        let at = world.caller();
        let form = [&for_code(&code)[..], &PROOF].concat();
        let given = ask(at, "/oauth/token", &form).await;
        let (refresh, access) = (
            told(&given.body, "refresh_token"),
            told(&given.body, "access_token"),
        );
        let same = refresh.clone();
        let request = async move {
            let form = [&for_refresh(&same)[..], &PROOF].concat();
            ask(at, "/oauth/token", &form).await
        };
        world.lose_while_it_writes(request).await;
        assert_eq!(world.notes(&access).await.status, 200);
        let form = [&for_refresh(&refresh)[..], &PROOF].concat();
        let fresh = ask(at, "/oauth/token", &form).await;
        assert_eq!(fresh.status, 200, "{fresh:?}");
        let notes = world.notes(&told(&fresh.body, "access_token")).await;
        assert_eq!(notes.status, 200, "{notes:?}");
    });
}
