//! Official clients sign in: from an endpoint alone, through our authorization server, to tools of the person.

use std::path::PathBuf;
use std::process::Command;

use anyhow::ensure;

use crate::clients::{PYTHON_2, TYPESCRIPT};
use crate::outside::{Demo, Node, Python, binary, capture};
use crate::workspace::root;

/// Arguments of `cargo xtask sign-in`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// A server that is built already, instead of building one
    #[arg(long)]
    program: Option<PathBuf>,
    /// An endpoint of the mode login_flow or oauth, instead of one of our own
    #[arg(long)]
    url: Option<String>,
    /// Account of the real Nextcloud behind `--url`, as `alice:password`; needed for alice and bob
    #[arg(long = "user", requires = "url")]
    users: Vec<String>,
}

/// Fetch the clients, start `demo --sign-in`, let each sign in.
pub(crate) fn run(args: &Args) -> anyhow::Result<()> {
    let mut failed = 0;
    for (name, mut command) in [("typescript", typescript()?), ("python-2", python()?)] {
        let demo = if args.url.is_none() {
            let program = match &args.program {
                Some(program) => program.clone(),
                None => binary(&[])?,
            };
            Some(Demo::start(&program, &["--sign-in"])?)
        } else {
            None
        };
        let own = demo.as_ref().map(Demo::endpoint);
        let url = args.url.as_deref().or(own).unwrap_or_default();
        let said = capture(
            command
                .arg(url)
                .env("NO_PROXY", "127.0.0.1")
                .env("SIGN_IN_USERS", args.users.join(" ")),
        )?;
        for line in said.out.lines() {
            println!("{name:<12} {line}");
        }
        if !said.success {
            failed += 1;
            println!("{}", said.err);
        }
    }
    if args.url.is_none() && !first_scopes(args)? {
        failed += 1;
    }
    ensure!(failed == 0, "{failed} clients cannot sign in");
    Ok(())
}

/// Where reading comes first, a client asks for that alone and steps up when a call needs more.
fn first_scopes(args: &Args) -> anyhow::Result<bool> {
    let program = match &args.program {
        Some(program) => program.clone(),
        None => binary(&[])?,
    };
    let demo = Demo::start(&program, &["--sign-in", "--first-scopes", "read"])?;
    let mut command = typescript()?;
    command.arg(demo.endpoint()).arg("read");
    let said = capture(command.env("NO_PROXY", "127.0.0.1"))?;
    let name = "typescript";
    for line in said.out.lines() {
        println!("{name:<12} {line}");
    }
    if !said.success {
        println!("{}", said.err);
    }
    Ok(said.success)
}

/// Where the scripts of people and clients are.
pub(crate) fn scripts() -> PathBuf {
    root().join("tests/clients/signin")
}

fn typescript() -> anyhow::Result<Command> {
    let node = Node::fetch("typescript", TYPESCRIPT)?;
    let scripts = node.scripts(&scripts())?;
    Ok(node.command(&scripts.join("checks.ts")))
}

fn python() -> anyhow::Result<Command> {
    let python = Python::fetch("python-2", PYTHON_2)?;
    Ok(python.command(&scripts().join("checks.py")))
}
