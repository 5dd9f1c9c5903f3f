//! The side of the child: limits itself, reads, answers.

use std::{
    io::{self, BufRead as _, Read as _, Write as _},
    process::ExitCode,
};

use anyhow::Context as _;

use super::{Answer, Task};

/// Do the one task on standard input. Nothing is told on failure: who asked sees that the process ended.
pub(crate) fn run() -> ExitCode {
    match answer() {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

fn answer() -> anyhow::Result<()> {
    let mut input = io::stdin().lock();
    let mut line = String::new();
    input.read_line(&mut line)?;
    let task: Task = serde_json::from_str(&line).context("a task")?;
    limit(&task)?;
    let mut bytes = Vec::new();
    let most = task.limits.input_bytes.saturating_add(1);
    input.take(most).read_to_end(&mut bytes)?;
    let answer: Answer = nc_documents::read(task.kind, &bytes, task.wanted, &task.limits);
    let mut output = io::stdout().lock();
    serde_json::to_writer(&mut output, &answer)?;
    output.flush()?;
    Ok(())
}

/// Memory, processor time, no files, no dump of what was read.
#[cfg(unix)]
fn limit(task: &Task) -> anyhow::Result<()> {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let limits = [
        (Resource::As, task.memory_bytes),
        (Resource::Cpu, task.seconds.saturating_add(1)),
        (Resource::Fsize, 0),
        (Resource::Core, 0),
        (Resource::Nofile, 16),
    ];
    for (resource, most) in limits {
        let most = Some(most);
        let limit = Rlimit {
            current: most,
            maximum: most,
        };
        setrlimit(resource, limit).with_context(|| format!("{resource:?}"))?;
    }
    Ok(())
}

/// Elsewhere only the time is limited, from outside.
#[cfg(not(unix))]
fn limit(_: &Task) -> anyhow::Result<()> {
    Ok(())
}
