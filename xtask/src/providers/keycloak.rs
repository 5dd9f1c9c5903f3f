//! Keycloak: fetched with Maven, and started with our realm on a free port of loopback. Needs Java 17 or newer.

use std::fs;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::process::CommandExt as _;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail, ensure};

use crate::outside::{capture, checked};
use crate::workspace::root;

const VERSION: &str = "26.4.7";
/// The first start on a small machine builds and makes its database.
const PATIENCE: Duration = Duration::from_mins(8);

/// A Keycloak that starts or answers; ends when it is dropped.
pub(super) struct Keycloak {
    child: Child,
    port: u16,
    started: Instant,
}

impl Keycloak {
    /// Fetch it unless it is there, and let it start with an empty database.
    pub(super) fn launch() -> anyhow::Result<Self> {
        ensure!(
            capture(Command::new("java").arg("-version")).is_ok_and(|said| said.success),
            "there is no Java; install default-jre-headless"
        );
        let folder = fetched()?;
        let data = folder.join("data");
        let _ = fs::remove_dir_all(&data);
        fs::create_dir_all(data.join("import"))?;
        fs::copy(
            root().join("tests/providers/keycloak-realm.json"),
            data.join("import/nextcloud-mcp.json"),
        )?;
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?
            .local_addr()?
            .port();
        let log = fs::File::create(folder.join("keycloak.log"))?;
        let child = Command::new("sh")
            .arg(folder.join("bin/kc.sh"))
            .args(["start-dev", "--import-realm", "--http-host=127.0.0.1"])
            .arg(format!("--http-port={port}"))
            .env("JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx512m")
            .stdout(log.try_clone()?)
            .stderr(log)
            .stdin(Stdio::null())
            .process_group(0)
            .spawn()
            .context("starting Keycloak")?;
        let started = Instant::now();
        Ok(Self {
            child,
            port,
            started,
        })
    }

    /// The issuer of our realm.
    pub(super) fn realm(&self) -> String {
        format!("http://127.0.0.1:{}/realms/nextcloud-mcp", self.port)
    }

    /// Wait until it answers: the port opens when everything else is ready.
    pub(super) fn ready(mut self) -> anyhow::Result<Self> {
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_err() {
            if let Some(status) = self.child.try_wait()? {
                bail!(
                    "Keycloak ended with {status}; see keycloak.log in its folder below target/tools"
                );
            }
            if self.started.elapsed() > PATIENCE {
                bail!(
                    "Keycloak does not answer; see keycloak.log in its folder below target/tools"
                );
            }
            thread::sleep(Duration::from_millis(500));
        }
        println!(
            "Keycloak was ready after {} s",
            self.started.elapsed().as_secs()
        );
        Ok(self)
    }
}

impl Drop for Keycloak {
    fn drop(&mut self) {
        // The script has a child of its own; both are in this group.
        let group = format!("-{}", self.child.id());
        let _ = Command::new("kill").args(["--", &group]).status();
        let _ = self.child.wait();
    }
}

/// The folder of the distribution.
fn fetched() -> anyhow::Result<PathBuf> {
    let folder = root().join("target/tools/keycloak");
    let unpacked = folder.join(format!("keycloak-{VERSION}"));
    if unpacked.join("bin/kc.sh").exists() {
        return Ok(unpacked);
    }
    fs::create_dir_all(&folder)?;
    let artifact = format!("org.keycloak:keycloak-quarkus-dist:{VERSION}:zip");
    checked(
        Command::new("mvn")
            .args(["--quiet", "--batch-mode", "dependency:copy"])
            .arg(format!("-Dartifact={artifact}"))
            .arg(format!("-DoutputDirectory={}", folder.display()))
            .current_dir(&folder),
    )?;
    let zip = folder.join(format!("keycloak-quarkus-dist-{VERSION}.zip"));
    checked(
        Command::new("python3")
            .args(["-m", "zipfile", "-e"])
            .arg(&zip)
            .arg(&folder),
    )?;
    fs::remove_file(&zip)?;
    Ok(unpacked)
}
