//! Files over WebDAV: writing, moving, listing.

use super::play::{alice, empty, file, sample};

#[tokio::test]
async fn writes_are_guarded_by_etags() {
    let sandbox = empty();
    let new = file("PUT", "a.txt")
        .header("x-oc-mtime", "1700000000")
        .body("one")
        .send(&sandbox)
        .await;
    assert_eq!(
        (
            new.status(),
            new.header("x-oc-mtime"),
            new.header("x-nc-ownerid")
        ),
        (201, "accepted", "alice")
    );
    let etag = new.header("etag").to_owned();
    assert_eq!(
        file("PUT", "a.txt")
            .header("if-none-match", "*")
            .body("x")
            .status(&sandbox)
            .await,
        412
    );
    let stale = file("PUT", "a.txt")
        .header("if-match", "\"nope\"")
        .body("x")
        .send(&sandbox)
        .await;
    assert_eq!((stale.status(), stale.header("etag")), (412, etag.as_str()));
    assert_eq!(
        file("PUT", "a.txt")
            .header("if-match", &etag)
            .body("two")
            .status(&sandbox)
            .await,
        204
    );
    assert_eq!(file("GET", "a.txt").send(&sandbox).await.text(), "two");
    let part = file("GET", "a.txt")
        .header("range", "bytes=1-")
        .send(&sandbox)
        .await;
    assert_eq!(
        (part.status(), part.text(), part.header("content-range")),
        (206, "wo", "bytes 1-2/3")
    );
    assert_eq!(
        file("GET", "a.txt")
            .header("range", "bytes=9-")
            .status(&sandbox)
            .await,
        416
    );
}

#[tokio::test]
async fn missing_parents_are_told_apart() {
    let sandbox = empty();
    assert_eq!(
        file("PUT", "no/deep/a.txt")
            .body("x")
            .status(&sandbox)
            .await,
        404
    );
    assert_eq!(file("MKCOL", "no/deep").status(&sandbox).await, 409);
    let made = file("PUT", "no/deep/a.txt")
        .header("x-nc-webdav-auto-mkcol", "1")
        .body("x")
        .send(&sandbox)
        .await;
    assert_eq!(made.status(), 201);
    assert_eq!(file("MKCOL", "no").status(&sandbox).await, 405);
    assert_eq!(file("PUT", "no").body("x").status(&sandbox).await, 409);
    assert_eq!(file("GET", "..%2F..%2Fadmin").status(&sandbox).await, 400);
}

#[tokio::test]
async fn moves_and_copies_follow_the_destination() {
    let sandbox = empty();
    for name in ["a.txt", "b.txt"] {
        file("PUT", name).body(name).send(&sandbox).await;
    }
    let to = |method: &str, target: &str| {
        file(method, "a.txt").header(
            "destination",
            &format!("http://elsewhere.test/remote.php/dav/files/alice/{target}"),
        )
    };
    assert_eq!(to("MOVE", "a.txt").status(&sandbox).await, 403);
    assert_eq!(to("MOVE", "no/a.txt").status(&sandbox).await, 409);
    assert_eq!(
        to("COPY", "b.txt")
            .header("overwrite", "F")
            .status(&sandbox)
            .await,
        412
    );
    assert_eq!(to("COPY", "b.txt").status(&sandbox).await, 204);
    assert_eq!(to("MOVE", "moved%20%C3%A4.txt").status(&sandbox).await, 201);
    assert_eq!(
        file("GET", "moved%20%C3%A4.txt")
            .send(&sandbox)
            .await
            .text(),
        "a.txt"
    );
    assert_eq!(file("GET", "a.txt").status(&sandbox).await, 404);
}

#[tokio::test]
async fn properties_are_found_or_reported_missing() {
    let sandbox = sample();
    let ask = r#"<d:propfind xmlns:d="DAV:" xmlns:oc="http://owncloud.org/ns" xmlns:x="urn:x"><d:prop><oc:fileid/><oc:permissions/><oc:size/><d:displayname/><x:nope/></d:prop></d:propfind>"#;
    let answer = file("PROPFIND", "Documents/")
        .header("depth", "0")
        .body(ask)
        .send(&sandbox)
        .await;
    assert_eq!(answer.status(), 207);
    assert!(
        answer
            .text()
            .contains("<oc:permissions>RGDNVCK</oc:permissions>")
    );
    assert!(
        answer
            .text()
            .contains("<x1:nope xmlns:x1=\"urn:x\"/></d:prop><d:status>HTTP/1.1 404 Not Found")
    );
    assert_eq!(
        file("PROPFIND", "Documents/")
            .body("<broken")
            .status(&sandbox)
            .await,
        400
    );
    let other = alice("PROPFIND", "/remote.php/dav/files/bob/")
        .header("depth", "1")
        .send(&sandbox)
        .await;
    assert_eq!(
        (other.status(), other.text().matches("<d:response>").count()),
        (207, 1)
    );
}

#[tokio::test]
async fn listings_can_be_paged() {
    let sandbox = sample();
    let page = file("PROPFIND", "Documents/")
        .header("x-nc-paginate", "true")
        .header("x-nc-paginate-count", "2")
        .send(&sandbox)
        .await;
    assert_eq!(
        (
            page.header("x-nc-paginate-total"),
            page.text().matches("<d:response>").count()
        ),
        ("5", 2)
    );
}

#[tokio::test]
async fn chunks_become_a_file_when_their_sizes_add_up() {
    let sandbox = empty();
    let upload = "/remote.php/dav/uploads/alice/u1";
    assert_eq!(alice("MKCOL", upload).status(&sandbox).await, 201);
    for (name, text) in [("00001", "hello "), ("00010", "!"), ("00002", "world")] {
        assert_eq!(
            alice("PUT", &format!("{upload}/{name}"))
                .body(text)
                .status(&sandbox)
                .await,
            201
        );
    }
    let assemble = |total: &str| {
        let target = "http://sandbox.test/remote.php/dav/files/alice/big.txt";
        alice("MOVE", &format!("{upload}/.file"))
            .header("destination", target)
            .header("oc-total-length", total)
    };
    assert_eq!(assemble("99").status(&sandbox).await, 400);
    assert_eq!(assemble("12").status(&sandbox).await, 201);
    assert_eq!(
        file("GET", "big.txt").send(&sandbox).await.text(),
        "hello world!"
    );
}
