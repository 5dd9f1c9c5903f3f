//! Bodies that never stand in memory as a whole.

use std::{io, time::Duration};

use bytes::Bytes;
use futures::{StreamExt, TryStreamExt, stream};
use http::Method;
use nextcloud_transport::{Kind, NextcloudError};

use crate::stub::{Reply, Stub, reply};

fn parts(count: usize) -> impl futures::Stream<Item = io::Result<Bytes>> + Send + Sync + 'static {
    stream::iter((0..count).map(|_| Ok(Bytes::from_static(&[7; 1024]))))
}

#[tokio::test]
async fn an_upload_has_its_length_when_it_is_known() {
    let stub = Stub::start([reply(201, &[], ""), reply(201, &[], "")]).await;
    for len in [Some(64 * 1024), None] {
        let call = stub
            .session()
            .request(Method::PUT, "/x")
            .stream(parts(64), len);
        call.send().await.expect("stored");
    }
    let seen = stub.seen();
    assert_eq!(seen[0].header("content-length"), Some("65536"));
    assert_eq!(seen[1].header("transfer-encoding"), Some("chunked"));
    assert!(seen.iter().all(|seen| seen.body.len() == 65_536));
}

#[tokio::test]
async fn an_upload_whose_source_breaks_is_not_the_fault_of_the_server() {
    let stub = Stub::start([reply(201, &[], "")]).await;
    let broken = stream::iter([Ok(Bytes::from_static(b"a")), Err(io::Error::other("disk"))]);
    let call = stub
        .session()
        .request(Method::PUT, "/x")
        .stream(broken, None);
    assert_eq!(call.send().await.expect_err("broken").kind(), Kind::Refused);
}

#[tokio::test]
async fn a_slow_upload_may_take_longer_than_the_limit_for_small_calls() {
    let stub = Stub::start([reply(201, &[], "")]).await;
    let slow = parts(6).then(|part| async {
        tokio::time::sleep(Duration::from_millis(30)).await;
        part
    });
    let call = stub
        .session()
        .request(Method::PUT, "/x")
        .stream(Box::pin(slow), None);
    let limit = Duration::from_millis(100);
    call.timeout(limit).send().await.expect("stored");
}

#[tokio::test]
async fn a_download_arrives_in_parts() {
    let body = vec![9; 300_000];
    let stub = Stub::start([reply(200, &["Content-Type: text/html"], &body)]).await;
    let response = stub
        .session()
        .request(Method::GET, "/x")
        .send()
        .await
        .expect("a file");
    assert_eq!(response.content_length(), Some(300_000));
    let sizes: Vec<usize> = response
        .bytes_stream()
        .map_ok(|part| part.len())
        .try_collect()
        .await
        .expect("all parts");
    assert_eq!(sizes.iter().sum::<usize>(), 300_000);
    assert!(sizes.len() > 1);
}

#[tokio::test]
async fn a_download_that_stands_still_ends_in_a_timeout() {
    let half = b"HTTP/1.1 200 X\r\nContent-Length: 9\r\n\r\nhalf".to_vec();
    let stub = Stub::start([Reply::Stall(half)]).await;
    let call = stub.session().request(Method::GET, "/x");
    let response = call
        .timeout(Duration::from_millis(60))
        .send()
        .await
        .expect("a head");
    let error = NextcloudError::from(response.bytes().await.expect_err("half"));
    assert_eq!(error.kind(), Kind::Timeout);
}

#[tokio::test]
async fn a_small_answer_must_end_in_time() {
    let half = b"HTTP/1.1 200 X\r\nContent-Length: 9\r\n\r\nhalf".to_vec();
    let stub = Stub::start([Reply::Stall(half)]).await;
    let call = stub.session().request(Method::GET, "/x");
    let answer = call.timeout(Duration::from_millis(60)).answer().await;
    assert_eq!(answer.expect_err("half").kind(), Kind::Timeout);
}
