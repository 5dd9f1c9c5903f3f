//! `demo`: a small Nextcloud in memory with a server in front of it, and how to connect to it.

use std::{net::Ipv4Addr, process::ExitCode};

use axum::{Router, extract::Request};
use clap::ArgMatches;
use nc_sandbox::Sandbox;
use tokio::net::TcpListener;

use super::{block_on, console, run::until_stopped};
use crate::{
    Overrides, Server,
    config::{Config, Listen, Sources, Transport},
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
    let mut config = config(matches, &host)?;
    log::start(&config.log);
    let listener = match config.listen.transport {
        Transport::Stdio => None,
        Transport::Http => Some(bind(&config.listen).await?),
    };
    if let Some(listener) = &listener {
        let own = format!("http://{}", listener.local_addr()?);
        config.listen.public_url = Some(own.parse()?);
    }
    let server = Server::build(config, Overrides::default())?;
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
            console::line(&instructions(&endpoint, &host));
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

fn config(matches: &ArgMatches, host: &str) -> anyhow::Result<Config> {
    let text = |name: &str| {
        matches
            .get_one::<String>(name)
            .map(String::as_str)
            .unwrap_or_default()
    };
    let port = matches
        .get_one::<u16>("port")
        .copied()
        .unwrap_or_default()
        .to_string();
    let read_only = matches.get_flag("read-only").to_string();
    let sessions = matches.get_flag("legacy-sessions").to_string();
    Ok(Config::parse(Sources::of([
        ("NEXTCLOUD_HOST", host),
        ("NEXTCLOUD_USERNAME", USER),
        ("NEXTCLOUD_PASSWORD", PASSWORD),
        ("MCP_TRANSPORT", text("transport")),
        ("MCP_PROFILE", text("profile")),
        ("MCP_READ_ONLY", &read_only),
        ("MCP_LEGACY_SESSIONS", &sessions),
        ("PORT", &port),
        ("LOG_LEVEL", text("log-level")),
    ]))?)
}

/// The sample Nextcloud as a web service.
fn sandbox(sandbox: Sandbox) -> Router {
    Router::new().fallback(move |request: Request| {
        let sandbox = sandbox.clone();
        async move { sandbox.handle(request).await.map(axum::body::Body::new) }
    })
}

/// The wished port, or any other when somebody has it.
async fn bind(listen: &Listen) -> anyhow::Result<TcpListener> {
    match wiring::bind(listen).await {
        Err(error) if error.kind() == std::io::ErrorKind::AddrInUse => {
            Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?)
        }
        bound => Ok(bound?),
    }
}

fn instructions(endpoint: &str, nextcloud: &str) -> String {
    let program = std::env::current_exe().map_or_else(
        |_| "nextcloud-mcp-server".to_owned(),
        |path| path.display().to_string(),
    );
    let program = serde_json::Value::from(program);
    format!(
        "A Nextcloud in memory runs at {nextcloud} (user {USER}, password {PASSWORD}).
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

Then ask: \"What is in my notes?\" or \"Write a note with three ideas for dinner.\"
"
    )
}
