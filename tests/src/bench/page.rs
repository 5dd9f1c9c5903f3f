//! `docs/benchmarks.md`, from the numbers of one run.

use std::fmt::Write as _;

use super::program::Results;

const MEBI: f64 = 1024.0 * 1024.0;

/// The page.
///
/// # Errors
/// Never in practice: writing to a text does not fail.
pub fn write(results: &Results, machine: &str) -> Result<String, std::fmt::Error> {
    let mut page = String::new();
    writeln!(page, "# Benchmarks\n")?;
    writeln!(
        page,
        "Written by `cargo xtask bench`. One run on {machine}; clients, server and backend share it."
    )?;
    writeln!(
        page,
        "The backend answers from memory, so the numbers are those of the server alone. Compare within a run only.\n"
    )?;
    writeln!(page, "| what | measured | aim |\n|---|---|---|")?;
    calls(&mut page, results)?;
    footprint(&mut page, results)?;
    costs(&mut page, results)?;
    Ok(page)
}

/// How fast calls are.
fn calls(page: &mut String, results: &Results) -> std::fmt::Result {
    let overhead = results.call_ms - results.bare_ms;
    writeln!(
        page,
        "| a tool call over the bare request, median | {overhead:.3} ms ({:.3} against {:.3}) | under 1 ms |",
        results.call_ms, results.bare_ms
    )?;
    for load in &results.loads {
        let aim = if load.callers == 16 {
            "at least 5,000/s"
        } else {
            ""
        };
        writeln!(
            page,
            "| tool calls, {} callers | {:.0}/s, p50 {:.1} ms, p99 {:.1} ms | {aim} |",
            load.callers, load.per_second, load.p50_ms, load.p99_ms
        )?;
    }
    for load in &results.bare_loads {
        writeln!(
            page,
            "| bare requests to the backend, {} callers | {:.0}/s, p99 {:.1} ms | |",
            load.callers, load.per_second, load.p99_ms
        )?;
    }
    Ok(())
}

/// What the program takes: memory, time to start, bytes on disk and in lists.
fn footprint(page: &mut String, results: &Results) -> std::fmt::Result {
    writeln!(
        page,
        "| memory, idle | {:.1} MiB | under 30 MB |",
        bytes(results.idle_bytes)
    )?;
    writeln!(
        page,
        "| memory, after the loads | {:.1} MiB | |",
        bytes(results.loaded_bytes)
    )?;
    writeln!(
        page,
        "| from start to the first `tools/list` | {:.0} ms | under 100 ms |",
        results.start_ms
    )?;
    writeln!(
        page,
        "| binary | {:.1} MiB | under 30 MB |",
        bytes(results.binary_bytes)
    )?;
    for (profile, (size, count)) in &results.lists {
        let each = size / count.max(&1);
        let aim = if profile == "compact" {
            "at most 16 kB"
        } else {
            "at most 900 bytes a tool"
        };
        writeln!(
            page,
            "| `tools/list`, profile {profile} | {count} tools, {size} bytes, {each} each | {aim} |"
        )?;
    }
    Ok(())
}

/// What each tool costs.
fn costs(page: &mut String, results: &Results) -> std::fmt::Result {
    writeln!(page, "\n## Requests and added time per tool\n")?;
    writeln!(
        page,
        "Requests to Nextcloud: the most of all recorded successes; the user id is asked once per session, capabilities once in 30 s, neither is counted. \
         Added: the call in process against recorded answers, less the same requests by a plain client one after another.\n"
    )?;
    writeln!(page, "| tool | requests | added ms |\n|---|---|---|")?;
    for (tool, cost) in &results.costs {
        let added = cost.added.as_secs_f64() * 1000.0;
        writeln!(page, "| `{tool}` | {} | {added:.2} |", cost.requests)?;
    }
    Ok(())
}

#[expect(
    clippy::cast_precision_loss,
    reason = "shown with one digit behind the point"
)]
fn bytes(count: u64) -> f64 {
    count as f64 / MEBI
}
