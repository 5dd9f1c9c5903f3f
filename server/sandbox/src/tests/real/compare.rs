//! Run the steps on both sides and collect every difference before failing.

use std::collections::{BTreeMap, BTreeSet};

use http::{Request, Response};
use serde_json::Value;

use super::{
    shape::keys,
    steps::{Keep, STEPS, Step, Strictness},
    target::Target,
};
use crate::Sandbox;

/// Variables of a run: the user, a folder of its own, and what earlier answers gave.
type Variables = BTreeMap<&'static str, String>;

struct Seen {
    status: u16,
    keys: BTreeSet<String>,
}

#[tokio::test]
async fn the_sandbox_answers_as_a_real_server_does() {
    let Some(server) = Target::from_environment() else {
        eprintln!(
            "skipped: NEXTCLOUD_TEST_URL is not set, so there is no real server to compare with"
        );
        return;
    };
    let (mine, real) = (
        play(&Target::Sandbox(Sandbox::empty())).await,
        play(&server).await,
    );
    let mut differences = Vec::new();
    for ((step, mine), real) in STEPS.iter().zip(&mine).zip(&real) {
        if mine.status != real.status {
            differences.push(format!(
                "{}: status {} here, {} there",
                step.what, mine.status, real.status
            ));
        }
        if step.strictness == Strictness::Status {
            continue;
        }
        for key in mine.keys.difference(&real.keys) {
            differences.push(format!("{}: only here: {key}", step.what));
        }
        let all = step.strictness == Strictness::Equal;
        for key in real.keys.difference(&mine.keys).filter(|_| all) {
            differences.push(format!("{}: only there: {key}", step.what));
        }
    }
    assert!(
        differences.is_empty(),
        "{} differences\n{}",
        differences.len(),
        differences.join("\n")
    );
    eprintln!("compared {} answers", STEPS.len());
}

async fn play(target: &Target) -> Vec<Seen> {
    let folder = format!("sandbox-compare-{}", std::process::id());
    let mut variables = Variables::from([("user", target.user().to_owned()), ("folder", folder)]);
    let mut seen = Vec::new();
    for step in STEPS {
        let answer = send(target, step, &variables).await;
        remember(step, &answer, &mut variables);
        let kind = answer
            .headers()
            .get("content-type")
            .map_or("", |kind| kind.to_str().unwrap());
        let keys = keys(kind, &String::from_utf8_lossy(answer.body()));
        seen.push(Seen {
            status: answer.status().as_u16(),
            keys,
        });
    }
    seen
}

async fn send(target: &Target, step: &Step, variables: &Variables) -> Response<bytes::Bytes> {
    let fill = |text: &str| {
        variables
            .iter()
            .fold(text.to_owned(), |text, (name, value)| {
                text.replace(&format!("{{{name}}}"), value)
            })
    };
    let mut builder = Request::builder().method(step.method).uri(fill(step.path));
    if !step
        .headers
        .iter()
        .any(|(name, _)| *name == "ocs-apirequest")
    {
        builder = builder.header("ocs-apirequest", "true");
    }
    for (name, value) in step.headers.iter().filter(|(_, value)| !value.is_empty()) {
        builder = builder.header(*name, fill(value));
    }
    let body = fill(step.body);
    if body.starts_with(['{', '[']) {
        builder = builder.header("content-type", "application/json");
    }
    target.send(builder, body).await
}

fn remember(step: &Step, answer: &Response<bytes::Bytes>, variables: &mut Variables) {
    let header = |name: &str| {
        answer
            .headers()
            .get(name)
            .map(|value| value.to_str().unwrap().to_owned())
    };
    let value = match step.keep {
        Keep::Nothing => return,
        Keep::Header(_, name) => header(name),
        Keep::FileId(_) => header("oc-fileid").map(|id| id[..8].trim_start_matches('0').to_owned()),
        Keep::Json(_, pointer) => {
            let body: Value = serde_json::from_slice(answer.body()).unwrap_or_default();
            body.pointer(pointer).map(|value| {
                value
                    .as_str()
                    .map_or_else(|| value.to_string(), ToOwned::to_owned)
            })
        }
    };
    if let Keep::Header(name, _) | Keep::FileId(name) | Keep::Json(name, _) = step.keep {
        let value = value.unwrap_or_else(|| panic!("{}: no {name} in {answer:?}", step.what));
        variables.insert(name, value);
    }
}
