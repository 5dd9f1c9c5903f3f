//! Calendars as resources, and watching them: one question for all calendars of a caller.

use std::{
    net::Ipv4Addr,
    sync::{Arc, Mutex},
    time::Duration,
};

use axum::{
    Router,
    body::Body,
    response::{IntoResponse, Response},
};
use http::{Request, StatusCode, header};
use jiff::{SignedDuration, Timestamp};
use nc_sandbox::Sandbox;
use nextcloud_mcp_server::Overrides;
use serde_json::{Value, json};
use tokio::net::TcpListener;

use crate::{support::TestServer, watch::Stream};

const HOME: &str = "/remote.php/dav/calendars/alice/";

/// The calendars `team` and `home` of alice, with one event and one task.
#[derive(Debug, Clone, Default)]
struct Cloud(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    team: u32,
    event: u32,
    gone: bool,
    asked: Vec<String>,
}

impl Cloud {
    async fn serve(&self, every: &str) -> TestServer {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await;
        let listener = listener.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let (sandbox, cloud) = (Sandbox::sample(), self.clone());
        let rest = sandbox.clone();
        let nextcloud = Router::new().fallback(move |request: Request<Body>| {
            let (rest, cloud) = (rest.clone(), cloud.clone());
            async move {
                match cloud.answer(&request) {
                    Some(answer) => answer,
                    None => rest.handle(request).await.map(Body::new),
                }
            }
        });
        #[expect(
            clippy::disallowed_methods,
            reason = "the task ends with the runtime of the test"
        )]
        tokio::spawn(async move { axum::serve(listener, nextcloud).await });
        let settings = [
            ("NEXTCLOUD_USERNAME", "alice"),
            ("NEXTCLOUD_PASSWORD", "alice-app-password"),
            ("MCP_WATCH_INTERVAL", every),
        ];
        TestServer::before(sandbox, port, &settings, Overrides::default())
    }

    fn answer(&self, request: &Request<Body>) -> Option<Response> {
        let (method, path) = (request.method().as_str(), request.uri().path());
        let mut state = self.0.lock().expect("unpoisoned");
        let body = match (method, path.strip_prefix(HOME)) {
            ("REPORT", None) if path.starts_with("/remote.php/dav/principals") => principal(),
            ("PROPFIND", Some("")) if state.gone => collection("home", "VTODO", 0),
            ("PROPFIND" | "REPORT", Some("team/" | "team/one.ics")) if state.gone => {
                return Some(StatusCode::NOT_FOUND.into_response());
            }
            ("PROPFIND", Some("")) => {
                collection("team", "VEVENT", state.team) + &collection("home", "VTODO", 0)
            }
            ("PROPFIND", Some("team/one.ics")) | ("REPORT", Some("team/")) => event(state.event),
            ("REPORT", Some("home/")) => task("open", "NEEDS-ACTION") + &task("done", "COMPLETED"),
            (_, Some(_)) => return Some(StatusCode::NOT_FOUND.into_response()),
            _ => return None,
        };
        state.asked.push(format!("{method} {path}"));
        let body = format!(
            "<d:multistatus xmlns:d=\"DAV:\" xmlns:cal=\"urn:ietf:params:xml:ns:caldav\" \
             xmlns:cs=\"http://calendarserver.org/ns/\">{body}</d:multistatus>"
        );
        let kind = [(header::CONTENT_TYPE, "application/xml; charset=utf-8")];
        Some((StatusCode::MULTI_STATUS, kind, body).into_response())
    }

    fn change(&self, change: impl FnOnce(&mut State)) {
        change(&mut self.0.lock().expect("unpoisoned"));
    }

    fn asked(&self, what: &str) -> usize {
        let state = self.0.lock().expect("unpoisoned");
        state.asked.iter().filter(|asked| *asked == what).count()
    }
}

fn response(path: &str, prop: &str) -> String {
    format!(
        "<d:response><d:href>{path}</d:href><d:propstat><d:prop>{prop}</d:prop>\
         <d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>"
    )
}

fn principal() -> String {
    let home = format!("<cal:calendar-home-set><d:href>{HOME}</d:href></cal:calendar-home-set>");
    let user = response("/remote.php/dav/principals/users/alice/", &home);
    let named = format!("<d:current-user-principal>{user}</d:current-user-principal>");
    response("/remote.php/dav/principals/users/", &named)
}

fn collection(name: &str, takes: &str, version: u32) -> String {
    let prop = format!(
        "<d:resourcetype><d:collection/><cal:calendar/></d:resourcetype><d:displayname>My {name}</d:displayname>\
         <cs:getctag>http://sabre.io/ns/sync/{version}</cs:getctag>\
         <cal:supported-calendar-component-set><cal:comp name=\"{takes}\"/></cal:supported-calendar-component-set>"
    );
    response(&format!("{HOME}{name}/"), &prop)
}

fn event(version: u32) -> String {
    let soon = Timestamp::now() + SignedDuration::from_hours(30);
    let start = soon.strftime("%Y%m%dT%H%M%SZ");
    let data = format!(
        "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:one\nSUMMARY:Tea {version}\nDTSTART:{start}\n\
         DURATION:PT1H\nEND:VEVENT\nEND:VCALENDAR\n"
    );
    object("team/one.ics", version, &data)
}

fn task(uid: &str, status: &str) -> String {
    let data = format!(
        "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VTODO\nUID:{uid}\nSUMMARY:Water\nSTATUS:{status}\nEND:VTODO\n\
         END:VCALENDAR\n"
    );
    object(&format!("home/{uid}.ics"), 0, &data)
}

