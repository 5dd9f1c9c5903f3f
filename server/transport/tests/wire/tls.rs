//! Encryption: trusted, untrusted, and told to trust.

use std::{
    path::Path,
    sync::{Arc, Mutex},
};

use http::Method;
use nextcloud_transport::{BuildError, Credentials, Kind, Server, ServerSettings, Session};
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};
use tokio_rustls::TlsAcceptor;
use url::Url;

use crate::stub::{Reply, Stub, reply};

/// A server with a certificate of its own making for `name`, and that certificate as PEM.
async fn encrypted(name: &str, answer: Reply) -> (Stub, String) {
    let (acceptor, pem) = acceptor(name, &[]);
    let stub = Stub::start_with([answer], move |stream| {
        let accepting = acceptor.accept(stream);
        async move { accepting.await.ok() }
    })
    .await;
    (stub, pem)
}

fn acceptor(name: &str, protocols: &[&str]) -> (TlsAcceptor, String) {
    let made = rcgen::generate_simple_self_signed([name.to_owned()]).expect("a certificate");
    let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(made.signing_key.serialize_der()));
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key)
        .expect("a matching key");
    config.alpn_protocols = protocols
        .iter()
        .map(|name| name.as_bytes().to_vec())
        .collect();
    (TlsAcceptor::from(Arc::new(config)), made.cert.pem())
}

fn settings(stub: &Stub) -> ServerSettings {
    let url = format!("https://localhost:{}", stub.port());
    let mut settings = ServerSettings::new(Url::parse(&url).expect("a URL"));
    settings.retry.attempts = 1;
    settings
}

async fn call(settings: ServerSettings) -> Result<(), (Kind, String)> {
    let server = Server::build(settings).expect("good settings");
    let call = Session::new(&server, Credentials::Anonymous).request(Method::GET, "/x");
    match call.send().await {
        Ok(_) => Ok(()),
        Err(error) => Err((error.kind(), error.to_string())),
    }
}

#[tokio::test]
async fn an_unknown_issuer_is_not_trusted() {
    let (stub, _) = encrypted("localhost", reply(200, &[], "ok")).await;
    let (kind, shown) = call(settings(&stub)).await.expect_err("untrusted");
    assert_eq!(kind, Kind::Tls);
    assert!(shown.contains("trusted issuer"), "{shown}");
    assert!(stub.seen().is_empty());
}

#[tokio::test]
async fn a_certificate_in_the_bundle_is_trusted() {
    let (stub, pem) = encrypted("localhost", reply(200, &[], "ok")).await;
    let file = tempfile::NamedTempFile::new().expect("a file");
    std::fs::write(file.path(), pem).expect("written");
    let mut settings = settings(&stub);
    settings.ca_bundle = Some(file.path().to_owned());
    call(settings).await.expect("trusted");
}

#[tokio::test]
async fn a_certificate_for_another_name_is_not_trusted() {
    let (stub, pem) = encrypted("other.example", reply(200, &[], "ok")).await;
    let file = tempfile::NamedTempFile::new().expect("a file");
    std::fs::write(file.path(), pem).expect("written");
    let mut settings = settings(&stub);
    settings.ca_bundle = Some(file.path().to_owned());
    let (kind, shown) = call(settings).await.expect_err("another name");
    assert_eq!(kind, Kind::Tls);
    assert!(shown.contains("another name"), "{shown}");
    assert!(!shown.contains("other.example"), "{shown}");
}

#[tokio::test]
async fn verification_can_be_switched_off() {
    let (stub, _) = encrypted("other.example", reply(200, &[], "ok")).await;
    let mut settings = settings(&stub);
    settings.verify_tls = false;
    call(settings).await.expect("not checked");
}

#[tokio::test]
async fn a_server_without_encryption_is_named() {
    let stub = Stub::start_with([], |mut stream: TcpStream| async move {
        let _ = stream.read(&mut [0; 512]).await;
        let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
        let _ = stream.read(&mut [0; 512]).await;
        None::<TcpStream>
    })
    .await;
    let (kind, _) = call(settings(&stub)).await.expect_err("no TLS");
    assert_eq!(kind, Kind::Tls);
}

#[test]
fn a_bad_bundle_is_named_with_its_file() {
    let mut settings = ServerSettings::new(Url::parse("https://c.example").expect("a URL"));
    settings.ca_bundle = Some(Path::new("/nonexistent/ca.pem").to_owned());
    let error = Server::build(settings.clone()).expect_err("no such file");
    assert!(matches!(error, BuildError::CaUnreadable { .. }));
    assert!(error.to_string().contains("/nonexistent/ca.pem"), "{error}");
    let file = tempfile::NamedTempFile::new().expect("a file");
    for text in [
        "",
        "no certificate",
        "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
    ] {
        std::fs::write(file.path(), text).expect("written");
        settings.ca_bundle = Some(file.path().to_owned());
        let error = Server::build(settings.clone()).expect_err("no certificate");
        let named = error
            .to_string()
            .contains(&file.path().display().to_string());
        assert!(
            matches!(error, BuildError::CaInvalid { .. }) && named,
            "{error}"
        );
    }
}

#[test]
fn urls_that_are_no_base_are_refused_without_being_shown() {
    for bad in [
        "ftp://c.example",
        "https://u:hunter2@c.example",
        "https://c.example/?x=1",
        "https://c.example/#x",
    ] {
        let settings = ServerSettings::new(Url::parse(bad).expect("a URL"));
        assert!(!format!("{settings:?}").contains("hunter2"));
        let error = Server::build(settings).expect_err("no base");
        assert!(!error.to_string().contains("hunter2"), "{error}");
    }
    let given = Url::parse("https://c.example/cloud/index.php/").expect("a URL");
    let server = Server::build(ServerSettings::new(given)).expect("a base");
    assert_eq!(server.url().as_str(), "https://c.example/cloud");
}

#[tokio::test]
async fn http2_is_taken_where_it_is_offered() {
    let (acceptor, _) = acceptor("localhost", &["h2", "http/1.1"]);
    let chosen = Arc::new(Mutex::new(None));
    let noted = Arc::clone(&chosen);
    let stub = Stub::start_with([], move |stream| {
        let (accepting, noted) = (acceptor.accept(stream), Arc::clone(&noted));
        async move {
            let stream = accepting.await.ok()?;
            let protocol = stream.get_ref().1.alpn_protocol().map(<[u8]>::to_vec);
            *noted.lock().expect("unpoisoned") = protocol;
            None::<TcpStream>
        }
    })
    .await;
    let mut settings = settings(&stub);
    settings.verify_tls = false;
    call(settings).await.expect_err("nobody answers");
    assert_eq!(
        chosen.lock().expect("unpoisoned").as_deref(),
        Some(&b"h2"[..])
    );
}
