//! How we work: one subcommand per file, each `Args` and `run`. Nothing here ships with the server.
#![expect(clippy::print_stdout, reason = "xtask talks to whoever runs it")]

mod emit;
mod specs;
mod workspace;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "xtask", bin_name = "cargo xtask", about)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Nextcloud's API documents: import, check, compare
    Specs(specs::Args),
}

fn main() -> anyhow::Result<()> {
    match Cli::parse().command {
        Command::Specs(args) => specs::run(args),
    }
}
