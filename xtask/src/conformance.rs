//! The MCP conformance suite against the real program: both revisions of the protocol, of which every scored scenario must
//! pass, and the authorization server, of which all must.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::ensure;

use crate::outside::{Demo, Node, binary, capture};
use crate::sign_in;

const SUITE: &str = "@modelcontextprotocol/conformance@0.2.0-alpha.12";

/// Revisions and how many of their scenarios the suite scores.
const REVISIONS: [(&str, usize); 2] = [("2026-07-28", 37), ("2025-11-25", 30)];

/// Scenarios for authorization servers; the suite scores none of them.
const AUTHORIZATION: [&str; 2] = [
    "authorization-server-metadata-endpoint",
    "authorization-code-grant",
];
/// Says that documents of clients are supported, which the suite only wishes for: a second check of that scenario.
const WISHED: &str = "authorization-server-metadata-endpoint: 2 passed";
const PROGRAM: &str = "node_modules/@modelcontextprotocol/conformance/dist/index.js";

/// Arguments of `cargo xtask conformance`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// A server with the fixtures that runs already, instead of one of our own
    #[arg(long)]
    url: Option<String>,
    /// Print what the suite prints, also when all is well
    #[arg(long)]
    verbose: bool,
}

/// Fetch the suite, build and start the server, run, count.
pub(crate) fn run(args: &Args) -> anyhow::Result<()> {
    let suite = Node::fetch("conformance", SUITE)?;
    let demo = if args.url.is_none() {
        let program = binary(&["conformance"])?;
        authorization(&suite, &program, args.verbose)?;
        // Sampling, elicitation and subscriptions of the older era need its sessions.
        Some(Demo::start(&program, &["--legacy-sessions"])?)
    } else {
        None
    };
    let url = args
        .url
        .as_deref()
        .or(demo.as_ref().map(Demo::endpoint))
        .unwrap_or_default();
    let mut short = 0;
    for (revision, wanted) in REVISIONS {
        let ran = capture(suite.command(Path::new(PROGRAM)).args([
            "server",
            "--url",
            url,
            "--requirements",
            revision,
        ]))?;
        let score = Score::read(&ran.out);
        let passed = score.passed();
        let complete = passed == wanted && ran.success;
        short += usize::from(!complete);
        println!(
            "{revision}: {passed} of {wanted} scored scenarios pass, {} not scored",
            score.unscored.len()
        );
        if args.verbose || !complete {
            println!("{}{}", ran.out, ran.err);
        }
        score.failed().for_each(|name| println!("  FAIL {name}"));
    }
    ensure!(
        short == 0,
        "{short} of {} revisions are not conformant",
        REVISIONS.len()
    );
    Ok(())
}

/// The scenarios for authorization servers, with a person who signs in.
fn authorization(suite: &Node, program: &Path, verbose: bool) -> anyhow::Result<()> {
    let scripts = suite.scripts(&sign_in::scripts())?;
    let demo = Demo::start(program, &["--sign-in"])?;
    let issuer = demo.endpoint().trim_end_matches("/mcp");
    let mut command = suite.command(&scripts.join("authorization.ts"));
    command.arg(suite.folder().join(PROGRAM)).arg(issuer);
    let ran = capture(command.env("NO_PROXY", "127.0.0.1"))?;
    let score = Score::read(&ran.out);
    let passed = AUTHORIZATION
        .iter()
        .filter(|&&name| score.scenarios.get(name) == Some(&true));
    let passed = passed.count();
    let complete = passed == AUTHORIZATION.len() && ran.success && ran.out.contains(WISHED);
    println!(
        "authorization: {passed} of {} scenarios pass",
        AUTHORIZATION.len()
    );
    if verbose || !complete {
        println!("{}{}", ran.out, ran.err);
    }
    ensure!(
        complete,
        "the authorization server is not conformant, or not all that the suite wishes for"
    );
    Ok(())
}

/// What the summary of one run says.
#[derive(Debug, Default)]
struct Score {
    /// Scenarios, and whether they passed.
    scenarios: BTreeMap<String, bool>,
    unscored: Vec<String>,
}

impl Score {
    fn read(printed: &str) -> Self {
        let mut score = Self::default();
        let summary = printed.split("=== SUMMARY ===").nth(1).unwrap_or_default();
        let (scenarios, unscored) = summary.split_once("\nNot scored").unwrap_or((summary, ""));
        for (name, passed) in scenarios.lines().filter_map(scenario) {
            score
                .scenarios
                .insert(name.trim_end_matches(':').to_owned(), passed);
        }
        for (name, _) in unscored.lines().filter_map(scenario) {
            score.scenarios.remove(name);
            score.unscored.push(name.to_owned());
        }
        score
    }

    fn passed(&self) -> usize {
        self.scenarios.values().filter(|passed| **passed).count()
    }

    fn failed(&self) -> impl Iterator<Item = &str> {
        self.scenarios
            .iter()
            .filter(|(_, passed)| !**passed)
            .map(|(name, _)| name.as_str())
    }
}

/// The scenario of a line such as `✓ ping: 2 passed, 0 failed`.
fn scenario(line: &str) -> Option<(&str, bool)> {
    let line = line.trim();
    let passed = line.starts_with('✓');
    let rest = line.strip_prefix(['✓', '✗'])?;
    Some((rest.split_whitespace().next()?, passed))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_scored_scenarios_count() {
        let printed = "=== Running scenario: ping ===\n\n=== SUMMARY ===\n\
            ✓ ping: 2 passed, 0 failed\n✗ tools-list: 1 passed, 1 failed\n✓ later: 1 passed, 0 failed\n\n\
            Total: 4 passed, 1 failed\n\nNot scored for 2026-07-28: 1 scenario(s) run, 0 failing. Fine.\n\
            \x20 ✓ later (pending)\n";
        let score = Score::read(printed);
        assert_eq!(score.passed(), 1);
        assert_eq!(score.failed().collect::<Vec<_>>(), ["tools-list"]);
        assert_eq!(score.unscored, ["later"]);
    }

    #[test]
    fn a_suite_that_says_nothing_scores_nothing() {
        assert_eq!(Score::read("Error: connect refused").passed(), 0);
    }
}
