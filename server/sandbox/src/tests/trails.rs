//! What hangs on files: trash, versions, favourites, tags, comments, and finding them.

use std::{sync::Arc, time::Duration};

use serde_json::json;

use super::play::{alice, call, clock, file, sample};
use crate::Sandbox;

#[tokio::test]
async fn deleted_files_come_back_to_their_place() {
    let sandbox = sample();
    assert_eq!(
        file("DELETE", "Documents/Budget.csv")
            .status(&sandbox)
            .await,
        204
    );
    let list = || alice("PROPFIND", "/remote.php/dav/trashbin/alice/trash");
    let text = list().send(&sandbox).await.text().to_owned();
    let at = text
        .find("/remote.php/dav/trashbin/alice/trash/Budget")
        .unwrap();
    let href: String = text[at..].chars().take_while(|c| *c != '<').collect();
    let restore = alice("MOVE", &href).header(
        "destination",
        "/remote.php/dav/trashbin/alice/restore/other.csv",
    );
    assert_eq!(restore.status(&sandbox).await, 201);
    assert_eq!(
        file("GET", "Documents/Budget.csv").status(&sandbox).await,
        200
    );
    assert_eq!(
        alice("DELETE", "/remote.php/dav/trashbin/alice/trash")
            .status(&sandbox)
            .await,
        204
    );
    assert_eq!(
        list()
            .send(&sandbox)
            .await
            .text()
            .matches("<d:response>")
            .count(),
        1
    );
}

#[tokio::test]
async fn earlier_versions_are_kept_and_restored() {
    let time = clock();
    let sandbox = Sandbox::empty_at(Arc::new(time.clone()));
    let id = file("PUT", "v.txt")
        .body("one")
        .send(&sandbox)
        .await
        .header("oc-fileid")[..8]
        .parse::<u64>()
        .unwrap();
    time.advance(Duration::from_secs(10));
    file("PUT", "v.txt").body("two").send(&sandbox).await;
    let versions = format!("/remote.php/dav/versions/alice/versions/{id}");
    assert_eq!(
        alice("PROPFIND", &versions)
            .send(&sandbox)
            .await
            .text()
            .matches("<d:response>")
            .count(),
        3
    );
    let old = format!("{versions}/1795000000");
    assert_eq!(alice("GET", &old).send(&sandbox).await.text(), "one");
    let restore = alice("MOVE", &old).header(
        "destination",
        "/remote.php/dav/versions/alice/restore/target",
    );
    assert_eq!(restore.status(&sandbox).await, 201);
    assert_eq!(file("GET", "v.txt").send(&sandbox).await.text(), "one");
}

#[tokio::test]
async fn favourites_and_tags_can_be_searched() {
    let sandbox = sample();
    let report = |rule: &str| {
        let body = format!(
            r#"<oc:filter-files xmlns:d="DAV:" xmlns:oc="http://owncloud.org/ns"><d:prop><d:displayname/></d:prop><oc:filter-rules>{rule}</oc:filter-rules></oc:filter-files>"#
        );
        file("REPORT", "").body(&body)
    };
    let favourites = report("<oc:favorite>1</oc:favorite>").send(&sandbox).await;
    assert_eq!(favourites.text().matches("<d:response>").count(), 2);
    let urgent = report("<oc:systemtag>1</oc:systemtag>")
        .send(&sandbox)
        .await;
    assert!(
        urgent.text().contains("Contract draft.txt")
            && urgent.text().matches("<d:response>").count() == 1
    );
    let patch = r#"<d:propertyupdate xmlns:d="DAV:" xmlns:oc="http://owncloud.org/ns"><d:set><d:prop><oc:favorite>0</oc:favorite></d:prop></d:set></d:propertyupdate>"#;
    assert_eq!(
        file("PROPPATCH", "Documents/Budget.csv")
            .body(patch)
            .status(&sandbox)
            .await,
        207
    );
    assert_eq!(
        report("<oc:favorite>1</oc:favorite>")
            .send(&sandbox)
            .await
            .text()
            .matches("<d:response>")
            .count(),
        1
    );
}

#[tokio::test]
async fn search_understands_names_types_and_limits() {
    let sandbox = sample();
    let search = |condition: &str, kind: &str| {
        let body = format!(
            r#"<d:searchrequest xmlns:d="DAV:" xmlns:oc="http://owncloud.org/ns"><d:basicsearch><d:select><d:prop><d:displayname/></d:prop></d:select><d:from><d:scope><d:href>/files/alice</d:href><d:depth>infinity</d:depth></d:scope></d:from><d:where>{condition}</d:where><d:orderby><d:order><d:prop><oc:size/></d:prop><d:descending/></d:order></d:orderby><d:limit><d:nresults>3</d:nresults></d:limit></d:basicsearch></d:searchrequest>"#
        );
        alice("SEARCH", "/remote.php/dav/")
            .header("content-type", kind)
            .body(&body)
    };
    let like = "<d:like><d:prop><d:displayname/></d:prop><d:literal>%garden%</d:literal></d:like>";
    assert!(
        search(like, "text/xml")
            .send(&sandbox)
            .await
            .text()
            .contains("Garden%20plan.md")
    );
    assert_eq!(search(like, "application/json").status(&sandbox).await, 501);
    let images = "<d:and><d:like><d:prop><d:getcontenttype/></d:prop><d:literal>image/%</d:literal></d:like><d:not><d:is-collection/></d:not></d:and>";
    assert_eq!(
        search(images, "text/xml")
            .send(&sandbox)
            .await
            .text()
            .matches("<d:response>")
            .count(),
        2
    );
}

#[tokio::test]
async fn comments_and_tags_hang_on_files() {
    let sandbox = sample();
    let id = file("PUT", "c.txt")
        .body("x")
        .send(&sandbox)
        .await
        .header("oc-fileid")[..8]
        .parse::<u64>()
        .unwrap();
    let comments = format!("/remote.php/dav/comments/files/{id}");
    let made = alice("POST", &comments)
        .json(&json!({"actorType": "users", "verb": "comment", "message": "Hi @bob"}))
        .send(&sandbox)
        .await;
    let at = made.header("content-location").to_owned();
    assert_eq!(made.status(), 201);
    assert!(
        alice("PROPFIND", &comments)
            .send(&sandbox)
            .await
            .text()
            .contains("<oc:mentionId>bob</oc:mentionId>")
    );
    assert_eq!(call("DELETE", &at).user("bob").status(&sandbox).await, 404);
    assert_eq!(alice("DELETE", &at).status(&sandbox).await, 204);
    let tag = alice("POST", "/remote.php/dav/systemtags/")
        .json(&json!({"name": "new"}))
        .send(&sandbox)
        .await;
    assert_eq!(
        (tag.status(), tag.header("content-location")),
        (201, "/remote.php/dav/systemtags/3")
    );
    let relation = format!("/remote.php/dav/systemtags-relations/files/{id}/3");
    assert_eq!(alice("PUT", &relation).status(&sandbox).await, 201);
    assert_eq!(alice("PUT", &relation).status(&sandbox).await, 409);
    assert_eq!(
        alice("DELETE", "/remote.php/dav/systemtags/3")
            .status(&sandbox)
            .await,
        403
    );
    assert_eq!(
        call("DELETE", "/remote.php/dav/systemtags/3")
            .user("admin")
            .status(&sandbox)
            .await,
        204
    );
}
