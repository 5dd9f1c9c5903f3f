//! `describe` and the hidden `docs`.

use std::process::ExitCode;

use clap::ArgMatches;

use super::console;

pub(super) fn run() -> ExitCode {
    match serde_json::to_string_pretty(&crate::describe::surface()) {
        Ok(text) => {
            console::line(&text);
            ExitCode::SUCCESS
        }
        Err(error) => {
            console::error(&error.to_string());
            ExitCode::FAILURE
        }
    }
}

pub(super) fn docs(matches: &ArgMatches) -> ExitCode {
    if matches.subcommand_matches("configuration").is_some() {
        console::line(crate::docs::configuration().trim_end());
    }
    ExitCode::SUCCESS
}