fn object(path: &str, version: u32, data: &str) -> String {
    let prop = format!(
        "<d:getetag>\"v{version}\"</d:getetag><cal:calendar-data>{data}</cal:calendar-data>"
    );
    response(&format!("{HOME}{path}"), &prop)
}

async fn read(server: &TestServer, uri: &str) -> Value {
    let answer = server
        .ask("", &[], "resources/read", json!({ "uri": uri }))
        .await;
    match answer.body["result"]["contents"][0]["text"].as_str() {
        Some(text) => serde_json::from_str(text).expect("JSON"),
        None => answer.body["error"].clone(),
    }
}

#[tokio::test]
async fn a_calendar_holds_what_comes_next_and_a_list_what_is_open() {
    let server = Cloud::default().serve("1h").await;
    let calendar = read(&server, "nc://Calendars/team").await;
    assert_eq!(calendar["display_name"], json!("My team"), "{calendar}");
    assert_eq!(calendar["upcoming"][0]["summary"], json!("Tea 0"));
    assert_eq!(calendar["upcoming"].as_array().map(Vec::len), Some(1));
    let event = read(&server, "nc://Calendars/team/one").await;
    assert_eq!(event["title"], json!("Tea 0"), "{event}");
    let tasks = read(&server, "nc://Tasks/home").await;
    assert_eq!(tasks["open_tasks"][0]["uid"], json!("open"), "{tasks}");
    assert_eq!(tasks["open_tasks"].as_array().map(Vec::len), Some(1));
    for missing in [
        "nc://Calendars/none",
        "nc://Calendars/team/none",
        "nc://Calendars/none/one",
        "nc://Tasks/none",
    ] {
        let error = read(&server, missing).await;
        assert_eq!(
            error["message"],
            json!("there is no such resource"),
            "{missing}"
        );
    }
}

#[tokio::test]
async fn a_change_is_told_of_what_changed_and_of_nothing_else() {
    let cloud = Cloud::default();
    let server = cloud.serve("20ms").await;
    let uris = [
        "nc://Calendars/team",
        "nc://Tasks/home",
        "nc://Calendars/team/one",
    ];
    let mut stream = Stream::open(&server, &uris).await;
    stream.next().await.expect("an acknowledgment");
    let look = "PROPFIND /remote.php/dav/calendars/alice/";
    until(|| cloud.asked(look) > 5).await;
    let event = "PROPFIND /remote.php/dav/calendars/alice/team/one.ics";
    assert_eq!(
        cloud.asked(event),
        1,
        "asked for again without a change around it"
    );

    cloud.change(|state| state.team += 1);
    assert_eq!(told(&mut stream).await, uris[0]);
    until(|| cloud.asked(event) == 2).await;

    cloud.change(|state| {
        state.team += 1;
        state.event += 1;
    });
    let mut both = [told(&mut stream).await, told(&mut stream).await];
    both.sort();
    assert_eq!(both, [uris[0], uris[2]]);
}

#[tokio::test]
async fn many_calendars_cost_one_question_for_each_look() {
    let cloud = Cloud::default();
    let server = cloud.serve("200ms").await;
    let uris: Vec<String> = (0..40).map(|n| format!("nc://Calendars/c{n}")).collect();
    let uris: Vec<&str> = uris.iter().map(String::as_str).collect();
    let mut one = Stream::open(&server, &uris).await;
    let mut other = Stream::open(&server, &["nc://Calendars/team", "nc://Tasks/home"]).await;
    for stream in [&mut one, &mut other] {
        stream.next().await.expect("an acknowledgment");
    }
    let look = "PROPFIND /remote.php/dav/calendars/alice/";
    let begun = std::time::Instant::now();
    tokio::select! {
        told = one.next() => panic!("nothing changed: {told:?}"),
        told = other.next() => panic!("nothing changed: {told:?}"),
        () = until(|| cloud.asked(look) >= 5) => {}
    }
    // The memory lasts half of the time between looks, so there are two questions in that time at most.
    assert!(
        begun.elapsed() >= Duration::from_millis(350),
        "{:?}",
        begun.elapsed()
    );
}

#[tokio::test]
async fn a_calendar_that_goes_away_has_changed() {
    let cloud = Cloud::default();
    let server = cloud.serve("20ms").await;
    let uris = ["nc://Calendars/team", "nc://Calendars/team/one"];
    let mut stream = Stream::open(&server, &uris).await;
    stream.next().await.expect("an acknowledgment");
    let event = "PROPFIND /remote.php/dav/calendars/alice/team/one.ics";
    until(|| cloud.asked(event) > 0).await;
    let look = "PROPFIND /remote.php/dav/calendars/alice/";
    let seen = cloud.asked(look);
    until(|| cloud.asked(look) > seen + 2).await;
    cloud.change(|state| state.gone = true);
    let mut both = [told(&mut stream).await, told(&mut stream).await];
    both.sort();
    assert_eq!(both, uris);
}

async fn told(stream: &mut Stream) -> String {
    let told = tokio::time::timeout(Duration::from_secs(20), stream.next());
    let told = told.await.expect("in time").expect("a notification");
    let uri = &told["params"]["uri"];
    uri.as_str().expect("an address").to_owned()
}

async fn until(holds: impl Fn() -> bool) {
    let waiting = async {
        while !holds() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    let waited = tokio::time::timeout(Duration::from_secs(20), waiting);
    waited.await.expect("in time");
}
