//! `webhooks`: have Nextcloud tell about changes, as an administrator.

use std::process::ExitCode;

use anyhow::{Context as _, bail};
use clap::{Arg, ArgAction, ArgMatches, Command};
use nc_index::webhook::{self, Preset};
use nextcloud_transport::{Credentials, Kind, NextcloudError, Session};
use serde::Deserialize;

use super::{block_on, console};
use crate::{
    config::{Config, Index, Mode},
    http, log, wiring,
};

pub(super) fn command(with_settings: impl Fn(Command) -> Command) -> Command {
    let presets = || {
        let names = Preset::ALL.iter().map(|preset| preset.name);
        Arg::new("preset")
            .value_name("PRESET")
            .action(ArgAction::Append)
            .help(format!("One of {}.", names.collect::<Vec<_>>().join(", ")))
    };
    Command::new("webhooks")
        .about("Have Nextcloud tell this server about changes; needs an administrator.")
        .subcommand_required(true)
        .subcommand(with_settings(
            Command::new("register")
                .about("Register the events of some presets, or of all; doing it again renews the secret.")
                .arg(presets()),
        ))
        .subcommand(with_settings(
            Command::new("list").about("List what is registered for this server."),
        ))
        .subcommand(with_settings(
            Command::new("remove")
                .about("Remove registrations of some presets, or all; the index is kept current by listings then.")
                .arg(presets()),
        ))
}

pub(super) fn run(matches: &ArgMatches) -> ExitCode {
    let Some((name, matches)) = matches.subcommand() else {
        return ExitCode::from(2);
    };
    let config = match super::config(matches) {
        Ok(config) => config,
        Err(error) => {
            console::error(&error.to_string());
            return ExitCode::from(2);
        }
    };
    log::start(&config.log);
    let presets: Vec<String> = matches
        .try_get_many::<String>("preset")
        .ok()
        .flatten()
        .map(|names| names.cloned().collect())
        .unwrap_or_default();
    block_on(async move {
        let (index, session) = administrator(&config)?;
        let chosen = chosen(&presets)?;
        let uri = uri(index)?;
        match name {
            "register" => register(index, &session, &uri, chosen).await,
            "remove" => remove(&session, &uri, chosen).await,
            _ => list(&session, &uri).await,
        }
    })
}

/// The settings of the index, and the session of an administrator.
fn administrator(config: &Config) -> anyhow::Result<(&Index, Session)> {
    let index = config
        .index
        .as_ref()
        .context("search by meaning is off: set ENABLE_SEMANTIC_SEARCH=true")?;
    let credentials = match (&config.administrator, &config.mode) {
        (Some((login, password)), _) => Credentials::Basic {
            login: login.clone(),
            password: password.clone(),
        },
        (None, Mode::SingleUser { username, password }) => Credentials::Basic {
            login: username.clone(),
            password: password.clone(),
        },
        _ => bail!(
            "nobody is an administrator here: set NEXTCLOUD_ADMIN_USERNAME and NEXTCLOUD_ADMIN_PASSWORD, an app password of one"
        ),
    };
    let nextcloud = wiring::nextcloud(&config.nextcloud)?;
    Ok((index, Session::new(&nextcloud, credentials)))
}

fn chosen(names: &[String]) -> anyhow::Result<Option<Vec<&'static Preset>>> {
    if names.is_empty() {
        return Ok(None);
    }
    let all = names.iter().map(|name| {
        Preset::named(name).with_context(|| {
            let known: Vec<_> = Preset::ALL.iter().map(|preset| preset.name).collect();
            format!("there is no preset {name}; there are {}", known.join(", "))
        })
    });
    all.collect::<Result<Vec<_>, _>>().map(Some)
}

/// Where Nextcloud delivers to.
fn uri(index: &Index) -> anyhow::Result<String> {
    let base = index.webhook_url.as_ref().context(
        "Nextcloud does not know where this server is: set WEBHOOK_INTERNAL_URL to the address at which Nextcloud reaches it",
    )?;
    Ok(format!(
        "{}{}",
        base.as_str().trim_end_matches('/'),
        http::WEBHOOK
    ))
}

async fn register(
    index: &Index,
    session: &Session,
    uri: &str,
    chosen: Option<Vec<&'static Preset>>,
) -> anyhow::Result<ExitCode> {
    let secret = index.webhook_secret.as_ref().context(
        "nobody may tell this server anything: set WEBHOOK_SECRET to a long random text, here and for the servers",
    )?;
    let version = major(session).await.map_err(|error| told(&error))?;
    let presets = if let Some(presets) = chosen {
        presets
    } else {
        let apps = apps(session).await.map_err(|error| told(&error))?;
        let there = |preset: &&Preset| {
            preset
                .app
                .is_none_or(|app| apps.iter().any(|known| known == app))
        };
        Preset::ALL.iter().filter(there).collect()
    };
    let done = webhook::register(session, uri, secret, &presets, version).await;
    let done = done.map_err(|error| told(&error))?;
    for event in &done.events {
        console::line(&format!("registered  {event}"));
    }
    for event in &done.too_new {
        console::line(&format!(
            "left out    {event}: this Nextcloud is too old for it"
        ));
    }
    if done.replaced > 0 {
        console::line(&format!(
            "{} earlier registrations are replaced.",
            done.replaced
        ));
    }
    console::line(&format!(
        "Nextcloud delivers to {uri} whenever its background jobs run: `occ background-job:worker` or cron."
    ));
    Ok(ExitCode::SUCCESS)
}

async fn list(session: &Session, uri: &str) -> anyhow::Result<ExitCode> {
    let all = webhook::registrations(session, uri).await;
    let all = all.map_err(|error| told(&error))?;
    for one in &all {
        console::line(&format!("{:>6}  {}", one.id, one.event));
    }
    if all.is_empty() {
        console::line(&format!("Nothing is registered for {uri}."));
    }
    Ok(ExitCode::SUCCESS)
}

async fn remove(
    session: &Session,
    uri: &str,
    chosen: Option<Vec<&'static Preset>>,
) -> anyhow::Result<ExitCode> {
    let removed = webhook::unregister(session, uri, chosen.as_deref()).await;
    let removed = removed.map_err(|error| told(&error))?;
    console::line(&format!("{removed} registrations are removed."));
    Ok(ExitCode::SUCCESS)
}

async fn major(session: &Session) -> Result<u32, NextcloudError> {
    let status = session.server().status().await?;
    // One that does not say is too old to hide it.
    Ok(status.major().unwrap_or(30))
}

/// The apps that tell what they can do.
async fn apps(session: &Session) -> Result<Vec<String>, NextcloudError> {
    #[derive(Deserialize)]
    struct Answer {
        #[serde(default)]
        capabilities: serde_json::Map<String, serde_json::Value>,
    }
    let request = session.request(
        ::http::Method::GET,
        "/ocs/v2.php/cloud/capabilities?format=json",
    );
    let answer: Answer = request.operation("capabilities").ocs().await?;
    Ok(answer
        .capabilities
        .into_iter()
        .map(|(name, _)| name)
        .collect())
}

fn told(error: &NextcloudError) -> anyhow::Error {
    match error.kind() {
        Kind::Forbidden => anyhow::anyhow!(
            "only administrators may register webhooks: use the app password of one"
        ),
        Kind::NotFound => anyhow::anyhow!(
            "this Nextcloud has no webhook_listeners: it needs version 30 or newer, and the app enabled"
        ),
        _ => anyhow::anyhow!("{error}"),
    }
}
