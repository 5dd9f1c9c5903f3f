//! `cargo xtask tidy`: runs the rules.

use anyhow::ensure;

use super::RULES;
use super::tree::Tree;
use crate::workspace;

/// Arguments of `cargo xtask tidy`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Rules to leave out
    #[arg(long, value_delimiter = ',')]
    skip: Vec<String>,
    /// Print the rules and stop
    #[arg(long)]
    list: bool,
}

/// Print everything that breaks a rule; fail if there is something.
pub(crate) fn run(args: &Args) -> anyhow::Result<()> {
    for name in &args.skip {
        ensure!(
            RULES.iter().any(|rule| rule.name == name),
            "there is no rule {name}; --list prints them"
        );
    }
    let rules = || {
        RULES
            .iter()
            .filter(|rule| !args.skip.iter().any(|name| name == rule.name))
    };
    if args.list {
        rules().for_each(|rule| println!("{}: {}", rule.name, rule.asks));
        return Ok(());
    }
    let tree = Tree::read(workspace::root())?;
    let mut broken = 0;
    for rule in rules() {
        let findings = (rule.find)(&tree)?;
        broken += findings.len();
        if !findings.is_empty() {
            println!("{}: {}", rule.name, rule.asks);
        }
        for finding in findings {
            println!("  {finding}");
        }
    }
    ensure!(broken == 0, "{broken} findings");
    Ok(())
}
