//! `config check` and `config settings`.

use std::process::ExitCode;

use clap::ArgMatches;

use super::{console, facts::facts};
use crate::config::{Config, GROUPS, Note};

pub(super) fn run(matches: &ArgMatches) -> ExitCode {
    match matches.subcommand() {
        Some(("settings", _)) => {
            settings();
            ExitCode::SUCCESS
        }
        Some(("check", matches)) => check(matches),
        _ => ExitCode::from(2),
    }
}

fn check(matches: &ArgMatches) -> ExitCode {
    match super::config(matches) {
        Ok(config) => {
            notes(&config.notes);
            console::line(&summary(&config));
            for (name, is) in facts(&config) {
                console::line(&format!("  {name}: {is}"));
            }
            ExitCode::SUCCESS
        }
        Err(error) => {
            notes(&error.notes);
            console::line(&error.to_string());
            ExitCode::from(2)
        }
    }
}

fn notes(notes: &[Note]) {
    for note in notes {
        console::line(&format!("note: {}: {}", note.name, note.text));
    }
}

fn summary(config: &Config) -> String {
    format!(
        "The configuration is complete: {} at {}. `nextcloud-mcp-server doctor` tests whether it works.",
        config.mode.name(),
        config.nextcloud.url
    )
}

fn settings() {
    for (title, rows) in GROUPS {
        console::line(&format!("\n{title}"));
        for row in *rows {
            let default = row
                .default
                .map(|default| format!(" = {default}"))
                .unwrap_or_default();
            console::line(&format!("  {}{default}  ({})", row.name, row.kind.words()));
            console::line(&format!("      {}", row.about));
        }
    }
}
