//! `doctor`: every step between us and a note, tested one after the other, each failure with its repair.

use std::{collections::BTreeSet, path::PathBuf, process::ExitCode, sync::Arc, time::Duration};

use clap::ArgMatches;
use http::Method;
use nc_auth::checkup::{Checkup, Finding, Outcome};
use nc_base::{Hint, Secret, SystemClock};
use nextcloud_transport::{Credentials, Kind, NextcloudError, Server, Session};
use serde_json::Value;
use tokio::net::{TcpStream, lookup_host};

use super::{block_on, console, doctor_store};
use crate::{
    config::{Config, Mode, OAuth},
    oauth, wiring,
};

/// Oldest major version that is tested with this server.
const OLDEST: u32 = 30;

/// What was found so far.
#[derive(Debug, Default)]
struct Report {
    passed: usize,
    failed: usize,
}

impl Report {
    fn ok(&mut self, step: &str, found: &str) {
        self.passed += 1;
        console::line(&format!("ok    {step}: {found}"));
    }

    fn fail(&mut self, step: &str, what: &str, fix: &str) {
        self.failed += 1;
        console::line(&format!("FAIL  {step}: {what}"));
        if !fix.is_empty() {
            console::line(&format!("      fix: {fix}"));
        }
    }

    fn tell(&mut self, findings: Vec<Finding>) {
        for Finding {
            step,
            outcome,
            what,
            fix,
        } in findings
        {
            match outcome {
                Outcome::Good => self.ok(step, &what),
                Outcome::Doubtful => {
                    console::line(&format!("note  {step}: {what}"));
                    console::line(&format!("      {fix}"));
                }
                Outcome::Bad => self.fail(step, &what, &fix),
            }
        }
    }

    fn answer(&mut self, step: &str, error: &NextcloudError) {
        self.fail(step, &error.to_string(), &error.hint().unwrap_or_default());
    }
}

/// What is looked at besides the way to Nextcloud.
#[derive(Debug, Default)]
struct Look {
    /// This server itself, as clients reach it.
    ourselves: bool,
    /// An access token.
    token: Option<Secret>,
}

impl Look {
    fn of(matches: &ArgMatches) -> std::io::Result<Self> {
        let file = matches.get_one::<PathBuf>("token-file");
        let token = file.map(std::fs::read_to_string).transpose()?;
        Ok(Self {
            ourselves: matches.get_one::<String>("what").is_some(),
            token: token.map(|token| Secret::new(token.trim())),
        })
    }
}

pub(super) fn run(matches: &ArgMatches) -> ExitCode {
    let what = match Look::of(matches) {
        Ok(what) => what,
        Err(error) => {
            console::line(&format!("FAIL  --token-file: {error}"));
            return ExitCode::from(2);
        }
    };
    let config = match super::config(matches) {
        Ok(config) => config,
        Err(error) => {
            console::line(&format!("FAIL  configuration: {error}"));
            return ExitCode::from(2);
        }
    };
    block_on(async move {
        let mut report = Report::default();
        report.ok(
            "configuration",
            &format!("{} at {}", config.mode.name(), config.nextcloud.url),
        );
        for note in &config.notes {
            console::line(&format!("note  {}: {}", note.name, note.text));
        }
        report.tell(doctor_store::examine(&config).await);
        examine(&config, &what, &mut report).await;
        console::line(&format!(
            "\n{} passed, {} failed",
            report.passed, report.failed
        ));
        Ok(match report.failed {
            0 => ExitCode::SUCCESS,
            _ => ExitCode::FAILURE,
        })
    })
}

/// Each step needs the one before: the first failure ends the examination.
async fn examine(config: &Config, what: &Look, report: &mut Report) {
    if let Mode::Smithery(_) = &config.mode {
        return skip("Nextcloud", "in smithery each request names its own");
    }
    if !reaches(config, report).await {
        return;
    }
    let server = match wiring::nextcloud(&config.nextcloud) {
        Ok(server) => server,
        Err(error) => {
            return report.fail(
                "certificates",
                &error.to_string(),
                &error.hint().unwrap_or_default(),
            );
        }
    };
    if !answers(&server, report).await {
        return;
    }
    let (username, password) = match &config.mode {
        Mode::SingleUser { username, password } => (username, password),
        Mode::MultiUserBasic => {
            return skip("credentials", "clients bring their own in multi_user_basic");
        }
        Mode::LoginFlow(mode) => {
            skip("credentials", "people sign in at Nextcloud in login_flow");
            if let Some(front) = &mode.front {
                sign_in(&front.oauth, config.mode.name(), &server, what, report).await;
            }
            return;
        }
        Mode::Smithery(_) => return,
        Mode::OAuth(mode) => {
            return sign_in(mode, config.mode.name(), &server, what, report).await;
        }
    };
    let session = Session::new(
        &server,
        Credentials::Basic {
            login: username.clone(),
            password: password.clone(),
        },
    );
    match session.user_id().await {
        Ok(user) => report.ok("credentials", &format!("accepted, user id {user}")),
        Err(error) if error.kind() == Kind::Unauthorized => {
            return report.fail(
                "credentials",
                "Nextcloud refuses the user name or the password",
                "make a new app password (Settings, Security, Devices & sessions) and set NEXTCLOUD_PASSWORD",
            );
        }
        Err(error) => return report.answer("credentials", &error),
    }
    apps(&session, report).await;
}

