//! Real identity providers: fetched, started on loopback, and signed in at by the tests of `nc-auth`.

mod keycloak;

use std::process::Command;

use anyhow::bail;

use crate::outside::{Node, cargo, checked};
use crate::workspace::root;
use keycloak::Keycloak;

const OIDC_PROVIDER: &str = "oidc-provider@9.13.3";
const SCRIPT: &str = "oidc-provider.mjs";

/// Arguments of `cargo xtask providers`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Only tests whose name contains this
    filter: Option<String>,
    /// Leave Keycloak out, which takes a minute to start
    #[arg(long)]
    without_keycloak: bool,
    /// Fail where Keycloak cannot start, instead of leaving it out
    #[arg(long, conflicts_with = "without_keycloak")]
    required: bool,
}

/// Fetch the providers and run the suite.
pub(crate) fn run(args: &Args) -> anyhow::Result<()> {
    // It starts while the rest is fetched and built.
    let launched = (!args.without_keycloak).then(Keycloak::launch);
    let node = Node::fetch("oidc-provider", OIDC_PROVIDER)?;
    let scripts = node.scripts(&root().join("tests/providers"))?;
    let program = node.program().display();
    let told = format!("{program}\t{}", scripts.join(SCRIPT).display());
    checked(&mut suite(&["--no-run"]))?;
    let keycloak = launched.map(|launched| launched.and_then(Keycloak::ready));
    let filter = args.filter.as_deref();
    let filter: Vec<&str> = ["--"].into_iter().chain(filter).collect();
    let mut suite = suite(&filter);
    suite.env("NC_PROVIDER_OIDC", told);
    match &keycloak {
        Some(Ok(keycloak)) => {
            suite
                .env("NC_PROVIDER_KEYCLOAK", keycloak.realm())
                .env("NC_REQUIRE_PROVIDERS", "1");
        }
        Some(Err(error)) if args.required => bail!("Keycloak is required here: {error:#}"),
        Some(Err(error)) => {
            eprintln!("SKIPPED: Keycloak is NOT TESTED, for it cannot start: {error:#}");
        }
        None => {}
    }
    checked(&mut suite)
}

/// The tests of sign-in at providers.
fn suite(args: &[&str]) -> Command {
    let mut suite = cargo(&["test", "--workspace", "--test", "providers"]);
    suite.args(args);
    suite
}
