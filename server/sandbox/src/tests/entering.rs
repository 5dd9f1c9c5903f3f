//! Who may enter, and what goes wrong on request.

use std::time::{Duration, Instant};

use http::{HeaderMap, HeaderValue, StatusCode};
use serde_json::json;

use super::play::{alice, call, empty, file, ocs, sample};

#[tokio::test]
async fn each_part_refuses_in_its_own_form() {
    let sandbox = sample();
    let nobody = call("GET", "/ocs/v2.php/cloud/user?format=json")
        .send(&sandbox)
        .await;
    assert_eq!(
        (nobody.status(), nobody.header("www-authenticate")),
        (401, "")
    );
    assert_eq!(nobody.json()["ocs"]["meta"]["statuscode"], 997);
    let wrong = call("GET", "/ocs/v2.php/cloud/user")
        .header("authorization", "Basic YWxpY2U6eA==")
        .send(&sandbox)
        .await;
    assert!(
        wrong.text().contains("<message>Unauthorised</message>")
            && wrong.header("www-authenticate").contains("Authorisation")
    );
    let dav = call("PROPFIND", "/remote.php/dav/files/alice/")
        .send(&sandbox)
        .await;
    assert!(
        dav.status() == 401
            && dav
                .text()
                .contains("Sabre\\DAV\\Exception\\NotAuthenticated")
    );
    let app = call("GET", "/index.php/apps/notes/api/v1/notes")
        .send(&sandbox)
        .await;
    assert_eq!(
        app.json(),
        json!({"message": "Current user is not logged in"})
    );
}

#[tokio::test]
async fn ocs_without_its_header_fails_the_csrf_check() {
    let sandbox = sample();
    let answer = alice("GET", "/ocs/v2.php/cloud/user?format=json")
        .send(&sandbox)
        .await;
    assert_eq!(
        (answer.status(), answer.json()),
        (412, json!({"message": "CSRF check failed"}))
    );
}

#[tokio::test]
async fn an_app_password_is_a_bearer_token_too() {
    let sandbox = sample();
    let bearer = |path: &str| call("GET", path).header("authorization", "Bearer bob-app-password");
    assert_eq!(
        bearer("/ocs/v2.php/cloud/user?format=json")
            .send(&sandbox)
            .await
            .data()["id"],
        "bob"
    );
    let notes = "/index.php/apps/notes/api/v1/notes";
    assert_eq!(bearer(notes).status(&sandbox).await, 401);
    assert_eq!(
        bearer(notes)
            .header("ocs-apirequest", "true")
            .status(&sandbox)
            .await,
        200
    );
}

#[tokio::test]
async fn version_one_hides_failures_in_the_envelope() {
    let sandbox = sample();
    let v1 = |path: &str| {
        alice("GET", &format!("/ocs/v1.php/{path}?format=json")).header("ocs-apirequest", "1")
    };
    let meta = v1("cloud/user").send(&sandbox).await.json()["ocs"]["meta"].clone();
    assert_eq!(
        meta,
        json!({"status": "ok", "statuscode": 100, "message": "OK", "totalitems": "", "itemsperpage": ""})
    );
    let missing = v1("apps/nope/x").send(&sandbox).await;
    assert_eq!(
        (
            missing.status(),
            missing.json()["ocs"]["meta"]["statuscode"].as_u64()
        ),
        (200, Some(998))
    );
}

#[tokio::test]
async fn a_failure_ordered_beforehand_comes_once() {
    let sandbox = sample();
    let headers =
        HeaderMap::from_iter([(http::header::RETRY_AFTER, HeaderValue::from_static("7"))]);
    sandbox.fail_next(StatusCode::TOO_MANY_REQUESTS, headers);
    let first = ocs("GET", "cloud/user").send(&sandbox).await;
    assert_eq!((first.status(), first.header("retry-after")), (429, "7"));
    assert_eq!(ocs("GET", "cloud/user").status(&sandbox).await, 200);
}

#[tokio::test]
async fn maintenance_closes_everything_but_the_status() {
    let sandbox = sample();
    sandbox.set_maintenance(true);
    let status = call("GET", "/status.php").send(&sandbox).await;
    assert_eq!(
        (status.status(), status.json()["maintenance"].clone()),
        (200, json!(true))
    );
    let answer = file("PROPFIND", "").send(&sandbox).await;
    assert_eq!(
        (
            answer.status(),
            answer.header("x-nextcloud-maintenance-mode")
        ),
        (503, "1")
    );
    sandbox.set_maintenance(false);
    assert_eq!(file("PROPFIND", "").status(&sandbox).await, 207);
}

