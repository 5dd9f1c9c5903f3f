//! Every file of `tests/cases` as one test: the call, its recorded exchanges, its outcome. And of every resource there is
//! one that reads it.

use libtest_mimic::{Arguments, Failed, Trial};
use nc_tests::{
    case::{self, Case, READ},
    client::Outcome,
    replay::replay,
};
use serde_json::Value;

fn main() -> anyhow::Result<()> {
    let reads = case::reads()?;
    let missing = unread(&reads);
    let cases = case::all()?.into_iter().chain(reads);
    let trials = cases.map(|(name, case)| Trial::test(name, move || run(&case)));
    let complete = Trial::test("every_resource_is_read", move || {
        if missing.is_empty() {
            return Ok(());
        }
        Err(format!("no case reads {}", missing.join(", ")).into())
    });
    let trials = trials.chain([complete]).collect();
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}

/// Resources that no case reads with success.
fn unread(reads: &[(String, Case)]) -> Vec<&'static str> {
    let read = |uri: &str| {
        let mut successes = reads.iter().filter(|(_, case)| case.result.is_some());
        successes.any(|(_, case)| {
            let given = case.args.get("uri").and_then(|uri| uri.as_str());
            let found = given.and_then(|given| nc_tools::surface().resource(given));
            found.is_some_and(|(entry, _)| entry.spec.uri == uri)
        })
    };
    let all = nc_tools::surface().resources();
    let all = all.iter().map(|entry| entry.spec.uri);
    all.filter(|uri| !read(uri)).collect()
}

fn run(case: &Case) -> Result<(), Failed> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let outcome = runtime
        .block_on(replay(case))
        .map_err(|error| format!("{error:#}"))?;
    let Outcome::Result(result) = outcome else {
        return Ok(());
    };
    if case.tool == READ {
        return typed(&result);
    }
    let tool = nc_tools::surface().tool(&case.tool).ok_or("no such tool")?;
    let schema = tool
        .definition
        .output_schema
        .as_ref()
        .ok_or("no output schema")?;
    let schema = serde_json::to_value(schema)?;
    let problems = jsonschema::validator_for(&schema)?;
    let problems: Vec<String> = problems
        .iter_errors(&result)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .filter(|problem| !problem.contains("<timestamp>"))
        .collect();
    if problems.is_empty() {
        Ok(())
    } else {
        Err(problems.join("\n").into())
    }
}

/// Every content of a resource says what it is, and is text or bytes.
fn typed(contents: &Value) -> Result<(), Failed> {
    let mime = contents.get("mimeType").and_then(Value::as_str);
    let mime = mime
        .filter(|mime| mime.contains('/'))
        .ok_or("no MIME type")?;
    let (text, blob) = (contents.get("text"), contents.get("blob"));
    if text.is_some() == blob.is_some() {
        return Err("neither text nor bytes, or both".into());
    }
    let reads = mime.starts_with("text/") || mime == "application/json";
    let shows = mime.starts_with("image/") || mime == "application/pdf";
    if (reads && text.is_none()) || (shows && blob.is_none()) {
        return Err(format!("{mime} in the wrong field").into());
    }
    Ok(())
}
