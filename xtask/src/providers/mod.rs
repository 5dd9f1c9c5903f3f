//! Real identity providers: fetched, started on loopback, and signed in at by the tests of `nc-auth`.

mod keycloak;

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::Context as _;

use crate::outside::{Node, checked};
use crate::workspace::root;
use keycloak::Keycloak;

const OIDC_PROVIDER: &str = "oidc-provider@9.13.3";

/// Arguments of `cargo xtask providers`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Only tests whose name contains this
    filter: Option<String>,
    /// Leave Keycloak out, which takes a minute to start
    #[arg(long)]
    without_keycloak: bool,
}

/// Fetch the providers and run the suite.
pub(crate) fn run(args: &Args) -> anyhow::Result<()> {
    let node = Node::fetch("oidc-provider", OIDC_PROVIDER)?;
    // Packages are found from where the script is.
    let script = node.folder().join("provider.mjs");
    let source: PathBuf = root().join("tests/providers/oidc-provider.mjs");
    fs::copy(&source, &script).with_context(|| format!("copying {}", source.display()))?;
    let told = format!("{}\t{}", node.program().display(), script.display());
    let mut suite = Command::new("cargo");
    suite
        .args(["test", "--workspace", "--test", "providers", "--"])
        .args(&args.filter)
        .current_dir(root())
        .env("NC_PROVIDER_OIDC", told);
    if args.without_keycloak {
        return checked(&mut suite);
    }
    let keycloak = Keycloak::start()?;
    suite
        .env("NC_PROVIDER_KEYCLOAK", keycloak.realm())
        .env("NC_REQUIRE_PROVIDERS", "1");
    checked(&mut suite)
}
