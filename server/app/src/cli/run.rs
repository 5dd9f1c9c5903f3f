//! `run`: serve the Nextcloud of the configuration.

use std::{process::ExitCode, sync::Arc};

use anyhow::Context;
use clap::ArgMatches;
use tokio_util::sync::CancellationToken;

use crate::{
    Overrides, Server,
    config::{Config, Transport},
    log,
    signals::Signals,
    wiring,
};

use super::{block_on, console};

pub(super) fn run(matches: &ArgMatches) -> ExitCode {
    let config = match super::config(matches) {
        Ok(config) => config,
        Err(error) => {
            console::error(&error.to_string());
            return ExitCode::from(2);
        }
    };
    log::start(&config.log);
    for note in &config.notes {
        tracing::warn!(setting = %note.name, "{}", note.text);
    }
    block_on(serve(config))
}

async fn serve(config: Config) -> anyhow::Result<ExitCode> {
    let mode = config.mode.name();
    let transport = config.listen.transport;
    let host = config.listen.host.clone();
    let mut parts = Overrides::default();
    parts.store = wiring::store(&config, Arc::clone(&parts.clock)).await?;
    parts.engines = wiring::engines(&config, parts.store.as_ref()).await?;
    let server = Server::build(config, parts)?;
    match transport {
        Transport::Stdio => {
            tracing::info!(mode, "serving on standard input and output");
            Box::pin(until_stopped(|stop| {
                server.serve_stdio(stop.cancelled_owned())
            }))
            .await
        }
        Transport::Http => {
            let listener = server
                .bind()
                .await
                .with_context(|| format!("cannot listen on {host}"))?;
            let port = listener.local_addr()?.port();
            tracing::info!(mode, "serving at http://{}:{port}/mcp", shown(&host));
            until_stopped(|stop| async {
                Ok(server.serve(listener, stop.cancelled_owned()).await?)
            })
            .await
        }
    }
}

/// Run until done. The first signal asks to finish, the second does not ask.
pub(super) async fn until_stopped<F>(
    work: impl FnOnce(CancellationToken) -> F,
) -> anyhow::Result<ExitCode>
where
    F: Future<Output = anyhow::Result<()>>,
{
    let mut signals = Signals::listen()?;
    let stop = CancellationToken::new();
    let mut work = std::pin::pin!(work(stop.clone()));
    loop {
        tokio::select! {
            done = &mut work => return done.map(|()| ExitCode::SUCCESS),
            () = signals.next() => {
                if stop.is_cancelled() {
                    return Ok(ExitCode::FAILURE);
                }
                stop.cancel();
            }
        }
    }
}

/// A host as it stands in a URL.
fn shown(host: &str) -> String {
    if host.contains(':') {
        format!("[{host}]")
    } else {
        host.to_owned()
    }
}
