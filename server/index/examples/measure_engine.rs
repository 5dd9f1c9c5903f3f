//! Measure an engine: `cargo run --release -p nc-index --example measure_engine -- [chunks] [dimensions] [file]`.
//!
//! Without a file it stands in memory.

use std::{
    error::Error,
    io::{Write as _, stdout},
    path::Path,
    time::Instant,
};

use nc_index::{
    Embedded, Identity,
    measure::{self, Plan},
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let mut plan = Plan::default();
    if let Some(chunks) = arguments.next() {
        plan.chunks = chunks.replace('_', "").parse()?;
    }
    if let Some(dimensions) = arguments.next() {
        plan.dimensions = dimensions.parse()?;
    }
    let file = arguments.next();
    let path = file.as_deref().map(Path::new);
    let identity = Identity {
        model: "made/for-measuring".to_owned(),
        dimensions: plan.dimensions,
    };
    let engine = Embedded::open(path, &identity).await?;
    let measured = measure::run(&engine, &plan).await?;
    let mut out = stdout();
    write!(out, "{measured}")?;
    writeln!(out, "codes in memory: {} MiB", engine.memory() >> 20)?;
    writeln!(out, "process: {}", resident())?;
    if let Some(path) = path {
        engine.close().await;
        drop(engine);
        let started = Instant::now();
        let engine = Embedded::open(Some(path), &identity).await?;
        writeln!(
            out,
            "opened again in {:.2} s",
            started.elapsed().as_secs_f64()
        )?;
        engine.close().await;
        writeln!(out, "file: {} MiB", std::fs::metadata(path)?.len() >> 20)?;
    }
    Ok(())
}

/// What the kernel says of this process's memory now and at most.
fn resident() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let lines = status
        .lines()
        .filter(|line| line.starts_with("VmRSS") || line.starts_with("VmHWM"));
    lines
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect::<Vec<_>>()
        .join(", ")
}
