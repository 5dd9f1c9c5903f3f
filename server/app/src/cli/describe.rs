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
    let page = match matches.subcommand_name() {
        Some("configuration") => crate::docs::configuration(),
        Some("errors") => crate::docs::errors(),
        Some("tools") => crate::docs::tools(),
        _ => return ExitCode::from(2),
    };
    console::line(page.trim_end());
    ExitCode::SUCCESS
}
