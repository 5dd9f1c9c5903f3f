//! `worker`: keep the index current in a process of its own, beside servers with MCP_ROLE=api.

use std::{process::ExitCode, sync::Arc};

use clap::ArgMatches;

use super::{block_on, console, run::until_stopped};
use crate::{Overrides, Server, config::Config, log, wiring};

pub(super) fn run(matches: &ArgMatches) -> ExitCode {
    let mut config = match super::config(matches) {
        Ok(config) => config,
        Err(error) => {
            console::error(&error.to_string());
            return ExitCode::from(2);
        }
    };
    if let Some(workers) = matches.get_one::<u16>("concurrency") {
        let workers = usize::from(*workers).max(1);
        if let (Some(index), Some(workers)) =
            (config.index.as_mut(), std::num::NonZeroUsize::new(workers))
        {
            index.pace.workers = workers;
        }
    }
    let Some(index) = config.index.as_mut() else {
        console::error(
            "there is nothing to index: set ENABLE_SEMANTIC_SEARCH=true, here and for the servers",
        );
        return ExitCode::from(2);
    };
    index.keeps = true;
    if !config.storage.chosen {
        console::error(
            "a worker and its servers share a database: set DATABASE_URL (or TOKEN_STORAGE_DB on one machine) for all of them",
        );
        return ExitCode::from(2);
    }
    log::start(&config.log);
    block_on(work(config))
}

async fn work(config: Config) -> anyhow::Result<ExitCode> {
    let mut parts = Overrides::default();
    parts.store = wiring::store(&config, Arc::clone(&parts.clock)).await?;
    parts.engines = wiring::engines(&config, parts.store.as_ref()).await?;
    let server = Server::build(config, parts)?;
    until_stopped(|stop| async move { Ok(server.work(stop.cancelled_owned()).await?) }).await
}
