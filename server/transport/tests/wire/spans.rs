//! What a trace of a call shows, and what it never shows. A program of its own, as tracing remembers per process
//! whether anybody listens.
#![expect(clippy::expect_used, reason = "a failing helper fails its test")]

use std::{
    io,
    sync::{Arc, Mutex},
};

use http::Method;
use nextcloud_transport::lax;
use tracing::instrument::WithSubscriber;
use tracing_subscriber::fmt::{MakeWriter, format::FmtSpan};

use stub::{PASSWORD, Stub, reply};

#[expect(
    dead_code,
    clippy::indexing_slicing,
    reason = "written for the program beside this one"
)]
mod stub;

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("unpoisoned").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

impl Log {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().expect("unpoisoned")).into_owned()
    }
}

#[tokio::test]
async fn one_span_per_call_names_the_route_and_no_content() {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .with_ansi(false)
        .with_max_level(tracing::Level::TRACE)
        .with_span_events(FmtSpan::CLOSE)
        .with_writer(log.clone())
        .finish();
    let stub = Stub::start([reply(503, &[], ""), reply(200, &[], "answer-content")]).await;
    async {
        let session = stub.session();
        let path = "/remote.php/dav/files/alice/private.md?token=query-content";
        let call = session.request(Method::GET, path).operation("read_file");
        call.send().await.expect("a file");
        let _: i64 = lax::from_slice(b"\"4711\"").expect("a number");
    }
    .with_subscriber(subscriber)
    .await;
    let text = log.text();
    let ours: String = text
        .lines()
        .filter(|line| line.contains("nextcloud"))
        .collect();
    for shown in [
        "nextcloud.call",
        "method=GET",
        "read_file",
        "/remote.php/dav/files",
        "status=200",
        "attempts=2",
        "duration_ms=",
        "outcome=\"ok\"",
    ] {
        assert!(ours.contains(shown), "{shown} in {ours}");
    }
    for hidden in [
        PASSWORD,
        "YWxpY2U6",
        "private.md",
        "query-content",
        "answer-content",
        "4711",
        "Authorization",
    ] {
        assert!(!ours.contains(hidden), "{hidden} in {ours}");
    }
    assert!(!text.contains(PASSWORD) && !text.contains("YWxpY2U6"));
}
