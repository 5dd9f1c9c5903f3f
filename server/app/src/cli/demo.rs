//! `demo`: a small Nextcloud in memory with a server in front of it, and how to connect to it.

use std::{
    net::{Ipv4Addr, SocketAddr},
    process::ExitCode,
    sync::Arc,
};

use axum::{Router, extract::Request};
use clap::ArgMatches;
use nc_sandbox::Sandbox;
use tokio::net::TcpListener;

use super::{block_on, console, run::until_stopped};
use crate::{
    Overrides, Server,
    config::{Config, Sources},
    log, wiring,
};

/// The user that clients act as.
const USER: &str = "alice";
/// Their password in the sample world.
const PASSWORD: &str = "alice-app-password";

pub(super) fn run(matches: &ArgMatches) -> ExitCode {
    block_on(demo(matches))
}

async fn demo(matches: &ArgMatches) -> anyhow::Result<ExitCode> {
    let nextcloud = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let host = format!("http://{}", nextcloud.local_addr()?);
    let listener = match matches.get_one::<String>("transport").map(String::as_str) {
        Some("stdio") => None,
        _ => Some(bind(matches.get_one("port").copied().unwrap_or_default()).await?),
    };
    let own = listener.as_ref().map(TcpListener::local_addr).transpose()?;
    let config = config(matches, &host, own)?;
    log::start(&config.log);
    let signs_in = config.mode.needs_store();
    let mut parts = Overrides::default();
    parts.store = wiring::store(&config, Arc::clone(&parts.clock)).await?;
    parts.engines = wiring::engines(&config, parts.store.as_ref()).await?;
    let server = Server::build(config, parts)?;
    let sandbox = axum::serve(nextcloud, sandbox(Sandbox::sample()));
    let sandbox = async { anyhow::Ok(sandbox.await?) };
    match listener {
        None => {
            console::error(
                "nextcloud-mcp-server demo: serving a Nextcloud in memory on standard input and output",
            );
            until_stopped(|stop| async {
                tokio::select! {
                    done = server.serve_stdio(stop.cancelled_owned()) => done,
                    done = sandbox => done,
                }
            })
            .await
        }
        Some(listener) => {
            let endpoint = format!("http://{}/mcp", listener.local_addr()?);
            console::line(&instructions(&endpoint, &host, signs_in));
            until_stopped(|stop| async {
                tokio::select! {
                    done = server.serve(listener, stop.cancelled_owned()) => Ok(done?),
                    done = sandbox => done,
                }
            })
            .await
        }
    }
}

fn config(matches: &ArgMatches, host: &str, own: Option<SocketAddr>) -> anyhow::Result<Config> {
    let text = |name: &str| {
        matches
            .get_one::<String>(name)
            .map(String::as_str)
            .unwrap_or_default()
    };
    let read_only = matches.get_flag("read-only").to_string();
    let sessions = matches.get_flag("legacy-sessions").to_string();
    let own = own.map_or_else(String::new, |own| format!("http://{own}"));
    let mode: &[_] = if matches.get_flag("sign-in") {
        &[
            ("MCP_DEPLOYMENT_MODE", "login_flow"),
            ("ENABLE_DCR", "true"),
            ("CIMD_ALLOWED_HOSTS", "*"),
        ]
    } else {
        &[
            ("NEXTCLOUD_USERNAME", USER),
            ("NEXTCLOUD_PASSWORD", PASSWORD),
        ]
    };
    let first = text("first-scopes").to_owned();
    let first = Some(("MCP_FIRST_SCOPES", first.as_str())).filter(|(_, first)| !first.is_empty());
    let own = Some(("NEXTCLOUD_MCP_SERVER_URL", own.as_str())).filter(|(_, own)| !own.is_empty());
    let same = [
        ("NEXTCLOUD_HOST", host),
        ("MCP_TRANSPORT", text("transport")),
        ("MCP_PROFILE", text("profile")),
        ("MCP_READ_ONLY", &read_only),
        ("MCP_LEGACY_SESSIONS", &sessions),
        ("LOG_LEVEL", text("log-level")),
        ("ENABLE_SEMANTIC_SEARCH", "true"),
        ("QDRANT_LOCATION", ":memory:"),
        ("INDEX_FOLDERS", "/"),
        ("VECTOR_SYNC_SCAN_INTERVAL", "10s"),
        ("EMBEDDING_MODEL_DIR", text("model")),
    ];
    let same = same.into_iter().filter(|(_, value)| !value.is_empty());
    let all = same.chain(mode.iter().copied());
    let all = all.chain(own).chain(first);
    Ok(Config::parse(Sources::of(all))?)
}

/// The sample Nextcloud as a web service.
fn sandbox(sandbox: Sandbox) -> Router {
    Router::new().fallback(move |request: Request| {
        let sandbox = sandbox.clone();
        async move { sandbox.handle(request).await.map(axum::body::Body::new) }
    })
}

/// The wished port, or any other when somebody has it.
async fn bind(port: u16) -> anyhow::Result<TcpListener> {
    match TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await {
        Err(error) if error.kind() == std::io::ErrorKind::AddrInUse => {
            Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?)
        }
        bound => Ok(bound?),
    }
}

fn instructions(endpoint: &str, nextcloud: &str, signs_in: bool) -> String {
    let who = if signs_in {
        "every client asks you to sign in, and you choose who you are".to_owned()
    } else {
        format!("user {USER}, password {PASSWORD}")
    };
    let program = std::env::current_exe().map_or_else(
        |_| "nextcloud-mcp-server".to_owned(),
        |path| path.display().to_string(),
    );
    let program = serde_json::Value::from(program);
    format!(
        "A Nextcloud in memory runs at {nextcloud} ({who}).
Nothing is written to disk; everything is gone when you stop it with Ctrl-C.

MCP endpoint: {endpoint}

Connect a client:

  Claude Code     claude mcp add --transport http nextcloud-demo {endpoint}
  VS Code         code --add-mcp '{{\"name\":\"nextcloud-demo\",\"type\":\"http\",\"url\":\"{endpoint}\"}}'
  Cursor          in ~/.cursor/mcp.json:
                  {{\"mcpServers\":{{\"nextcloud-demo\":{{\"url\":\"{endpoint}\"}}}}}}
  Claude Desktop  in claude_desktop_config.json (starts its own demo):
                  {{\"mcpServers\":{{\"nextcloud-demo\":{{\"command\":{program},\"args\":[\"demo\",\"--transport\",\"stdio\"]}}}}}}
  Inspector       npx @modelcontextprotocol/inspector --cli {endpoint} --transport http --method tools/list

Then ask: \"What is in my notes?\", \"What do I want to do in the garden?\" or \"Write a note with three ideas for dinner.\"
"
    )
}
