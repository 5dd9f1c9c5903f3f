//! The client matrix: official clients, both eras, both transports, against `demo`. Every cell must pass.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, ensure};

use crate::outside::{Demo, Node, Output, Python, binary, capture};
use crate::workspace::root;

pub(crate) const PYTHON_2: &str = "mcp==2.3.0";
const PYTHON_1: &str = "mcp==1.30.0";
pub(crate) const TYPESCRIPT: &str = "@modelcontextprotocol/client@2.4.0";
const INSPECTOR: &str = "@modelcontextprotocol/inspector@2.12.0";

/// What every client does, in the order of the columns.
const CHECKS: [&str; 5] = ["list", "write", "read", "resource", "error"];

/// Arguments of `cargo xtask clients`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Only clients whose name contains this
    #[arg(long)]
    only: Option<String>,
    /// A server that is built already, instead of building one
    #[arg(long)]
    program: Option<PathBuf>,
    /// Print what every check found, also when all is well
    #[arg(long)]
    verbose: bool,
}

/// One client: how it is called in the table, its eras, and how to run its checks.
struct Client {
    name: &'static str,
    eras: &'static [&'static str],
    command: Box<dyn Fn() -> Command>,
}

/// Fetch the clients, build the server, fill the table.
pub(crate) fn run(args: &Args) -> anyhow::Result<()> {
    let program = match &args.program {
        Some(program) => program.clone(),
        None => binary(&[])?,
    };
    let wanted = |client: &Client| {
        args.only
            .as_ref()
            .is_none_or(|part| client.name.contains(part))
    };
    println!(
        "{:<16} {:<11} {:<6} {:<11} {}",
        "client",
        "era",
        "over",
        "revision",
        CHECKS.join("  ")
    );
    let (mut cells, mut failed) = (0, 0);
    for client in clients()?.iter().filter(|client| wanted(client)) {
        for era in client.eras {
            for over in ["http", "stdio"] {
                let row = Row::fill(client, era, over, &program)?;
                println!("{:<16} {era:<11} {over:<6} {}", client.name, row.shown());
                cells += CHECKS.len();
                failed += row.failed();
                if args.verbose || row.failed() > 0 {
                    println!("{}{}", row.said.out, row.said.err);
                }
            }
        }
    }
    println!("{} of {cells} cells pass", cells - failed);
    ensure!(failed == 0, "{failed} cells of the client matrix fail");
    Ok(())
}

fn clients() -> anyhow::Result<[Client; 4]> {
    Ok([
        python(
            "python-2",
            PYTHON_2,
            "v2.py",
            &["auto", "2026-07-28", "legacy"],
        )?,
        python("python-1", PYTHON_1, "v1.py", &["legacy"])?,
        node("typescript", TYPESCRIPT, &["default", "auto", "2026-07-28"])?,
        node("inspector", INSPECTOR, &["legacy", "modern"])?,
    ])
}

fn python(
    name: &'static str,
    package: &str,
    script: &str,
    eras: &'static [&'static str],
) -> anyhow::Result<Client> {
    let python = Python::fetch(name, package)?;
    let script = scripts().join("python").join(script);
    Ok(Client {
        name,
        eras,
        command: Box::new(move || python.command(&script)),
    })
}

fn node(
    name: &'static str,
    package: &str,
    eras: &'static [&'static str],
) -> anyhow::Result<Client> {
    let node = Node::fetch(name, package)?;
    // Packages are found from where the script is.
    let script = node.folder().join("checks.ts");
    let source = scripts().join(name).join("checks.ts");
    fs::copy(&source, &script).with_context(|| format!("copying {}", source.display()))?;
    let catalogue = node.folder().join("catalogue.json");
    Ok(Client {
        name,
        eras,
        command: Box::new(move || {
            let mut command = node.command(&script);
            command.env("MCP_CATALOG_PATH", &catalogue);
            command
        }),
    })
}

fn scripts() -> PathBuf {
    root().join("tests/clients")
}

/// What the checks of one client said.
struct Row {
    said: Output,
    checks: BTreeMap<String, (bool, String)>,
}

impl Row {
    fn fill(client: &Client, era: &str, over: &str, program: &Path) -> anyhow::Result<Self> {
        let mut command = (client.command)();
        command.args([era, over]).env("NO_PROXY", "127.0.0.1");
        // The demo of a transport over HTTP lives as long as this row.
        let demo = match over {
            "http" => Some(Demo::start(program, &[])?),
            _ => None,
        };
        match &demo {
            Some(demo) => command.arg(demo.endpoint()),
            None => command.arg(program).args(["demo", "--transport", "stdio"]),
        };
        let said = capture(&mut command)?;
        let checks = read(&said.out);
        Ok(Self { said, checks })
    }

    /// How many checks failed or never ran.
    fn failed(&self) -> usize {
        let passed = |name: &str| matches!(self.checks.get(name), Some((true, _)));
        let missing = CHECKS.iter().filter(|name| !passed(name)).count();
        missing.max(usize::from(!self.said.success))
    }

    /// The revision, then one word per column.
    fn shown(&self) -> String {
        let revision = self.checks.get("revision").map_or("-", |(_, found)| found);
        let mut shown = format!("{revision:<11}");
        for name in CHECKS {
            let word = match self.checks.get(name) {
                Some((true, _)) => "ok",
                Some((false, _)) => "FAIL",
                None => "-",
            };
            // Writing to a String cannot fail.
            let _ = write!(shown, " {word:<width$}", width = name.len() + 1);
        }
        shown.trim_end().to_owned()
    }
}

/// Lines such as `ok<TAB>list<TAB>53 tools`.
fn read(said: &str) -> BTreeMap<String, (bool, String)> {
    let rows = said.lines().filter_map(|line| {
        let mut parts = line.splitn(3, '\t');
        let passed = match parts.next()? {
            "ok" => true,
            "FAIL" => false,
            _ => return None,
        };
        Some((parts.next()?.to_owned(), (passed, parts.next()?.to_owned())))
    });
    rows.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(out: &str, success: bool) -> Row {
        let said = Output {
            success,
            out: out.to_owned(),
            err: String::new(),
        };
        Row {
            checks: read(out),
            said,
        }
    }

    #[test]
    fn a_check_that_never_ran_has_failed() {
        let row = row(
            "warning: noise\nok\trevision\t2026-07-28\nok\tlist\t50 tools\nFAIL\twrite\tno\n",
            false,
        );
        assert_eq!(row.failed(), 4);
        assert_eq!(row.shown(), "2026-07-28  ok    FAIL   -     -         -");
    }

    #[test]
    fn a_client_that_fails_otherwise_fails_one_cell() {
        let all = CHECKS.map(|name| format!("ok\t{name}\tfine")).join("\n");
        assert_eq!(row(&all, true).failed(), 0);
        assert_eq!(row(&all, false).failed(), 1);
    }
}