/// What keeps people from signing in, and where this one token fails.
async fn sign_in(
    mode: &OAuth,
    name: &'static str,
    server: &Server,
    what: &Look,
    report: &mut Report,
) {
    let checkup = Checkup {
        server: server.clone(),
        provider: oauth::provider(&mode.provider, server.url()),
        client: oauth::client(mode).configured,
        settings: oauth::settings(mode, server.url()),
        exchange: oauth::exchange(mode),
        public_url: mode.public_url.clone(),
        mode: name,
        scopes: nc_tools::surface()
            .tools()
            .flat_map(|tool| tool.spec().scopes.iter().copied())
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect(),
        clock: Arc::new(SystemClock),
    };
    if what.ourselves {
        report.tell(checkup.ourselves().await);
    }
    report.tell(checkup.provider().await);
    match &what.token {
        // Looking at it would send it to Nextcloud.
        Some(_) if name == "login_flow" => skip("token", "it does not go on to Nextcloud"),
        Some(token) => report.tell(checkup.token(token).await),
        None => {}
    }
}

fn skip(step: &str, why: &str) {
    console::line(&format!("skip  {step}: {why}"));
}

/// Name and port.
async fn reaches(config: &Config, report: &mut Report) -> bool {
    let url = &config.nextcloud.url;
    let (Some(host), Some(port)) = (url.host_str(), url.port_or_known_default()) else {
        report.fail(
            "address",
            "no host",
            "set NEXTCLOUD_HOST to a whole address",
        );
        return false;
    };
    let host = host.trim_matches(['[', ']']);
    let addresses: Vec<_> = match lookup_host((host, port)).await {
        Ok(addresses) => addresses.collect(),
        Err(error) => {
            report.fail(
                "name",
                &format!("{host} is not known ({error})"),
                "check NEXTCLOUD_HOST; inside a container use the service name or the public name, not localhost",
            );
            return false;
        }
    };
    report.ok(
        "name",
        &format!("{host} has {} address(es)", addresses.len()),
    );
    let patience = config.nextcloud.connect_timeout.max(Duration::from_secs(1));
    match tokio::time::timeout(patience, TcpStream::connect(&*addresses)).await {
        Ok(Ok(_)) => {
            report.ok("port", &format!("{port} is open"));
            true
        }
        Ok(Err(error)) => {
            report.fail(
                "port",
                &format!("{host}:{port} does not answer ({error})"),
                "start Nextcloud, or correct the port in NEXTCLOUD_HOST",
            );
            false
        }
        Err(_) => {
            report.fail(
                "port",
                &format!("{host}:{port} does not answer in time"),
                "look for a firewall in between",
            );
            false
        }
    }
}

/// Encryption and `status.php`.
async fn answers(server: &Server, report: &mut Report) -> bool {
    let status = match server.status().await {
        Ok(status) => status,
        Err(error) if error.kind() == Kind::Tls => {
            report.fail(
                "TLS",
                &error.to_string(),
                "set NEXTCLOUD_CA_BUNDLE to the PEM file of your certificate authority, or repair the certificate",
            );
            return false;
        }
        Err(error) => {
            report.answer("status.php", &error);
            return false;
        }
    };
    if server.url().scheme() == "https" {
        report.ok("TLS", "the certificate is valid");
    }
    if status.maintenance || status.needs_upgrade {
        report.fail(
            "status.php",
            "Nextcloud is in maintenance mode",
            "run `occ upgrade` and `occ maintenance:mode --off`",
        );
        return false;
    }
    let name = format!("{} {}", status.product, status.version_name);
    match status.major() {
        Some(major) if major < OLDEST => report.fail(
            "status.php",
            &format!("{name} is old"),
            "upgrade Nextcloud to 30 or newer",
        ),
        _ => report.ok("status.php", &name),
    }
    true
}

async fn apps(session: &Session, report: &mut Report) {
    let asked = session
        .request(Method::GET, "/ocs/v2.php/cloud/capabilities?format=json")
        .operation("capabilities");
    let answer: Value = match asked.ocs().await {
        Ok(answer) => answer,
        Err(error) => return report.answer("capabilities", &error),
    };
    let known = answer.get("capabilities").and_then(Value::as_object);
    report.ok(
        "capabilities",
        &format!(
            "{} apps and features",
            known.map_or(0, serde_json::Map::len)
        ),
    );
    if !known.is_some_and(|known| known.contains_key("notes")) {
        return skip("notes", "the app is not installed; its tools are hidden");
    }
    let asked = session
        .request(Method::GET, "/index.php/apps/notes/api/v1/settings")
        .operation("notes.settings");
    match asked.json::<Value>().await {
        Ok(_) => report.ok("notes", "readable"),
        Err(error) => report.answer("notes", &error),
    }
}
