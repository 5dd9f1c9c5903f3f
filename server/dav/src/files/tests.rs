//! Requests as they are written and addresses as they are built, without a server.

use nc_base::UserId;
use nextcloud_transport::{Credentials, Kind, Server, ServerSettings, Session};

use super::*;
use crate::ETag;

/// Files on a server that does not exist, for what fails before anything is sent.
fn offline() -> Files {
    let settings = ServerSettings::new("http://127.0.0.1:9/cloud/".parse().unwrap());
    let server = Server::build(settings).unwrap();
    let session = Session::new(&server, Credentials::Anonymous);
    Files::new(&session, UserId::parse("al ice@x").unwrap())
}

fn path(text: &str) -> FilePath {
    FilePath::parse(text).unwrap()
}

#[test]
fn addresses_are_encoded_and_targets_know_the_base_path() {
    let files = offline();
    let address = files.file(&path("a b/50%#?.txt"));
    assert_eq!(
        address,
        "/remote.php/dav/files/al%20ice%40x/a%20b/50%25%23%3F.txt"
    );
    assert_eq!(files.target(&address), format!("/cloud{address}"));
}

#[tokio::test]
async fn the_root_is_never_moved_written_or_deleted() {
    let files = offline();
    let root = FilePath::root();
    let some = path("a");
    let options = TransferOptions::default();
    for result in [
        files.delete(&root, None).await.err(),
        files
            .write(&root, "x", &WriteOptions::default())
            .await
            .err(),
        files.move_to(&root, &some, &options).await.err(),
        files.copy_to(&some, &root, &options).await.err(),
        files.read(&root, &ReadOptions::default()).await.err(),
    ] {
        assert_eq!(result.unwrap().kind(), Kind::Refused);
    }
}

#[tokio::test]
async fn a_folder_is_not_moved_into_itself() {
    let files = offline();
    let options = TransferOptions::default();
    for (from, to) in [("a", "a"), ("a", "a/b"), ("a/b", "a")] {
        let error = files
            .move_to(&path(from), &path(to), &options)
            .await
            .unwrap_err();
        assert_eq!(error.kind(), Kind::Refused, "{from} {to}");
    }
}

#[tokio::test]
async fn a_comment_is_checked_before_it_is_sent() {
    let files = offline();
    for bad in ["", "  \n", &"ä".repeat(1001)] {
        let error = files.create_comment(FileId(1), bad).await.unwrap_err();
        assert_eq!(error.kind(), Kind::Refused);
    }
}

#[tokio::test]
async fn a_search_with_too_many_comparisons_is_refused() {
    let search = Search {
        condition: Condition::Ids((0..100).map(FileId).collect()),
        ..Search::default()
    };
    let error = offline().search_page(&search, 0, 10).await.unwrap_err();
    assert_eq!(error.kind(), Kind::Refused);
}

#[test]
fn a_cursor_survives_as_text() {
    let text = "500.1200.+Xdx5xfSQm9g4JwF+0ISMR1X.G5/=";
    let cursor: ListCursor = text.parse().unwrap();
    assert_eq!(cursor.to_string(), text);
    for bad in ["", "1", "1.2", "a.2.t", "1.2.t\r\nX: y", "-1.2.t"] {
        assert!(bad.parse::<ListCursor>().is_err(), "{bad:?}");
    }
}

#[test]
fn like_patterns_can_be_taken_literally() {
    assert_eq!(escape_like("50%_a\\b"), "50\\%\\_a\\\\b");
}

#[test]
fn ranges_are_written_and_read() {
    let written = [
        ByteRange::Between(0, 4),
        ByteRange::From(9),
        ByteRange::Last(3),
    ]
    .map(|range| range.to_string());
    assert_eq!(written, ["bytes=0-4", "bytes=9-", "bytes=-3"]);
}

#[test]
fn an_etag_of_a_precondition_is_quoted_once() {
    assert_eq!(
        transfer::tagged("/x", &ETag::parse("\"e\"").unwrap()),
        "</x> ([\"e\"])"
    );
}