#[tokio::test]
async fn a_full_quota_refuses_uploads() {
    let sandbox = sample();
    sandbox.set_quota("alice", Some(0));
    let answer = file("PUT", "new.txt").body("x").send(&sandbox).await;
    assert!(answer.status() == 507 && answer.text().contains("Insufficient space in /new.txt"));
    let note = alice("POST", "/index.php/apps/notes/api/v1/notes")
        .json(&json!({"content": "x"}))
        .send(&sandbox)
        .await;
    assert_eq!(note.status(), 507);
}

#[tokio::test(start_paused = true)]
async fn latency_delays_every_answer() {
    let sandbox = sample();
    sandbox.set_latency(Duration::from_mins(1));
    let (before, real) = (tokio::time::Instant::now(), Instant::now());
    call("GET", "/status.php").send(&sandbox).await;
    assert!(before.elapsed() >= Duration::from_mins(1) && real.elapsed() < Duration::from_secs(30));
}

#[tokio::test]
async fn requests_are_logged_without_queries() {
    let sandbox = sample();
    ocs("GET", "cloud/user?token=secret").send(&sandbox).await;
    let seen = sandbox.requests();
    assert_eq!(
        (seen[0].method.as_str(), seen[0].path.as_str()),
        ("GET", "/ocs/v2.php/cloud/user")
    );
    sandbox.clear_requests();
    assert!(sandbox.requests().is_empty());
}

#[tokio::test]
async fn two_samples_at_one_time_are_equal() {
    let (one, two) = (sample(), sample());
    for path in [
        "/remote.php/dav/files/alice/",
        "/remote.php/dav/calendars/alice/",
    ] {
        let ask = || alice("PROPFIND", path).header("depth", "infinity");
        assert_eq!(ask().send(&one).await.text(), ask().send(&two).await.text());
    }
    let shares = || ocs("GET", "apps/files_sharing/api/v1/shares");
    assert_eq!(
        shares().send(&one).await.text(),
        shares().send(&two).await.text()
    );
}

#[tokio::test]
async fn a_person_decides_on_the_page_of_a_login_flow() {
    let sandbox = sample();
    let begun = call("POST", "/index.php/login/v2");
    let begun = begun.send(&sandbox).await.json();
    let page = begun["login"].as_str().unwrap();
    let page = page.strip_prefix("http://sandbox.test").unwrap();
    let form = |user: &str| {
        call("POST", page)
            .header("content-type", "application/x-www-form-urlencoded")
            .body(&format!("user={user}"))
    };
    assert_eq!(call("GET", page).status(&sandbox).await, 200);
    assert_eq!(form("nobody").status(&sandbox).await, 404);
    assert_eq!(form("bob").status(&sandbox).await, 200);
    assert_eq!(form("bob").status(&sandbox).await, 404);
    assert_eq!(
        call("GET", "/login/v2/flow/other").status(&sandbox).await,
        404
    );
}

#[tokio::test]
async fn a_login_flow_ends_with_an_app_password_that_can_be_revoked() {
    let sandbox = empty();
    let begun = call("POST", "/index.php/login/v2")
        .send(&sandbox)
        .await
        .json();
    assert!(
        begun["login"]
            .as_str()
            .unwrap()
            .starts_with("http://sandbox.test/login/v2/flow/")
    );
    let poll = || {
        let token = begun["poll"]["token"].as_str().unwrap();
        call("POST", "/login/v2/poll")
            .header("content-type", "application/x-www-form-urlencoded")
            .body(&format!("token={token}"))
    };
    assert_eq!(poll().status(&sandbox).await, 404);
    assert_eq!(sandbox.accept_logins("bob"), 1);
    let granted = poll().send(&sandbox).await.json();
    assert_eq!(
        (granted["loginName"].as_str(), poll().status(&sandbox).await),
        (Some("bob"), 404)
    );
    let bearer = format!("Bearer {}", granted["appPassword"].as_str().unwrap());
    let user =
        || call("GET", "/ocs/v2.php/cloud/user?format=json").header("authorization", &bearer);
    assert_eq!(user().send(&sandbox).await.data()["id"], "bob");
    let revoked = call("DELETE", "/ocs/v2.php/core/apppassword?format=json")
        .header("authorization", &bearer)
        .send(&sandbox)
        .await;
    assert_eq!(revoked.status(), 200);
    assert_eq!(user().status(&sandbox).await, 401);
    sandbox.revoke("alice");
    assert_eq!(ocs("GET", "cloud/user").status(&sandbox).await, 401);
}
