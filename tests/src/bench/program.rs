//! The release binary as a child process, and everything that is measured of it.

use std::{
    collections::BTreeMap,
    fs,
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context as _, bail};
use serde::Serialize;
use serde_json::{Value, json};

use super::{
    backend,
    load::{self, Load, quantile},
    raw::{Raw, get, mcp},
    requests::{self, Cost},
};

/// What to run and for how long.
#[derive(Debug)]
pub struct Options {
    /// The binary.
    pub binary: PathBuf,
    /// How long each load lasts.
    pub duration: Duration,
}

/// Everything that was measured.
#[derive(Debug, Serialize)]
pub struct Results {
    /// Size of the binary, in bytes.
    pub binary_bytes: u64,
    /// From start to the first answered `tools/list`, in milliseconds; the median of five starts.
    pub start_ms: f64,
    /// Resident memory before the first call, in bytes.
    pub idle_bytes: u64,
    /// Resident memory after all loads, in bytes.
    pub loaded_bytes: u64,
    /// The bare request to the backend, in milliseconds, median.
    pub bare_ms: f64,
    /// The tool call that makes it, in milliseconds, median.
    pub call_ms: f64,
    /// Loads of tool calls.
    pub loads: Vec<Load>,
    /// The same number of callers at the backend itself: what this machine and these clients allow.
    pub bare_loads: Vec<Load>,
    /// Bytes of `tools/list` by profile, and the number of tools in it.
    pub lists: BTreeMap<String, (usize, usize)>,
    /// What each tool costs.
    pub costs: BTreeMap<String, Cost>,
}

/// A running server; ended when dropped.
struct Running {
    child: Child,
    port: u16,
}

impl Drop for Running {
    fn drop(&mut self) {
        // It is our own child; if it ended by itself there is nothing to end.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Measure everything.
///
/// # Errors
/// When the binary does not start or answers otherwise than it should.
///
/// # Cancel safety
/// Dropping the future ends the server.
pub async fn run(options: &Options) -> anyhow::Result<Results> {
    let backend = backend::start().await?;
    let mut starts = Vec::new();
    for _ in 0..5 {
        starts.push(start(&options.binary, backend).await?.1);
    }
    starts.sort_unstable();
    let (server, _) = start(&options.binary, backend).await?;
    let idle_bytes = resident(&server)?;
    let mut lists = BTreeMap::new();
    for profile in ["full", "compact"] {
        lists.insert(profile.to_owned(), list(server.port, profile).await?);
    }
    let call = mcp(
        "tools/call",
        "nc_notes_get_note",
        &json!({"name": "nc_notes_get_note", "arguments": {"note_id": 7}}),
    );
    let bare = get(backend::NOTE);
    let (bare_ms, call_ms) = overhead(backend, &bare, server.port, &call).await?;
    let (mut loads, mut bare_loads) = (Vec::new(), Vec::new());
    for callers in [16, 256] {
        bare_loads.push(load::run(backend, &bare, callers, options.duration).await?);
        loads.push(load::run(server.port, &call, callers, options.duration).await?);
    }
    Ok(Results {
        binary_bytes: fs::metadata(&options.binary)?.len(),
        start_ms: quantile(&starts, 50),
        idle_bytes,
        loaded_bytes: resident(&server)?,
        bare_ms,
        call_ms,
        loads,
        bare_loads,
        lists,
        costs: requests::per_tool().await?,
    })
}

/// Start the server and wait for its first `tools/list`.
async fn start(binary: &Path, backend: u16) -> anyhow::Result<(Running, Duration)> {
    let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
    let folder = std::env::temp_dir();
    let begun = Instant::now();
    let child = Command::new(binary)
        .args([
            "run",
            "--transport",
            "streamable-http",
            "--host",
            "127.0.0.1",
            "--port",
            &port.to_string(),
        ])
        .env_clear()
        .env("NEXTCLOUD_HOST", format!("http://127.0.0.1:{backend}"))
        .env("NEXTCLOUD_USERNAME", "alice")
        .env("NEXTCLOUD_PASSWORD", "app-password")
        .env("LOG_LEVEL", "warn")
        .env("MCP_CALLS_PER_MINUTE", "1000000")
        .current_dir(folder)
        .stdout(Stdio::null())
        .spawn()
        .with_context(|| format!("starting {}", binary.display()))?;
    let running = Running { child, port };
    let request = mcp("tools/list", "", &json!({}));
    loop {
        if let Ok(mut raw) = Raw::open(port).await {
            raw.ask(&request).await?;
            return Ok((running, begun.elapsed()));
        }
        if begun.elapsed() > Duration::from_secs(20) {
            bail!("the server does not answer");
        }
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
}

/// Medians of the bare request and of the tool call that makes it, taken in turns.
async fn overhead(backend: u16, bare: &[u8], port: u16, call: &[u8]) -> anyhow::Result<(f64, f64)> {
    let (mut direct, mut server) = (Raw::open(backend).await?, Raw::open(port).await?);
    let (mut bares, mut calls) = (Vec::new(), Vec::new());
    for round in 0..3_000 {
        let asked = Instant::now();
        direct.ask(bare).await?;
        let bare_took = asked.elapsed();
        let asked = Instant::now();
        server.ask(call).await?;
        let call_took = asked.elapsed();
        if round >= 500 {
            bares.push(bare_took);
            calls.push(call_took);
        }
    }
    bares.sort_unstable();
    calls.sort_unstable();
    Ok((quantile(&bares, 50), quantile(&calls, 50)))
}

/// Bytes and number of all tools in `tools/list`.
async fn list(port: u16, profile: &str) -> anyhow::Result<(usize, usize)> {
    let mut raw = Raw::open(port).await?;
    let (mut bytes, mut count, mut cursor) = (0, 0, Value::Null);
    loop {
        let params = if cursor.is_null() {
            json!({})
        } else {
            json!({"cursor": cursor})
        };
        let request = mcp("tools/list", "", &params);
        let request = String::from_utf8(request)?.replacen(
            "POST /mcp ",
            &format!("POST /mcp?profile={profile} "),
            1,
        );
        let answer: Value = serde_json::from_slice(&raw.ask(request.as_bytes()).await?)?;
        let tools = answer
            .pointer("/result/tools")
            .and_then(Value::as_array)
            .context("no tools")?;
        count += tools.len();
        bytes += serde_json::to_string(tools)?.len();
        cursor = answer
            .pointer("/result/nextCursor")
            .cloned()
            .unwrap_or_default();
        if cursor.is_null() {
            return Ok((bytes, count));
        }
    }
}

/// Resident memory of the server, in bytes.
fn resident(server: &Running) -> anyhow::Result<u64> {
    let status = fs::read_to_string(format!("/proc/{}/status", server.child.id()))?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kilobytes: u64 = line
        .and_then(|line| line.split_whitespace().next())
        .context("no VmRSS")?
        .parse()?;
    Ok(kilobytes * 1024)
}
