//! Shares, and what receivers may do.

use serde_json::json;

use super::play::{alice, call, empty, file, ocs, sample};

const SHARES: &str = "apps/files_sharing/api/v1/shares";

#[tokio::test]
async fn a_shared_folder_appears_with_the_rights_it_grants() {
    let sandbox = empty();
    file("MKCOL", "Plans").send(&sandbox).await;
    file("PUT", "Plans/a.txt").body("one").send(&sandbox).await;
    let share = json!({"path": "/Plans", "shareType": 0, "shareWith": "bob", "permissions": 1});
    let made = ocs("POST", SHARES).json(&share).send(&sandbox).await.data();
    assert_eq!(
        (&made["share_with_displayname"], &made["permissions"]),
        (&json!("Bob"), &json!(1))
    );
    let again = ocs("POST", SHARES).json(&share).send(&sandbox).await.data();
    assert_eq!(again["id"], made["id"]);
    let bob = |method: &str, path: &str| {
        call(method, &format!("/remote.php/dav/files/bob/{path}")).user("bob")
    };
    assert_eq!(bob("GET", "Plans/a.txt").send(&sandbox).await.text(), "one");
    assert_eq!(
        bob("PUT", "Plans/a.txt").body("two").status(&sandbox).await,
        403
    );
    let one = format!("{SHARES}/{}", made["id"].as_str().unwrap());
    assert_eq!(
        ocs("PUT", &one)
            .json(&json!({"permissions": 15}))
            .send(&sandbox)
            .await
            .data()["permissions"],
        15
    );
    assert_eq!(
        bob("PUT", "Plans/a.txt").body("two").status(&sandbox).await,
        204
    );
    assert_eq!(
        file("GET", "Plans/a.txt").send(&sandbox).await.text(),
        "two"
    );
    assert_eq!(ocs("DELETE", &one).status(&sandbox).await, 200);
    assert_eq!(bob("GET", "Plans/a.txt").status(&sandbox).await, 404);
    assert_eq!(ocs("GET", &one).status(&sandbox).await, 404);
}

#[tokio::test]
async fn a_link_has_a_token_a_url_and_an_end() {
    let sandbox = sample();
    let link = json!({"path": "/Documents/Budget.csv", "shareType": 3, "expireDate": "2027-01-31", "label": "for the bank"});
    let made = ocs("POST", SHARES).json(&link).send(&sandbox).await.data();
    let token = made["token"].as_str().unwrap();
    assert_eq!(made["url"], format!("http://sandbox.test/s/{token}"));
    assert_eq!(made["expiration"], "2027-01-31 23:59:59");
    let public = call("GET", &format!("/public.php/dav/files/{token}"))
        .send(&sandbox)
        .await;
    assert!(public.text().starts_with("month,category"));
    let weak = json!({"path": "/Documents/Budget.csv", "shareType": 3, "password": "abc"});
    assert_eq!(ocs("POST", SHARES).json(&weak).status(&sandbox).await, 400);
}

#[tokio::test]
async fn wrong_shares_say_what_is_wrong() {
    let sandbox = sample();
    for (share, message) in [
        (
            json!({"shareType": 3}),
            "Please specify a file or folder path",
        ),
        (
            json!({"path": "/none", "shareType": 3}),
            "Wrong path, file/folder does not exist",
        ),
        (
            json!({"path": "/Documents", "shareType": 0, "shareWith": "nobody"}),
            "Please specify a valid account to share with",
        ),
    ] {
        let answer = ocs("POST", SHARES).json(&share).send(&sandbox).await;
        assert_eq!(
            (answer.status(), &answer.json()["ocs"]["meta"]["message"]),
            (404, &json!(message))
        );
    }
    let sharees = "apps/files_sharing/api/v1/sharees?search=bo";
    assert_eq!(ocs("GET", sharees).status(&sandbox).await, 400);
    let found = ocs("GET", &format!("{sharees}&itemType=file"))
        .send(&sandbox)
        .await
        .data();
    assert_eq!(found["users"][0]["value"]["shareWith"], "bob");
}

#[tokio::test]
async fn who_deletes_a_received_share_only_leaves_it() {
    let sandbox = sample();
    let with_me = || ocs("GET", &format!("{SHARES}?shared_with_me=true"));
    assert_eq!(
        with_me().send(&sandbox).await.data()[0]["path"],
        "/Shared by Bob"
    );
    assert_eq!(
        file("DELETE", "Shared%20by%20Bob").status(&sandbox).await,
        204
    );
    assert_eq!(with_me().send(&sandbox).await.data(), json!([]));
    let bobs = call("PROPFIND", "/remote.php/dav/files/bob/Shared%20by%20Bob")
        .user("bob")
        .send(&sandbox)
        .await;
    assert_eq!(bobs.status(), 207);
    assert_eq!(
        alice("PROPFIND", "/remote.php/dav/files/alice/Shared%20by%20Bob")
            .status(&sandbox)
            .await,
        404
    );
}

#[tokio::test]
async fn a_moved_share_ends_without_taking_its_new_folder_along() {
    let sandbox = sample();
    file("MKCOL", "From%20others").send(&sandbox).await;
    let moved = "/remote.php/dav/files/alice/From%20others/Bob";
    let answer = file("MOVE", "Shared%20by%20Bob")
        .header("destination", moved)
        .send(&sandbox)
        .await;
    assert_eq!(answer.status(), 201);
    assert_eq!(alice("PROPFIND", moved).status(&sandbox).await, 207);
    let bobs = call("DELETE", "/remote.php/dav/files/bob/Shared%20by%20Bob").user("bob");
    assert_eq!(bobs.status(&sandbox).await, 204);
    assert_eq!(alice("PROPFIND", moved).status(&sandbox).await, 404);
    assert_eq!(
        file("PROPFIND", "From%20others").status(&sandbox).await,
        207
    );
}

#[tokio::test]
async fn no_folder_reaches_itself_through_a_share() {
    let sandbox = sample();
    let own = "/remote.php/dav/files/bob/Own";
    let bob = |method: &str, path: &str| call(method, path).user("bob");
    bob("MKCOL", own).send(&sandbox).await;
    let inside = bob("MOVE", "/remote.php/dav/files/bob/Projects")
        .header("destination", &format!("{own}/Projects"));
    assert_eq!(inside.status(&sandbox).await, 201);
    let share = json!({"path": "/Own", "shareType": 0, "shareWith": "alice", "permissions": 31});
    let back = call(
        "POST",
        "/ocs/v2.php/apps/files_sharing/api/v1/shares?format=json",
    )
    .user("bob");
    assert_eq!(
        back.header("ocs-apirequest", "true")
            .json(&share)
            .status(&sandbox)
            .await,
        200
    );
    assert_eq!(file("PROPFIND", "Own/Projects").status(&sandbox).await, 207);
    for method in ["COPY", "MOVE"] {
        let into =
            file(method, "Own").header("destination", "/remote.php/dav/files/alice/Projects/Own");
        assert_eq!(into.status(&sandbox).await, 403);
    }
}
