//! The command line: its shape comes from the table of settings, each subcommand is one file.

mod audit;
mod check;
mod console;
mod db;
mod demo;
mod describe;
mod doctor;
mod doctor_store;
mod facts;
mod import_python;
mod index;
mod keys;
mod models;
mod on_store;
mod run;
mod shape;
mod webhooks;
mod worker;

pub use shape::command;

use std::{path::PathBuf, process::ExitCode};

use clap::ArgMatches;

use crate::config::{Config, ConfigError, Setting, Sources};

/// Parse the command line of this process and do what it says.
///
/// Exit codes: 0 done, 1 failed, 2 wrong command line or configuration.
pub fn main() -> ExitCode {
    let matches = command().get_matches();
    match matches.subcommand() {
        Some(("run", matches)) => run::run(matches),
        Some(("demo", matches)) => demo::run(matches),
        Some(("doctor", matches)) => doctor::run(matches),
        Some(("describe", _)) => describe::run(),
        Some(("docs", matches)) => describe::docs(matches),
        #[cfg(feature = "documents")]
        Some(("extract", _)) => crate::extract::run(),
        Some(("config", matches)) => check::run(matches),
        Some(("db", matches)) => db::run(matches),
        Some(("keys", matches)) => keys::run(matches),
        Some(("audit", matches)) => audit::run(matches),
        Some(("import-python", matches)) => import_python::run(matches),
        Some(("worker", matches)) => worker::run(matches),
        Some(("webhooks", matches)) => webhooks::run(matches),
        Some(("index", matches)) => index::run(matches),
        Some(("models", matches)) => models::run(matches),
        _ => ExitCode::from(2),
    }
}

/// What the options of a subcommand and all other sources say.
fn sources(matches: &ArgMatches) -> Sources {
    let mut given: Vec<(&'static str, String)> = Vec::new();
    for setting in Setting::all().filter(|setting| setting.flag.is_some()) {
        if let Some(values) = matches.get_many::<String>(setting.name) {
            let values: Vec<&str> = values.map(String::as_str).collect();
            given.push((setting.name, values.join(",")));
        }
    }
    let file = matches.get_one::<PathBuf>("config");
    let sources = Sources::gather(&given, file.map(PathBuf::as_path));
    match (matches.get_flag("oauth"), matches.get_flag("no-oauth")) {
        (false, false) => sources,
        (oauth, _) => sources.with_oauth(oauth),
    }
}

fn config(matches: &ArgMatches) -> Result<Config, ConfigError> {
    Config::parse(sources(matches))
}

/// Run `work` on a runtime; a failure is told in one line.
fn block_on(work: impl Future<Output = anyhow::Result<ExitCode>>) -> ExitCode {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build();
    let done = match runtime {
        Ok(runtime) => {
            let done = runtime.block_on(work);
            // A read of standard input that nobody will answer must not keep the process.
            runtime.shutdown_background();
            done
        }
        Err(error) => Err(error.into()),
    };
    done.unwrap_or_else(|error| {
        console::error(&format!("{error:#}"));
        ExitCode::FAILURE
    })
}
