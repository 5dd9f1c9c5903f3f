//! Finding out what is excluded, against a server that keeps it to itself.

use std::{
    pin::pin,
    sync::{Arc, Mutex},
};

use anyhow::Context;
use futures::future::{Either, select};
use nc_base::{Secret, SystemClock, UserId};
use nc_toolkit::{Ctx, Links, ToolError, ToolSettings};
use nc_tools::surface;
use nextcloud_transport::{Credentials, Server, ServerSettings, Session};
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

type Answered = (Result<Value, ToolError>, Vec<String>);

/// Answers everything about files and nothing about tags; keeps the first line of each request.
async fn serve(listener: &TcpListener, log: &Mutex<Vec<String>>) {
    while let Ok((stream, _)) = listener.accept().await {
        answer(stream, log).await.ok();
    }
}

async fn answer(mut stream: TcpStream, log: &Mutex<Vec<String>>) -> std::io::Result<()> {
    let mut request = Vec::new();
    while !request.windows(4).any(|end| end == b"\r\n\r\n") {
        if stream.read_buf(&mut request).await? == 0 {
            return Ok(());
        }
    }
    let request = String::from_utf8_lossy(&request).into_owned();
    let line = request.lines().next().unwrap_or_default().to_owned();
    let (status, body) = if line.contains("/systemtags/") {
        ("403 Forbidden", "")
    } else {
        ("200 OK", "secret")
    };
    if let Ok(mut log) = log.lock() {
        log.push(line);
    }
    let length = body.len();
    let head =
        format!("HTTP/1.1 {status}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n");
    stream.write_all(format!("{head}{body}").as_bytes()).await
}

/// What a tool answers for an operator who excludes `tags`, and what the server was asked.
async fn call(tool: &str, args: Value, tags: &[&str]) -> anyhow::Result<Answered> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    let server = Server::build(ServerSettings::new(url.parse()?))?;
    let credentials = Credentials::Basic {
        login: "alice".to_owned(),
        password: Secret::new("x".to_owned()),
    };
    let session = Session::new(&server, credentials).with_user_id(UserId::parse("alice")?);
    let settings = ToolSettings {
        excluded_tags: tags.iter().map(|tag| (*tag).to_owned()).collect(),
        ..ToolSettings::default()
    };
    let ctx = Ctx::new(
        session,
        Links::new(None),
        Arc::new(settings),
        Arc::new(SystemClock),
    );
    let tool = surface().tool(tool).context("no such tool")?;
    let schema = Arc::clone(&tool.definition.input_schema);
    let args = args.as_object().context("no object")?.clone();
    let log = Mutex::default();
    let called = pin!(tool.entry.call(ctx, args, schema));
    let result = match select(called, pin!(serve(&listener, &log))).await {
        Either::Left((result, _)) => result,
        Either::Right(_) => anyhow::bail!("the server stopped"),
    };
    let asked = log.into_inner().unwrap_or_default();
    Ok((result, asked))
}

#[tokio::test]
async fn nothing_is_shown_when_it_is_unknown_what_is_excluded() {
    for (tool, args) in [
        ("nc_webdav_read_file", json!({"path": "a"})),
        ("nc_webdav_list_directory", json!({})),
        ("nc_webdav_list_trash", json!({})),
        ("nc_webdav_find_by_name", json!({"pattern": "%"})),
        ("nc_webdav_list_comments", json!({"path": "a"})),
    ] {
        let (result, _) = call(tool, args, &["private"]).await.unwrap();
        let text = result.unwrap_err().text();
        assert!(
            text.contains("which files are kept from tools"),
            "{tool}: {text}"
        );
    }
}

#[tokio::test]
async fn nothing_is_changed_when_it_is_unknown_what_is_excluded() {
    for (tool, args) in [
        ("nc_webdav_write_file", json!({"path": "a", "content": ""})),
        ("nc_webdav_create_directory", json!({"path": "a"})),
        ("nc_webdav_delete_resource", json!({"path": "a"})),
        (
            "nc_webdav_move_resource",
            json!({"source_path": "a", "destination_path": "b"}),
        ),
        (
            "nc_webdav_copy_resource",
            json!({"source_path": "a", "destination_path": "b"}),
        ),
        ("nc_webdav_restore_from_trash", json!({"entry_id": "a.d1"})),
    ] {
        let (result, asked) = call(tool, args, &["private"]).await.unwrap();
        let text = result.unwrap_err().text();
        assert!(
            text.contains("which files are kept from tools"),
            "{tool}: {text}"
        );
        assert!(
            asked.iter().all(|line| line.starts_with("PROPFIND")),
            "{tool}: {asked:?}"
        );
    }
}

#[tokio::test]
async fn without_excluded_tags_nothing_is_asked_about_them() {
    for (tool, args) in [
        ("nc_webdav_read_file", json!({"path": "a"})),
        ("nc_webdav_delete_resource", json!({"path": "a"})),
        ("nc_webdav_list_trash", json!({})),
    ] {
        let (_, asked) = call(tool, args, &[]).await.unwrap();
        assert!(!asked.is_empty());
        assert!(
            !asked.iter().any(|line| line.contains("systemtags")),
            "{tool}: {asked:?}"
        );
    }
}
