//! The subcommands of `cargo xtask specs`.

use clap::Subcommand;

use super::{check, diff, import};

/// Arguments of `cargo xtask specs`.
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Read the documents that Nextcloud ships and keep their facts
    Import(import::Args),
    /// Documents without prose, valid, and as `sources.yaml` says
    Check(check::Args),
    /// What a newer Nextcloud changed, and which tools that breaks
    Diff(diff::Args),
}

/// Run one of them.
pub(crate) fn run(args: Args) -> anyhow::Result<()> {
    match args.command {
        Command::Import(args) => import::run(&args),
        Command::Check(args) => check::run(&args),
        Command::Diff(args) => diff::run(&args),
    }
}
