//! How we work: one subcommand per file, each `Args` and `run`. Nothing here ships with the server.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "xtask talks to whoever runs it"
)]

mod codegen;
mod emit;
mod specs;
mod tidy;
mod workspace;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "xtask", bin_name = "cargo xtask", about)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write everything that is generated from `specs/`
    Codegen(codegen::Args),
    /// Nextcloud's API documents: import, check, compare
    Specs(specs::Args),
    /// House rules that neither rustc nor clippy checks
    Tidy(tidy::Args),
}

fn main() -> ExitCode {
    let outcome = match Cli::parse().command {
        Command::Codegen(args) => codegen::run(args),
        Command::Specs(args) => specs::run(args),
        Command::Tidy(args) => tidy::run(&args),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}
