//! How we work: one subcommand per file, each `Args` and `run`. Nothing here ships with the server.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "xtask talks to whoever runs it"
)]

mod bench;
mod bench_index;
mod ci;
mod clients;
mod codegen;
mod conformance;
mod coverage;
mod databases;
mod day;
mod deny;
mod docs;
mod emit;
mod fuzz;
mod outside;
mod pages;
mod providers;
mod record;
mod sign_in;
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
    /// Measure the release binary and write docs/benchmarks.md
    Bench(bench::Args),
    /// Everything that must hold before a change is shared
    Ci(ci::Args),
    /// Official MCP clients against the demo, over both transports and in both eras
    Clients(clients::Args),
    /// Official MCP clients sign in at the demo
    SignIn(sign_in::Args),
    /// Write everything that is generated from `specs/`
    Codegen(codegen::Args),
    /// The MCP conformance suite against the program
    Conformance(conformance::Args),
    /// The tests of the store on a PostgreSQL that is started for them
    Databases(databases::Args),
    /// A day's work on a real Nextcloud with the Python SDK
    Day(day::Args),
    /// Licences, sources and known faults of all dependencies
    Deny(deny::Args),
    /// Write the pages of `docs/reference`
    Docs(docs::Args),
    /// Hostile input for everything that reads what others wrote
    Fuzz(fuzz::Args),
    /// Headless Chromium walks through what people see
    Pages(pages::Args),
    /// Sign-in against real identity providers
    Providers(providers::Args),
    /// Record the cases of `tests/cases` from a real Nextcloud
    Record(record::Args),
    /// Nextcloud's API documents: import, check, compare
    Specs(specs::Args),
    /// House rules that neither rustc nor clippy checks
    Tidy(tidy::Args),
}

fn main() -> ExitCode {
    let outcome = match Cli::parse().command {
        Command::Bench(args) => bench::run(&args),
        Command::Ci(args) => ci::run(&args),
        Command::Clients(args) => clients::run(&args),
        Command::SignIn(args) => sign_in::run(&args),
        Command::Codegen(args) => codegen::run(&args),
        Command::Conformance(args) => conformance::run(&args),
        Command::Databases(args) => databases::run(&args),
        Command::Day(args) => day::run(&args),
        Command::Deny(args) => deny::run(&args),
        Command::Docs(args) => docs::run(&args),
        Command::Fuzz(args) => fuzz::run(&args),
        Command::Pages(args) => pages::run(&args),
        Command::Providers(args) => providers::run(&args),
        Command::Record(args) => record::run(&args),
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
