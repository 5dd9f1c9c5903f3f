//! Headless Chromium walks through what people see: every page without script, judged by axe, with a picture of each.

use std::path::PathBuf;

use anyhow::Context as _;

use crate::outside::{Demo, Node, binary, checked};
use crate::workspace::root;

const PACKAGES: &str = "playwright-core@1.65.1 axe-core@4.14.1";
/// How distributions call it.
const CHROMIUM: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// Arguments of `cargo xtask pages`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// A server that is built already, instead of building one
    #[arg(long)]
    program: Option<PathBuf>,
    /// A browser, instead of the Chromium of this machine
    #[arg(long)]
    chromium: Option<PathBuf>,
}

/// Fetch what drives the browser, start `demo --sign-in`, walk; leaves pictures in `target/pages`.
pub(crate) fn run(args: &Args) -> anyhow::Result<()> {
    let chromium = match &args.chromium {
        Some(chromium) => chromium.clone(),
        None => installed().context("there is no Chromium; install the package chromium")?,
    };
    let node = Node::fetch("pages", PACKAGES)?;
    let scripts = node.scripts(&root().join("tests/pages"))?;
    let program = match &args.program {
        Some(program) => program.clone(),
        None => binary(&[])?,
    };
    let demo = Demo::start(&program, &["--sign-in"])?;
    let pictures = root().join("target/pages");
    std::fs::create_dir_all(&pictures)?;
    let mut walk = node.command(&scripts.join("walk.ts"));
    walk.arg(demo.endpoint())
        .arg(&chromium)
        .arg(&pictures)
        .env("NO_PROXY", "127.0.0.1");
    checked(&mut walk)?;
    println!("pictures are in {}", pictures.display());
    Ok(())
}

/// The first of them that there is, with its folder: what starts it does not look along `PATH`.
fn installed() -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    CHROMIUM.iter().find_map(|name| {
        let files = folders.iter().map(|folder| folder.join(name));
        files.into_iter().find(|file| file.is_file())
    })
}
