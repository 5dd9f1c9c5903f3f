//! Measure the index and write `docs/benchmarks-index.md`: the embedded engine at several sizes, and documents on their way into it.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, ensure};

use crate::{
    emit::{self, Mode},
    outside::{build, capture},
    workspace::root,
};

const HEAD: &str = "# Benchmarks of the embedded index

Written by `cargo xtask bench index`, on 2 cores. Compare within a run only.

";

const ENGINE: &str = "## Search

Made vectors of 384 numbers and made words, 80 in a chunk, 5 chunks in a document; one question after the other, of a person who may
see all chunks or one in a hundred. Recall is against an exact search of all vectors that they may see.
";

const DOCUMENTS: &str = "
## From a listing to the index

Texts of 3 or 7 paragraphs of some 200 characters that are made as they are read, so Nextcloud takes no time; queue and index are
files. A model takes its time for each word. *Unchanged* is a listing in which nothing changed: how long it takes, and what is written
because of it.

| embedder | documents | listed and queued | indexed | unchanged |
|---|---|---|---|---|
";

/// Arguments of `cargo xtask bench index`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// How many chunks, one run each
    #[arg(default_values_t = [10_000, 100_000, 1_000_000])]
    chunks: Vec<u32>,
    /// How many documents
    #[arg(long, default_value_t = 10_000)]
    documents: u32,
    /// Folders of models, as `models fetch` makes them, each measured beside the hashed words
    #[arg(long)]
    model: Vec<PathBuf>,
}

/// Run both measures in release.
pub(crate) fn run(args: &Args, dry: bool) -> anyhow::Result<()> {
    let mut page = HEAD.to_owned();
    page.push_str(ENGINE);
    for chunks in &args.chunks {
        eprintln!("{chunks} chunks");
        let folder = tempfile::tempdir().context("no temporary folder")?;
        let file = folder.path().join("index.db");
        let text = example(
            "measure_engine",
            &[&chunks.to_string(), "384", path(&file)?],
        )?;
        // What follows the table is a list.
        let (table, rest): (Vec<_>, Vec<_>) = text.lines().partition(|line| line.starts_with('|'));
        page.push_str(&format!(
            "\n### {chunks} chunks\n\n{}\n\n",
            table.join("\n")
        ));
        for line in rest.iter().filter(|line| !line.is_empty()) {
            page.push_str(&format!("- {line}\n"));
        }
    }
    page.push_str(DOCUMENTS);
    let models = args.model.iter().map(Some);
    for model in std::iter::once(None).chain(models) {
        // Long ones take long: a fifth of them is enough for their rate.
        for (documents, length) in [(args.documents, "3"), (args.documents / 5, "7")] {
            eprintln!("{documents} documents");
            let folder = tempfile::tempdir().context("no temporary folder")?;
            let documents = documents.to_string();
            let mut words = vec![path(folder.path())?, documents.as_str(), length];
            words.extend(model.map(|model| path(model)).transpose()?);
            page.push_str(&example("measure_documents", &words)?);
        }
    }
    if dry {
        println!("{page}");
        return Ok(());
    }
    emit::emit(Mode::Write, &root().join("docs/benchmarks-index.md"), &page).map(drop)
}

fn path(path: &Path) -> anyhow::Result<&str> {
    path.to_str().context("a path that is no text")
}

/// What an example of the index printed; built with what the release of the program is made of.
fn example(name: &str, words: &[&str]) -> anyhow::Result<String> {
    let packages = ["--package", "nextcloud-mcp-server", "--package", "nc-index"];
    let program = build(&[&["--release", "--example", name], &packages[..]].concat())?;
    let ran = capture(Command::new(program).args(words))?;
    ensure!(ran.success, "measuring failed: {}", ran.err);
    Ok(ran.out)
}
